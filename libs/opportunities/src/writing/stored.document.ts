import type { ValueTransformer } from 'typeorm';

/** A document as it is written, and as it is read where somebody else wrote it: what has another shape is left out, so that a page still shows the rest. */
function read(from: (stored: unknown) => unknown): ValueTransformer {
  return { to: (value: unknown) => value, from };
}

/** A list of which every item has these fields of these types; others are left out. */
export function listOf(fields: Readonly<Record<string, 'string' | 'number' | 'boolean'>>): ValueTransformer {
  return read((stored): unknown[] => (Array.isArray(stored) ? stored as unknown[] : []).filter((one) => has(one, fields)));
}

/** One document with these fields, or null. */
export function documentOf(fields: Readonly<Record<string, 'string' | 'number' | 'boolean'>>): ValueTransformer {
  return read((stored) => (has(stored, fields) ? stored : null));
}

function has(value: unknown, fields: Readonly<Record<string, string>>): boolean {
  return typeof value === 'object' && value !== null && Object.entries(fields).every(([name, type]) => typeof (value as Record<string, unknown>)[name] === type);
}
