import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Problem } from '@platform/http';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { identityProblems } from '../identity.problems';
import type { StaffMember } from '../staff';
import { StaffSignIn } from '../staff-sign-in.service';

const longestAccount = 64;
const longestPassword = 200;

/** Passport's local strategy over our directory. Other ways to sign in (a city's single sign-on) are further strategies beside it. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly signIn: StaffSignIn) {
    super({ usernameField: 'account', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: Request, account: string, password: string): Promise<StaffMember> {
    return this.signIn.verify(account, password, request.ip ?? '');
  }
}

/**
 * On the sign-in route: leaves the member of staff as `request.user`. No passport session: ours are kept by the server itself.
 * Guards run before pipes, so what was sent is looked at here.
 */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  /** @throws Problem sign-in-incomplete, sign-in-failed, too-many-attempts */
  override canActivate(context: ExecutionContext): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const { body, query } = context.switchToHttp().getRequest<Request<unknown, unknown, Partial<Record<string, unknown>> | undefined>>();
    const { account, password } = body ?? {};
    if (!isText(account, longestAccount) || !isText(password, longestPassword) || Object.keys(query).length > 0)
      throw new Problem(identityProblems.signInIncomplete);
    return super.canActivate(context);
  }
}

/** Without control characters: PostgreSQL takes no NUL, and an account has none. */
function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest && !/\p{Cc}/u.test(value);
}
