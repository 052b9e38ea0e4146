import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerWith } from './answer-with';

/** Turns whatever a route throws into HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerWith(error, http.getRequest<Request>(), http.getResponse<Response>());
  }
}
