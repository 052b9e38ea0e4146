import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CitizenWebSettings } from './settings';
import { Visit } from './visit';

/** The visit of this request; the settings are put on the app by `dressCitizenWeb`. */
export function visitOf(request: Request, response: Response): Visit {
  return new Visit(request, response, request.app.get('citizen-web settings') as CitizenWebSettings);
}

export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const http = context.switchToHttp();
  return visitOf(http.getRequest<Request>(), http.getResponse<Response>());
});
