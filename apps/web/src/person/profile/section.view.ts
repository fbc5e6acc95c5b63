import type { ProfilePartsFragment } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import type { Problems } from '../../site/problems.js';
import type { Field, Section } from './section.js';

interface Option { readonly value: string; readonly text: string; readonly checked: boolean; readonly hint?: { readonly text: string } }

/** A field as the template shows it: what stands in it, and what is wrong. */
export interface FieldView {
  readonly kind: Field['kind'];
  readonly name: string;
  readonly label: string;
  readonly hint: { readonly text: string } | undefined;
  readonly value: string;
  readonly isOn: boolean;
  readonly options: readonly Option[];
  readonly parts: readonly { readonly name: string; readonly value: string; readonly classes: string }[];
  readonly suffix: string | undefined;
  readonly most: number | undefined;
  readonly autocomplete: string | undefined;
  readonly error: { readonly text: string } | undefined;
}

/** The fields of a section, filled from the profile, or with what was typed where a form came back. */
export function fieldsOf(section: Section, profile: ProfilePartsFragment | null, form: Form | null, problems: Problems): FieldView[] {
  return section.fields.map((field) => {
    const values = form === null ? storedValues(field, profile) : typedValues(field, form);
    const [value = ''] = values;
    const basis = form === null ? profile?.minPay?.basis ?? 'HOUR' : form.text(`${field.name}-basis`);
    const chosen = field.kind === 'money' ? [basis] : values;
    return {
      kind: field.kind, name: field.name, label: field.label, hint: field.hint === undefined ? undefined : { text: field.hint }, value, isOn: value === 'true',
      options: (field.choices ?? []).map((one) => ({
        value: one.value, text: one.text, checked: chosen.includes(one.value), ...(one.hint !== undefined && { hint: { text: one.hint } }),
      })),
      parts: field.kind === 'day' ? partsOf(field.name, value, form) : [], suffix: field.suffix, most: field.most, autocomplete: field.autocomplete,
      error: problems.of[field.name] ?? problems.of[`${field.name}-day`],
    };
  });
}

function storedValues({ name, kind }: Field, profile: ProfilePartsFragment | null): string[] {
  if (kind === 'money') return profile?.minPay == null ? [] : [(profile.minPay.amountPence / 100).toFixed(2)];
  const value = profile?.[name];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

function typedValues({ name, kind }: Field, form: Form): string[] {
  if (kind === 'check') return [String(form.isOn(name))];
  return kind === 'checks' ? form.list(name) : [form.typed(name)];
}

function partsOf(name: string, stored: string, form: Form | null): FieldView['parts'] {
  const [year = '', month = '', day = ''] = stored.split('-');
  const values = { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  return (['day', 'month', 'year'] as const).map((part) => ({
    name: part, value: form === null ? values[part] : form.typed(`${name}-${part}`), classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  }));
}
