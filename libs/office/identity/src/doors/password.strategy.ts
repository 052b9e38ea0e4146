import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import type { StaffMember } from '../staff';
import { StaffSignIn } from '../staff-sign-in.service';

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

/** On the sign-in route: leaves the member of staff as `request.user`. No passport session: ours are kept by the server itself. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {}
