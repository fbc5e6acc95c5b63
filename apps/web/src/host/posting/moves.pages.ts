import { Controller, Get, Param, Post } from '@nestjs/common';
import { ConfirmOpportunity, PauseOpportunity, ResumeOpportunity, WithdrawOpportunity, type HostOpportunityFragment } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, refusalWords, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { ownOpportunity } from '../host.access.js';
import { addressOf } from './posting.view.js';

/** Pausing, resuming, withdrawing, saying that it is still current. */
@Controller('host/opportunities/:id')
export class MovePages {
  @Get('pause')
  async askPause(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return stopPage('pause', visit, await ownOpportunity(visit, id), NO_PROBLEMS);
  }

  @Post('pause')
  async pause(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const { pauseOpportunity: answer } = await visit.ask(PauseOpportunity, { input: { ...versionOf(visit, opportunity), reason: visit.form.optional('reason') } });
    if (isRefused(answer)) return stopPage('pause', visit, opportunity, problemsOf(answer), 422);
    visit.tell('It is paused. Nobody finds it until you resume it.');
    return new SeeOther(addressOf(opportunity));
  }

  @Get('withdraw')
  async askWithdraw(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return stopPage('withdraw', visit, await ownOpportunity(visit, id), NO_PROBLEMS);
  }

  @Post('withdraw')
  async withdraw(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const reason = visit.form.text('reason');
    if (reason === '') return stopPage('withdraw', visit, opportunity, problemsIn({ reason: 'Say why, in a few words.' }), 422);
    const { withdrawOpportunity: answer } = await visit.ask(WithdrawOpportunity, { input: { ...versionOf(visit, opportunity), reason } });
    if (isRefused(answer)) return stopPage('withdraw', visit, opportunity, problemsOf(answer), 422);
    visit.tell('It is withdrawn.');
    return new SeeOther(addressOf(opportunity));
  }

  @Post('resume')
  async resume(@Visiting() visit: Visit, @Param('id') id: string): Promise<SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const { resumeOpportunity: answer } = await visit.ask(ResumeOpportunity, { input: versionOf(visit, opportunity) });
    visit.tell(isRefused(answer) ? wordsOf(answer) : 'It is open again.');
    return new SeeOther(addressOf(opportunity));
  }

  @Post('confirm')
  async confirm(@Visiting() visit: Visit, @Param('id') id: string): Promise<SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const { confirmOpportunity: answer } = await visit.ask(ConfirmOpportunity, { input: versionOf(visit, opportunity) });
    visit.tell(isRefused(answer) ? wordsOf(answer) : 'Thank you. It is marked as still current.');
    return new SeeOther(addressOf(opportunity));
  }
}

function versionOf(visit: Visit, opportunity: HostOpportunityFragment): { opportunityId: string; version: number } {
  return { opportunityId: opportunity.id, version: Number(visit.form.text('version')) || opportunity.version };
}

/** All that was said, where the answer is one line on the next page. */
function wordsOf({ message, ...refused }: { readonly message: string; readonly fields?: readonly { readonly message: string }[] }): string {
  const words = refused.fields?.map((field) => field.message) ?? [];
  return words.length > 0 ? words.join(' ') : refusalWords({ message });
}

function stopPage(way: 'pause' | 'withdraw', visit: Visit, opportunity: HostOpportunityFragment, problems: Problems, status = 200): Page {
  return new Page(`host/${way}`, `${opportunity.title}: ${way}`, {
    base: addressOf(opportunity), name: opportunity.title, version: opportunity.version, typed: visit.form.typed('reason'),
    problems: naming(problems, { reason: 'Why' }),
  }, status);
}
