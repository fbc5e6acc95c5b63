import type { ProfilePartsFragment, SaveProfileInput } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import type { FieldNames } from '../../site/problems.js';
import {
  CIRCUMSTANCE_CHOICES, KIND_CHOICES, MODE_CHOICES, PATTERN_CHOICES, PAY_BASIS_CHOICES, SECTOR_CHOICES, textOf, THEME_CHOICES, TRAVEL_CHOICES, VISIBILITY_CHOICES,
  type Choice,
} from '../person.words.js';

type Own = ProfilePartsFragment;
type Given = Partial<SaveProfileInput>;

/** How a field is asked for: a line, lines, a whole number, a tick, ticks, one of several, a day, an amount of money with its basis. */
export type FieldKind = 'text' | 'lines' | 'whole' | 'check' | 'checks' | 'radios' | 'day' | 'money';

export interface Field {
  readonly name: keyof Own & keyof SaveProfileInput;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  readonly most?: number;
  readonly suffix?: string;
  readonly autocomplete?: string;
}

/** One page of the profile. `isReady`: it says enough to be matched. */
export interface Section { readonly name: string; readonly title: string; readonly isNeeded: boolean; readonly fields: readonly Field[];
  readonly isReady: (profile: Own) => boolean }

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

export const SECTIONS: readonly Section[] = [
  {
    name: 'about', title: 'About you', isNeeded: true, isReady: ({ isAdult }) => isAdult === true,
    fields: [
      { name: 'name', kind: 'text', label: 'Your name', hint: 'A host sees it only after you apply, or after you both said yes.', autocomplete: 'name' },
      { name: 'headline', kind: 'text', label: 'You in one line', hint: 'For example: data analyst who likes maps and public services' },
      { name: 'summary', kind: 'lines', label: 'More about you', hint: 'What you have done and what you want to do next. No links or addresses are needed.', most: 5000 },
      { name: 'isAdult', kind: 'check', label: 'I am 18 or over', hint: 'We keep no birth date.' },
    ],
  },
  {
    name: 'place', title: 'Where you can work', isNeeded: true, isReady: ({ outcode, modes }) => outcode !== null || modes?.includes('REMOTE') === true,
    fields: [
      { name: 'outcode', kind: 'text', label: 'Your postcode', hint: 'The first part is enough, such as B14. We keep nothing more of it.', autocomplete: 'postal-code' },
      { name: 'modes', kind: 'checks', label: 'Ways of working that suit you', hint: 'None ticked: any.', choices: MODE_CHOICES },
      { name: 'travelMode', kind: 'radios', label: 'How you would travel', choices: TRAVEL_CHOICES },
      { name: 'maxCommuteMin', kind: 'whole', label: 'Longest journey, one way', hint: 'Empty: no limit.', suffix: 'minutes' },
    ],
  },
  {
    name: 'time', title: 'When you can work', isNeeded: true,
    isReady: ({ availableFrom, availableTo, hoursPerWeekMin, hoursPerWeekMax, patterns }) => [availableFrom, availableTo, hoursPerWeekMin, hoursPerWeekMax, patterns].some(isSaid),
    fields: [
      { name: 'availableFrom', kind: 'day', label: 'First day you could start', hint: 'For example, 1 6 2027' },
      { name: 'availableTo', kind: 'day', label: 'Last day, if there is one' },
      { name: 'hoursPerWeekMin', kind: 'whole', label: 'Fewest hours a week', suffix: 'hours' },
      { name: 'hoursPerWeekMax', kind: 'whole', label: 'Most hours a week', hint: 'Three days are about 22 hours.', suffix: 'hours' },
      { name: 'patterns', kind: 'checks', label: 'Patterns that suit you', hint: 'None ticked: any.', choices: PATTERN_CHOICES },
    ],
  },
  {
    name: 'pay', title: 'Pay', isNeeded: false, isReady: ({ minPay, acceptsUnpaid }) => minPay !== null || acceptsUnpaid === true,
    fields: [
      { name: 'minPay', kind: 'money', label: 'The least you would accept', hint: 'Empty: you have not said. Hosts never see it.', choices: PAY_BASIS_CHOICES },
      { name: 'acceptsUnpaid', kind: 'check', label: 'I would also consider unpaid placements or projects', hint: 'Only kinds that the law allows are ever listed.' },
    ],
  },
  {
    name: 'interests', title: 'What you want', isNeeded: false, isReady: ({ acceptsKinds, circumstances, interests, sectors }) => [acceptsKinds, circumstances, interests,
      sectors].some(isSaid),
    fields: [
      { name: 'acceptsKinds', kind: 'checks', label: 'What you are looking for', hint: 'None ticked: all.', choices: KIND_CHOICES },
      { name: 'circumstances', kind: 'checks', label: 'Which of these are true for you', hint: 'Some placements are open to certain people only.', choices: CIRCUMSTANCE_CHOICES },
      { name: 'sectors', kind: 'checks', label: 'Hosts you would like to work for', choices: SECTOR_CHOICES },
      { name: 'interests', kind: 'checks', label: 'Themes that interest you', choices: THEME_CHOICES },
    ],
  },
  {
    name: 'privacy', title: 'Who can see you', isNeeded: false, isReady: ({ visibility }) => visibility !== null,
    fields: [
      { name: 'visibility', kind: 'radios', label: 'Who can see your profile', choices: VISIBILITY_CHOICES },
      {
        name: 'isShownToOwnOrganisations', kind: 'check', label: 'Show me to organisations that I belong to',
        hint: 'Unticked, you are hidden from them and from the organisation of your e-mail address.',
      },
    ],
  },
];

