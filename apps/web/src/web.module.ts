import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { FindPages } from './find/find.pages.js';
import { SignInPages } from './sign-in/sign-in.pages.js';
import { PageInterceptor } from './site/page.interceptor.js';
import { ProblemFilter } from './site/problem.filter.js';
import { Renderer } from './site/renderer.js';
import { SITE_PARTS, type SiteParts } from './site/site.parts.js';
import { VisitorPages } from './visitor/visitor.pages.js';

/** Every group of pages. A page not named here does not exist. */
const PAGES = [VisitorPages, FindPages, SignInPages];

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
