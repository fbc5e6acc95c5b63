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

export const NO_PROBLEMS: Problems = { summary: [], of: {} };

const TOP = '#main-content';

/** The API names a state by its code where a verb has no words of its own for it. */
const BY_CODE = /^This is [A-Z_]+ now\./;
/** Days are written as the API reads them; forms ask for them in three fields. */
const AS_WRITTEN = /, as \d{4}-\d{2}-\d{2}\.$/;

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
  const found = fields.map(({ path, message }) => ({ field: fieldOf(path), message: message.replace(AS_WRITTEN, ', such as 1 6 2027.') }));
  const of: Record<string, { text: string }> = {};
  for (const { field, message } of found) if (field !== null) of[field] ??= { text: message };
  return { summary: found.map(({ field, message }) => ({ text: message, href: field === null ? TOP : `#${field}` })), of };
}

/** Problems that a page finds itself, by field. */
export function problemsIn(found: Readonly<Record<string, string>>): Problems {
  const entries = Object.entries(found);
  return {
    summary: entries.map(([field, text]) => ({ text, href: `#${field}` })),
    of: Object.fromEntries(entries.map(([field, text]) => [field, { text }])),
  };
}

/** Whether the API's answer is a refusal and not the payload. */
export function isRefused<T extends { readonly __typename: string }>(answer: T): answer is Extract<T, { readonly code: string; readonly message: string }> {
  return 'code' in answer && 'message' in answer;
}
