import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@platform/http';
import type { Request } from 'express';
import { CitizenAccess } from '../citizen-access.service';
import { identityProblems } from '../identity.problems';
import { routeRightKey, type ActingRequest, type RouteRight } from './route-rights';

/** For the public API: `Authorization: Bearer <token of access>`. Denies by default. */
@Injectable()
export class ApplicantGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: CitizenAccess,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & ActingRequest>();
    const route = this.reflector.getAllAndOverride<RouteRight | undefined>(routeRightKey, [context.getHandler(), context.getClass()]);
    if (route?.open === 'public') return true;
    if (route?.open !== 'applicant') throw new Problem(identityProblems.notYourRight);
    const token = bearerOf(request.headers.authorization);
    const actor = token ? await this.access.resume(token) : undefined;
    if (!token || !actor) throw new Problem(identityProblems.notSignedIn);
    request.actor = actor;
    request.session = { token };
    return true;
  }
}

function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(header ?? '')?.[1];
}
