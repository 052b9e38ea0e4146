import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@platform/http';
import { parse } from 'cookie';
import type { Request } from 'express';
import { identityProblems } from '../identity.problems';
import { rightsOf } from '../rules/rights-of';
import type { StaffActor } from '../staff';
import { StaffSignIn } from '../staff-sign-in.service';
import { comesFromHere } from './comes-from-here';
import { routeRightKey, type ActingRequest, type RouteRight } from './route-rights';

export const staffCookie = 'gongkai_staff';
const reading: readonly string[] = ['GET', 'HEAD'];

/** Denies by default: a route says whom it lets in, or lets in nobody. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIn: StaffSignIn,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & ActingRequest>();
    const route = this.reflector.getAllAndOverride<RouteRight | undefined>(routeRightKey, [context.getHandler(), context.getClass()]);
    if (!reading.includes(request.method) && !comesFromHere(request)) throw new Problem(identityProblems.foreignPage);
    if (route?.open === 'public') return true;
    if (route?.open !== 'staff') throw new Problem(identityProblems.notYourRight);
    const { roles } = await this.letIn(request);
    if (route.right === undefined || rightsOf(roles).has(route.right)) return true;
    throw new Problem(identityProblems.notYourRight, undefined, { right: route.right });
  }

  private async letIn(request: Request & ActingRequest): Promise<StaffActor> {
    const token = parse(request.headers.cookie ?? '')[staffCookie];
    const session = token ? await this.signIn.resume(token) : undefined;
    if (!token || !session) throw new Problem(identityProblems.notSignedIn);
    if (!reading.includes(request.method) && !same(request.headers['x-csrf-token'], session.csrfToken)) {
      throw new Problem(identityProblems.foreignPage);
    }
    const { actor, csrfToken, expiresAt } = session;
    request.actor = actor;
    request.session = { token, csrfToken, expiresAt };
    return actor;
  }
}

function same(given: string | string[] | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
