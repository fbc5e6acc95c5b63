/** Small rules that name every wrong field of a value that came from outside, by its path: `skills[0].level`. */

export interface FieldProblem { readonly path: string; readonly code: 'required' | 'type' | 'range' | 'tooMany' | 'unknownField' | 'order' | 'duplicate'; readonly message: string }

export type Rule = (value: unknown, path: string) => FieldProblem[];

export type Fields = Readonly<Record<string, Rule>>;

/** A whole number within both bounds; NaN, infinities, fractions and numbers written as text are refused. */
export function whole(least: number, most: number): Rule {
  return (value, path) => {
    if (typeof value !== 'number') return [problem(path, 'type', 'must be a whole number')];
    if (!Number.isInteger(value) || value < least || value > most) return [problem(path, 'range', `must be a whole number from ${least} to ${most}`)];
    return [];
  };
}

export function oneOf(allowed: readonly unknown[]): Rule {
  return (value, path) => (allowed.includes(value) ? [] : [problem(path, 'range', `must be one of ${allowed.join(', ')}`)]);
}

/** A code or an id: letters, digits and the marks of an address, no spaces, so that no sentence or full name fits in. */
export const code: Rule = (value, path) => {
  const isCode = typeof value === 'string' && value.length <= 200 && /^[\w.:/#+~%@-]+$/.test(value);
  return isCode ? [] : [problem(path, 'type', 'must be a code of 1 to 200 characters without spaces')];
};

/** An outward postcode, "B14"; a full postcode is refused. */
export const outcode: Rule = (value, path) =>
  (typeof value === 'string' && /^[A-Z]{1,2}[0-9][0-9A-Z]?$/.test(value) ? [] : [problem(path, 'type', 'must be the outward part of a postcode in capitals, such as B14')]);

export const yesOrNo: Rule = (value, path) => (typeof value === 'boolean' ? [] : [problem(path, 'type', 'must be true or false')]);

/** The field must be there, but may be null. */
export function orNull(rule: Rule): Rule {
  return (value, path) => (value === null ? [] : rule(value, path));
}

export function listOf(rule: Rule, most: number): Rule {
  return (value, path) => {
    if (!Array.isArray(value)) return [problem(path, 'type', 'must be a list')];
    if (value.length > most) return [problem(path, 'tooMany', `must have at most ${most} entries`)];
    return value.flatMap((entry: unknown, index) => rule(entry, `${path}[${index}]`));
  };
}

export function mapOf(key: Rule, rule: Rule, most: number): Rule {
  return (value, path) => {
    if (!isRecord(value)) return [problem(path, 'type', 'must be an object')];
    const entries = Object.entries(value);
    if (entries.length > most) return [problem(path, 'tooMany', `must have at most ${most} entries`)];
    return entries.flatMap(([name, entry]) => [...key(name, `${path}.${name}`), ...rule(entry, `${path}.${name}`)]);
  };
}

/** An object with exactly these fields: one that is missing, and one that is not on the list, are both named. */
export function shape(fields: Fields): Rule {
  return (value, path) => {
    if (!isRecord(value)) return [problem(path, 'type', 'must be an object')];
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const known = Object.entries(fields).flatMap(([name, rule]) =>
      (Object.hasOwn(value, name) ? rule(value[name], at(name)) : [problem(at(name), 'required', 'is missing')]));
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [...known, ...unknown.map((name) => problem(at(name), 'unknownField', 'is not something matching may read'))];
  };
}

export function problem(path: string, problemCode: FieldProblem['code'], message: string): FieldProblem {
  return { path, code: problemCode, message: `${path === '' ? 'The input' : path} ${message}.` };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
