import { Controller, Get, Post } from '@nestjs/common';
import { AUTHORITIES, isLowestTier } from '#libs/domain';
import {
  OwnOrganisationById, RegisterOrganisation, ResubmitOrganisation, type OrganisationKind, type OrganisationSize, type OwnOrganisationByIdQuery, type RegisterOrganisationInput,
} from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type FieldNames, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { ownOrganisationId, signedIn } from '../host.access.js';
import { ORGANISATION_KINDS } from '../host.words.js';
import { fieldModel, valuesIn, valuesOf, type Field, type Values } from '../posting/field.js';
import { becomeMember } from './organisation.pages.js';
import { REGISTERS, SIZES } from './organisation.view.js';

type Own = NonNullable<OwnOrganisationByIdQuery['organisation']>;
type Facts = Omit<RegisterOrganisationInput, 'idempotencyKey'>;

const choices = (words: Readonly<Record<string, string>>): Field['choices'] => Object.entries(words).map(([value, text]) => ({ value, text }));
const WHERE: Readonly<Record<string, string>> = {
  gssCode: 'For councils, such as E08000027.', charityNumber: 'Six or seven digits.', companyNumber: 'Eight characters, such as 01234567.',
  ukprn: 'For universities and colleges. Eight digits.',
  odsCode: 'For the NHS. Three to six letters and digits.',
};

const GROUPS: readonly { heading?: string; text?: string; fields: readonly Field[] }[] = [
  {
    fields: [
      { name: 'name', label: 'Name of the organisation', as: 'text' },
      { name: 'kind', label: 'Kind', as: 'radios', choices: choices(ORGANISATION_KINDS) ?? [] },
    ],
  },
  {
    heading: 'Numbers in public registers', text: 'Give those that you have. They let a coordinator check it quickly, and keep anybody from registering it twice.',
    fields: Object.entries(REGISTERS).map(([name, label]): Field => ({ name, label, as: 'text', hint: WHERE[name] ?? '', path: `registerIds.${name}` })),
  },
  {
    heading: 'If you like', fields: [
      { name: 'size', label: 'People who work there', as: 'radios', choices: choices(SIZES) ?? [] },
      { name: 'website', label: 'Website', as: 'text', type: 'url', hint: 'Such as https://example.org' },
      { name: 'sharedMailbox', label: 'Shared mailbox', as: 'text', type: 'email', hint: 'Where messages go when somebody has left. Such as data.team@example.org' },
    ],
  },
];

const NAMES: FieldNames = Object.fromEntries(GROUPS.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label])));

/** Registering an organisation, and sending it again after it was not accepted. */
@Controller('organisation')
export class RegisterPages {
  @Get('register')
  form(@Visiting() visit: Visit): Page {
    signedIn(visit);
    return formPage(visit, 'register', valuesIn({}), NO_PROBLEMS);
  }

  @Post('register')
  async register(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    signedIn(visit);
    const facts = factsIn(visit.form);
    if (facts === null) return formPage(visit, 'register', valuesOf(visit.form), problemsIn({ kind: 'Choose what kind of organisation it is.' }), { status: 422 });
    const { registerOrganisation: answer } = await visit.ask(RegisterOrganisation, { input: { ...facts, idempotencyKey: visit.form.optional('_once') } });
    if (isRefused(answer)) {
      const existingId = answer.__typename === 'Duplicate' ? answer.existingId : null;
      return formPage(visit, 'register', valuesOf(visit.form), naming(problemsOf(answer, fieldOf), NAMES), { status: 422, existingId });
    }
    await becomeMember(visit, answer.id);
    visit.tell(`${answer.name} is registered, and you are its owner.`);
    return new SeeOther('/organisation');
  }

  @Get('resubmit')
  async again(@Visiting() visit: Visit): Promise<Page> {
    const own = await rejected(visit);
    return formPage(visit, 'resubmit', valuesOfOwn(own), NO_PROBLEMS, { reason: own.verificationReason, version: own.version });
  }

  @Post('resubmit')
  async resubmit(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const own = await rejected(visit);
    const facts = factsIn(visit.form);
    const version = Number(visit.form.text('version')) || own.version;
    const retry = { status: 422, reason: own.verificationReason, version: own.version };
    if (facts === null) return formPage(visit, 'resubmit', valuesOf(visit.form), problemsIn({ kind: 'Choose what kind of organisation it is.' }), retry);
    const input = { ...facts, organisationId: own.id, version, idempotencyKey: visit.form.optional('_once') };
    const { resubmitOrganisation: answer } = await visit.ask(ResubmitOrganisation, { input });
    if (isRefused(answer)) return formPage(visit, 'resubmit', valuesOf(visit.form), naming(problemsOf(answer, fieldOf), NAMES), retry);
    visit.tell('It is sent again. A coordinator looks at it.');
    return new SeeOther('/organisation');
  }
}

async function rejected(visit: Visit): Promise<Own> {
  const { organisation } = await visit.ask(OwnOrganisationById, { id: ownOrganisationId(visit) });
  if (organisation === null) throw new Error('the organisation that somebody acts for is not there');
  return organisation;
}

function factsIn(form: Form): Facts | null {
  const kind = (Object.keys(ORGANISATION_KINDS) as OrganisationKind[]).find((one) => one === form.text('kind'));
  if (kind === undefined) return null;
  const size = (Object.keys(SIZES) as OrganisationSize[]).find((one) => one === form.text('size')) ?? null;
  const registerIds = Object.fromEntries(Object.keys(REGISTERS).map((name) => [name, form.optional(name)]));
  return { name: form.text('name'), kind, size, area: form.optional('area'), website: form.optional('website'), sharedMailbox: form.optional('sharedMailbox'), registerIds };
}

function fieldOf(path: string): string | null {
  return path.startsWith('registerIds.') ? path.slice('registerIds.'.length) : path;
}

function valuesOfOwn({ name, kind, area, size, website, sharedMailbox, registerIds }: Own): Values {
  const { charityNumber, companyNumber, gssCode, odsCode, ukprn } = registerIds;
  return valuesIn({ name, kind, area, size, website, sharedMailbox, charityNumber, companyNumber, gssCode, odsCode, ukprn });
}

interface Shown { readonly status?: number; readonly existingId?: string | null; readonly reason?: string | null; readonly version?: number }

function formPage(visit: Visit, way: 'register' | 'resubmit', values: Values, problems: Problems, { status = 200, existingId = null, reason = null, version }: Shown = {}): Page {
  const chosen = values('area')[0] ?? '';
  const areas = AUTHORITIES.filter(isLowestTier).map(({ gssCode, niceName }) => ({ value: gssCode, text: niceName, selected: gssCode === chosen }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
  const isNew = way === 'register';
  return new Page('host/register', isNew ? 'Register an organisation' : `Send ${visit.who?.organisation ?? 'your organisation'} again`, {
    action: `/organisation/${way}`, isNew, existingId, reason, version, problems, areas: [{ value: '', text: 'Choose an area', selected: chosen === '' }, ...areas],
    button: isNew ? 'Register it' : 'Send it again',
    groups: GROUPS.map(({ heading, text, fields }) => ({ heading, text, fields: fields.map((field) => fieldModel(field, values, problems)) })),
  }, status);
}
