import { intakeProblems } from '@casework/intake';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '@platform/http';
import type { Request } from 'express';

/** The token of a draft from `Authorization: Bearer`. What is none opens no draft. @throws Problem no-such-draft */
export const DraftToken = createParamDecorator((_given: unknown, context: ExecutionContext) => {
  const { authorization } = context.switchToHttp().getRequest<Request>().headers;
  const token = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem(intakeProblems.noSuchDraft);
  return token;
});
