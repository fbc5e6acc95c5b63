import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { HOST_PAGES } from './host/host.controllers.js';
import { PERSON_PAGES } from './person/person.controllers.js';
import { SignInPages } from './sign-in/sign-in.pages.js';
import { PageInterceptor } from './site/page.interceptor.js';
import { ProblemFilter } from './site/problem.filter.js';
import { Renderer } from './site/renderer.js';
import { SITE_PARTS, type SiteParts } from './site/site.parts.js';
import { STAFF_PAGES } from './staff/staff.controllers.js';
import { VISITOR_PAGES } from './visitor/visitor.controllers.js';

/** Every group of pages. A page not named here does not exist. */
const PAGES = [SignInPages, ...VISITOR_PAGES, ...PERSON_PAGES, ...HOST_PAGES, ...STAFF_PAGES];

@Module({})
export class WebModule {
  static with(parts: SiteParts): DynamicModule {
    return {
      module: WebModule,
      controllers: PAGES,
      providers: [
        { provide: SITE_PARTS, useValue: parts }, Renderer,
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor }, { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
