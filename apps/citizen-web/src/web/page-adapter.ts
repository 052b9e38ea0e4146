import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';

/** A page answers by itself, through its visit; what is already answered is not answered again. */
export class PageAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): void {
    if (!response.headersSent) super.reply(response, body, statusCode);
  }
}
