import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApplicantActor, StaffActor } from '../staff';

/** What a route lets in. A route without one of these lets nobody in, and fails the test that walks the router. */
export type RouteRight = { readonly open: 'public' } | { readonly open: 'applicant' } | { readonly open: 'staff'; readonly right?: string };

export const routeRightKey = 'gongkai:route-right';

/** Anybody. */
export const Public = (): CustomDecorator => SetMetadata(routeRightKey, { open: 'public' } satisfies RouteRight);

/** Signed-in staff holding that right, named `<room>:<act>`. */
export const Requires = (right: string): CustomDecorator => SetMetadata(routeRightKey, { open: 'staff', right } satisfies RouteRight);

/** Any signed-in member of staff: his own session. */
export const AnyStaff = (): CustomDecorator => SetMetadata(routeRightKey, { open: 'staff' } satisfies RouteRight);

/** Whoever came in with number and query code. */
export const ForApplicant = (): CustomDecorator => SetMetadata(routeRightKey, { open: 'applicant' } satisfies RouteRight);

/** What the guards leave on the request. */
export interface ActingRequest {
  actor?: StaffActor | ApplicantActor;
  session?: GuardedSession;
}

/** An open session as its guard saw it. `csrfToken` is the desk's; applicants carry no cookie. */
export interface GuardedSession {
  readonly token: string;
  readonly csrfToken?: string;
  readonly expiresAt?: string;
}

/** The actor the guard let in. @throws Error on a public route, where there is none */
export const CurrentActor = createParamDecorator((_given: unknown, context: ExecutionContext) => present(context, 'actor'));

/** The open session: its token, and of staff everything the desk is told. @throws Error on a public route, where there is none */
export const CurrentSession = createParamDecorator((_given: unknown, context: ExecutionContext) => ({
  ...present(context, 'session'),
  actor: present(context, 'actor'),
}));

function present<Key extends keyof ActingRequest>(context: ExecutionContext, key: Key): NonNullable<ActingRequest[Key]> {
  const found = context.switchToHttp().getRequest<ActingRequest>()[key];
  if (found === undefined) throw new Error(`This route is public and has no ${key}.`);
  return found;
}
