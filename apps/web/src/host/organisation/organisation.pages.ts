import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import {
  ActAs, AnswerMembership, InviteMember, JoinOrganisation, MyPlaces, OrganisationById, OrganisationsToJoin, OwnOrganisationById,
  RemoveMember, VouchForOrganisation, type OwnOrganisationByIdQuery,
} from '../../documents.generated.js';
import { greet } from '../../sign-in/signed.in.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, refusalWords, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { ownOrganisationId, signedIn } from '../host.access.js';
import { VERIFICATIONS } from '../host.words.js';
import { coHostingLink, waitingCoHostings } from './co-hosting.pages.js';
import { choiceOf, factsOf, membersOf, nextOfOrganisation, placesOf, rolesFor } from './organisation.view.js';

type Own = NonNullable<OwnOrganisationByIdQuery['organisation']>;
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** One's own organisation: who belongs to it, who asks, who is invited; joining and vouching. */
@Controller('organisation')
export class OrganisationPages {
  @Get()
  async mine(@Visiting() visit: Visit): Promise<Page> {
    return organisationPage(visit, NO_PROBLEMS);
  }

  @Post('invite')
  async invite(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const organisationId = ownOrganisationId(visit);
    const { form } = visit;
    const role = (['MEMBER', 'OWNER', 'UNIVERSITY_COORDINATOR'] as const).find((one) => one === form.text('role'));
    if (role === undefined) return organisationPage(visit, problemsIn({ role: 'Choose what they become.' }), 422);
    const { inviteMember: answer } = await visit.ask(InviteMember, { input: { organisationId, email: form.text('email'), role, idempotencyKey: form.optional('_once') } });
    if (isRefused(answer)) return organisationPage(visit, problemsOf(answer, (path) => (path === 'email' || path === 'role' ? path : null)), 422);
    visit.tell('The invitation is on its way. It waits until they sign in with that address.');
    return new SeeOther('/organisation');
  }

  /** Answers somebody who asked to join, or an invitation to oneself. */
  @Post('members/:id/answer')
  async answer(@Visiting() visit: Visit, @Param('id') membershipId: string): Promise<SeeOther> {
    signedIn(visit);
    if (!ID.test(membershipId)) throw new NotFoundException();
    const { form } = visit;
    const accept = form.text('answer') === 'yes';
    const role = (['MEMBER', 'OWNER'] as const).find((one) => one === form.text('role')) ?? null;
    const { answerMembership: answer } = await visit.ask(AnswerMembership, { input: { membershipId, accept, ...(accept && role !== null && { role }) } });
    if (isRefused(answer)) visit.tell(refusalWords(answer));
    else if (form.text('own') !== '' && accept) {
      const isNow = await becomeMember(visit, answer.organisationId);
      visit.tell(isNow ? 'You belong to it now, and act for it.' : 'You belong to it now.');
    } else visit.tell(accept ? 'They belong to your organisation now.' : 'You said no.');
    return new SeeOther('/organisation');
  }

  @Get('members/:id/remove')
  async askRemove(@Visiting() visit: Visit, @Param('id') membershipId: string): Promise<Page> {
    return removePage(await ownMember(visit, membershipId), membershipId, NO_PROBLEMS);
  }

  @Post('members/:id/remove')
  async remove(@Visiting() visit: Visit, @Param('id') membershipId: string): Promise<Page | SeeOther> {
    const who = await ownMember(visit, membershipId);
    const { removeMember: answer } = await visit.ask(RemoveMember, { input: { membershipId } });
    if (isRefused(answer)) return removePage(who, membershipId, problemsOf(answer, () => null), 422);
    visit.tell(`${who} does not belong to your organisation any more.`);
    return new SeeOther('/organisation');
  }

  @Get('join')
  async search(@Visiting() visit: Visit): Promise<Page> {
    signedIn(visit);
    return joinPage(visit, NO_PROBLEMS);
  }

  @Post('join')
  async join(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    signedIn(visit);
    const organisationId = visit.form.text('organisation');
    if (!ID.test(organisationId)) return joinPage(visit, problemsIn({ text: 'Choose the organisation that you belong to.' }), 422);
    const { joinOrganisation: answer } = await visit.ask(JoinOrganisation, { input: { organisationId, idempotencyKey: visit.form.optional('_once') } });
    if (isRefused(answer)) return joinPage(visit, problemsOf(answer, () => null), 422);
    visit.tell('You asked to join. An owner answers, and you get a message.');
    return new SeeOther('/organisation');
  }

