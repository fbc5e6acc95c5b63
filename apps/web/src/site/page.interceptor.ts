import { mergeMap, type Observable } from 'rxjs';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { Download, Page, SeeOther } from './page.js';
import { Renderer } from './renderer.js';
import type { VisitRequest } from './visit.js';

/** Turns what a page's method gives into an answer. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly renderer: Renderer) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { visit } = context.switchToHttp().getRequest<VisitRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(mergeMap(async (given: unknown) => {
      if (visit === undefined) return given;
      if (given instanceof Page) await this.renderer.send(visit, given);
      else if (given instanceof SeeOther) {
        await visit.save();
        response.redirect(303, given.path);
      } else if (given instanceof Download) {
        if (given.fileName !== null) response.attachment(given.fileName);
        response.type(given.type).send(given.body);
      }
      return undefined;
    }));
  }
}
