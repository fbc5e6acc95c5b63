import { Controller, Get } from '@nestjs/common';
import type { TransparencyRecord } from '#libs/domain';
import { HowMatchingWorks } from '../documents.generated.js';
import { Download, Page } from '../site/page.js';
import { Visit, Visiting } from '../site/visit.js';
import { howOf } from './how.view.js';

/** The algorithmic transparency record: for people, and as data. */
@Controller()
export class HowPages {
  @Get('how-matching-works')
  async how(@Visiting() visit: Visit): Promise<Page> {
    return new Page('visitor/how', 'How matching works', howOf(await recordOf(visit)));
  }

  @Get('how-matching-works.json')
  async data(@Visiting() visit: Visit): Promise<Download> {
    return new Download('application/json', `${JSON.stringify(await recordOf(visit), null, 2)}\n`);
  }
}

async function recordOf(visit: Visit): Promise<TransparencyRecord> {
  return (await visit.ask(HowMatchingWorks, {})).transparencyRecord as TransparencyRecord;
}