/** What a form says of a field, as the API takes it; what is no number or no date is passed on to be refused there by name. */
function readField({ name, kind }: Field, form: Form): Given {
  switch (kind) {
    case 'text': return { [name]: form.optional(name) };
    case 'lines': return { [name]: form.typed(name).trim() === '' ? null : form.typed(name).replaceAll('\r\n', '\n') };
    case 'whole': return { [name]: form.whole(name) };
    case 'check': return { [name]: form.isOn(name) };
    case 'checks': return { [name]: form.list(name) };
    case 'radios': return { [name]: form.optional(name) };
    case 'day': return { [name]: form.day(name) };
    case 'money': {
      const amountPence = form.pence(name);
      return { minPay: amountPence === null ? null : { amountPence, basis: form.text(`${name}-basis`) as 'HOUR' } };
    }
  }
}

/** Everything that the form of a section says. */
export function readSection({ fields }: Section, form: Form): Given {
  return Object.assign({}, ...fields.map((field) => readField(field, form))) as Given;
}

/** The field of a section's form for a path of the API. */
export function fieldOfPath({ fields }: Section, path: string): string | null {
  const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
  return field === undefined ? null : anchorOf(field);
}

/** What a section's form calls its fields. */
export function namesOf({ fields }: Section): FieldNames {
  return Object.fromEntries(fields.map((field) => [anchorOf(field), field.label]));
}

/** A day begins with its first box. */
function anchorOf({ name, kind }: Field): string {
  return kind === 'day' ? `${name}-day` : name;
}

/** A field's value in words, for checking answers; empty where nothing was said. */
export function saidOf(field: Field, profile: Own): string {
  const value = profile[field.name];
  if (!isSaid(value)) return field.kind === 'check' ? 'No' : '';
  if (field.name === 'minPay' && profile.minPay !== null) {
    return `£${(profile.minPay.amountPence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })} ${textOf(PAY_BASIS_CHOICES, profile.minPay.basis)}`;
  }
  if (field.kind === 'check') return value === true ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map((one) => textOf(field.choices ?? [], String(one))).join(', ');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return field.choices === undefined ? `${text}${field.suffix === undefined ? '' : ` ${field.suffix}`}` : textOf(field.choices, text);
}
