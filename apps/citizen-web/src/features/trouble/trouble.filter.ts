import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiRefusal } from '../../api/api-refusal';
import { visitOf } from '../../web/current-visit';
import { ForeignForm } from '../../web/same-origin';
import { showTrouble, troubleWith } from './trouble-page';
import type { Trouble } from './trouble.words';

/** Whatever was not foreseen becomes a page a person can use; what broke is logged without anything that was typed. */
@Catch()
export class TroubleFilter implements ExceptionFilter {
  private readonly log = new Logger('citizen-web');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const visit = visitOf(http.getRequest<Request>(), response);
    if (error instanceof ApiRefusal) {
      if (error.status >= 500) this.log.error(`citizen-api answered ${error.status}`);
      showTrouble(visit, troubleWith(error), error.status === 503 || error.status < 500 ? error.status : 502, error);
      return;
    }
    const status = statusOf(error);
    if (status === 500)
      this.log.error(error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no Error was thrown');
    showTrouble(visit, troubleFor(status), status);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof ForeignForm) return 403;
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function troubleFor(status: number): Trouble {
  if (status === 403) return 'forbidden';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'broken' : 'not-found';
}
