import { mergeMap, type Observable } from 'rxjs';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Renderer } from './renderer.js';
import type { VisitRequest } from './visit.js';

/** A page to be rendered: its template, its title (unique, without the name of the site) and what the template shows. */
export class Page<Model extends object = object> {
  constructor(readonly view: string, readonly title: string, readonly model: Model, readonly status = 200) {}
}

/** The browser goes on with GET, so that going back or loading again repeats nothing. */
export class SeeOther {
  constructor(readonly path: string) {}
}

/** A file made for this request: a calendar entry, a table as CSV. */
export class Download {
  constructor(readonly type: string, readonly body: string, readonly fileName: string | null = null) {}
}

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
        await visit.session.save();
        response.redirect(303, given.path);
      } else if (given instanceof Download) {
        if (given.fileName !== null) response.attachment(given.fileName);
        response.type(given.type).send(given.body);
      }
      return undefined;
    }));
  }
}
