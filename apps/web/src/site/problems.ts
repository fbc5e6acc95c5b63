import { lowered } from './words.js';

/** A refusal as every document of ours selects it. */
export interface Refused {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** What is wrong with a form: one line for each problem, with the field it is about. */
export interface Problems {
  readonly summary: readonly { readonly text: string; readonly href: string }[];
  /** By the name of the field. */
  readonly of: Readonly<Record<string, { readonly text: string }>>;
}

/** What a form calls its fields, by the name of each, as its labels say it. `main-content`: what the page is about where it has no field for it. */
export type FieldNames = Readonly<Record<string, string>>;

export const NO_PROBLEMS: Problems = { summary: [], of: {} };

const TOP = '#main-content';

/** The API names a state by its code where a verb has no words of its own for it. */
const BY_CODE = /^This is [A-Z_]+ now\./;
/** How sentences begin that say what to do, and not with what: the API gives the path beside them, and forms say them of every number and day alike. */
const NAMELESS = [
  'Write at least ', 'Keep this to ', 'Give a number ', 'Give a whole number', 'Give a day ', 'Give a web address ', 'Give an amount ', 'Give at most ', 'Give codes ',
  'Give pounds ', 'Enter a number', 'Enter a whole number', 'Enter a day', 'Enter an amount ', 'This is not an id ', 'These are not ids ', 'This is more than ',
  'This should be ', 'The weights of this side ',
];
/** Days are written as the API reads them; forms ask for them in three fields. */
const AS_WRITTEN = /, as \d{4}-\d{2}-\d{2}\.$/;
/** Money is pence to the API, in fields that are called so; forms ask for pounds. */
const IN_PENCE = /Pence$/;
const PENCE_BOUNDS = /^Give a (?:whole )?number from (\d+) to (\d+)\.$/;
const ABOUT_PENCE = ' The amount is in pence.';

/** What a page says of a refusal as a whole: the API's words, but no code. */
export function refusalWords({ message }: Pick<Refused, 'message'>): string {
  return BY_CODE.test(message) ? 'It has changed in the meantime, or this cannot be done with it now. Look at how it stands.' : message;
}

/**
 * Turns a refusal into the words of a form. `fieldOf` gives the field for a path of the input (`skills[0].level`) or null where the form has none: the
 * problem then stands in the summary alone.
 */
export function problemsOf(refused: Refused, fieldOf: (path: string) => string | null = (path) => path): Problems {
  const { fields = [] } = refused;
  if (fields.length === 0) return { summary: [{ text: refusalWords(refused), href: TOP }], of: {} };
  const found = fields.map(({ path, message }) => ({ field: fieldOf(path), message: asAsked(path, message) }));
  const of: Record<string, { text: string }> = {};
  for (const { field, message } of found) if (field !== null) of[field] ??= { text: message };
  return { summary: found.map(({ field, message }) => ({ text: message, href: field === null ? TOP : `#${field}` })), of };
}

/** The API's sentence in the terms in which a form asks. */
function asAsked(path: string, message: string): string {
  if (!IN_PENCE.test(path)) return message.replace(AS_WRITTEN, ', such as 1 6 2027.');
  return message.replace(ABOUT_PENCE, '').replace(PENCE_BOUNDS,
    (_all, least: string, most: string) => `Give pounds as a number from ${pounds(least)} to ${pounds(most)}, such as 25.`);
}

function pounds(pence: string): string {
  return (Number(pence) / 100).toLocaleString('en-GB');
}

/** Problems that a page finds itself, by field. */
export function problemsIn(found: Readonly<Record<string, string>>): Problems {
  const entries = Object.entries(found);
  return {
    summary: entries.map(([field, text]) => ({ text, href: `#${field}` })),
    of: Object.fromEntries(entries.map(([field, text]) => [field, { text }])),
  };
}

/** Whether a sentence leaves open which field it is about. */
export function isNameless(text: string): boolean {
  return NAMELESS.some((beginning) => text.startsWith(beginning));
}

/** The sentence with the name of its field before it, where it does not say by itself what it is about: "Title: write at least 3 characters." */
export function named(text: string, name: string | undefined): string {
  if (name === undefined || !isNameless(text)) return text;
  return name.endsWith('?') ? `${name} ${text}` : `${name}: ${lowered(text)}`;
}

/** The problems of a form, each saying by itself which field it is about: in the summary, and beside the field. */
export function naming({ summary, of }: Problems, names: FieldNames): Problems {
  return {
    summary: summary.map(({ text, href }) => ({ text: named(text, names[href.slice(1)]), href })),
    of: Object.fromEntries(Object.entries(of).map(([field, { text }]) => [field, { text: named(text, names[field]) }])),
  };
}

/** Whether the API's answer is a refusal and not the payload. */
export function isRefused<T extends { readonly __typename: string }>(answer: T): answer is Extract<T, { readonly code: string; readonly message: string }> {
  return 'code' in answer && 'message' in answer;
}
