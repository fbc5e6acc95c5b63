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

/**
 * Turns a refusal into the words of a form. `fieldOf` gives the field for a path of the input (`skills[0].level`) or null where the form has none: the
 * problem then stands in the summary alone.
 */
export function problemsOf(refused: Refused, fieldOf: (path: string) => string | null = (path) => path): Problems {
  const { fields = [] } = refused;
  if (fields.length === 0) return { summary: [{ text: refused.message, href: TOP }], of: {} };
  const found = fields.map(({ path, message }) => ({ field: fieldOf(path), message }));
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
