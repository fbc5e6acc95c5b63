import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';

/** A page sends itself with its own status and headers; the framework has then nothing to add. */
export class PageAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    return response.headersSent ? undefined : super.reply(response, body, statusCode);
  }
}