  @Get('vouch')
  async askVouch(@Visiting() visit: Visit): Promise<Page> {
    ownOrganisationId(visit);
    return vouchPage(visit, NO_PROBLEMS);
  }

  @Post('vouch')
  async vouch(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    ownOrganisationId(visit);
    const organisationId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/.exec(visit.form.text('group').toLowerCase())?.[0];
    if (organisationId === undefined) return vouchPage(visit, problemsIn({ group: 'Paste the address or code that its people gave you.' }), 422);
    const { vouchForOrganisation: answer } = await visit.ask(VouchForOrganisation, { input: { organisationId, idempotencyKey: visit.form.optional('_once') } });
    if (isRefused(answer)) return vouchPage(visit, { ...problemsIn({ group: refusalWords(answer) }) }, 422);
    visit.tell(`You vouched for ${answer.name}. A coordinator decides about it next.`);
    return new SeeOther('/organisation');
  }
}

/** Acts as what one has just become; false where the session could not. */
export async function becomeMember(visit: Visit, organisationId: string): Promise<boolean> {
  const { myMemberships } = await visit.ask(MyPlaces, {});
  const mine = myMemberships.find((one) => one.organisationId === organisationId && one.state === 'ACTIVE');
  if (mine === undefined) return false;
  const { chooseCapacity } = await visit.ask(ActAs, { input: { kind: mine.role, organisationId } });
  await greet(visit);
  return !isRefused(chooseCapacity);
}

async function organisationPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const { organisationId, capacity } = signedIn(visit);
  const [{ myMemberships }, own, asked] = await Promise.all([
    visit.ask(MyPlaces, {}), organisationId === null ? null : visit.ask(OwnOrganisationById, { id: organisationId }).then(({ organisation }) => organisation),
    waitingCoHostings(visit),
  ]);
  const isOwner = capacity === 'OWNER' || capacity === 'UNIVERSITY_COORDINATOR';
  const places = placesOf(myMemberships, organisationId);
  if (own === null) return new Page('host/no-organisation', 'Your organisation', { places, problems }, status);
  return new Page('host/organisation', `${own.name}: your organisation`, {
    ...headOf(own), next: nextOfOrganisation(own, asked ?? 0), facts: factsOf(own), isOwner, ...membersOf(own), places, problems, coHosting: coHostingLink(asked),
    typed: { email: visit.form.typed('email') }, roles: rolesFor(own.kind, visit.form.text('role')),
  }, status);
}

function headOf({ id, name, slug, verification, verificationReason }: Own): object {
  return { id, name, slug, state: verification, stateWords: VERIFICATIONS[verification], reason: verificationReason };
}

/** Somebody who belongs to one's own organisation, by name. */
async function ownMember(visit: Visit, membershipId: string): Promise<string> {
  const { organisation } = await visit.ask(OwnOrganisationById, { id: ownOrganisationId(visit) });
  const member = organisation?.members?.find(({ id }) => id === membershipId);
  if (member === undefined) throw new NotFoundException();
  return member.person?.name ?? 'This person';
}

function removePage(who: string, id: string, problems: Problems, status = 200): Page {
  return new Page('host/remove-member', `Remove ${who} from your organisation`, { id, person: who, problems }, status);
}

async function joinPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const typed = visit.form.typed('text') || visit.query.typed('text');
  const id = visit.query.text('id');
  const text = typed.trim().slice(0, 200);
  const named = ID.test(id) ? (await visit.ask(OrganisationById, { id })).organisation : null;
  const found = text === '' ? [] : (await visit.ask(OrganisationsToJoin, { text })).organisations.nodes;
  // One that is still being checked is shown to nobody, but can be asked by its id: registering it again leads here.
  const hidden = ID.test(id) && named === null ? [{ id, name: 'The organisation that is being checked', kind: '', area: null, verification: 'PENDING' }] : [];
  const choices = named !== null ? [named] : [...hidden, ...found];
  return new Page('host/join', 'Join an organisation', { typed, hasLooked: text !== '' || id !== '', choices: choices.map(choiceOf), problems }, status);
}

async function vouchPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const { organisation } = await visit.ask(OwnOrganisationById, { id: ownOrganisationId(visit) });
  const isVerified = organisation?.verification === 'VERIFIED';
  return new Page('host/vouch', 'Vouch for a group', { typed: visit.form.typed('group') || visit.query.typed('group'), isVerified, problems }, status);
}
