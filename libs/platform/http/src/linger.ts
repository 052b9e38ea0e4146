import type { NextFunction, Request, Response } from 'express';

/**
 * A client that is answered in the middle of an upload still sends. Hanging up at once would lose it the answer, so the rest is let
 * flow away for a while, and no longer.
 */
export function lingerFor(milliseconds: number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.once('finish', () => {
      if (request.complete || request.destroyed) return;
      const hangUp = setTimeout(() => request.socket.destroy(), milliseconds).unref();
      request.once('end', () => {
        clearTimeout(hangUp);
      });
      request.unpipe();
      request.resume();
    });
    next();
  };
}
