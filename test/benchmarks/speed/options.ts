import { parseArgs } from 'node:util';

export interface Options {
  readonly profiles: number;
  readonly opportunities: number;
  readonly rounds: number;
  readonly skills: number;
  readonly seed: number;
  readonly top: number;
  /** Opportunities in the row of one changed profile, changes, people in the row of building, and the sizes for SQL and for ESCO. */
  readonly many: number;
  readonly changes: number;
  readonly building: number;
  readonly sql: { readonly profiles: number; readonly opportunities: number };
  readonly esco: { readonly profiles: number; readonly opportunities: number };
  /** Opportunities whose whole lists the naive definition checks. */
  readonly checked: number;
  readonly isQuick: boolean;
  readonly only: readonly string[];
  readonly writes: boolean;
}

export const PARTS = ['batch', 'single', 'qualifying', 'additive', 'sql', 'change', 'build', 'esco'] as const;

/** Throws on an unknown option or a number that is none. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      profiles: { type: 'string' }, opportunities: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' },
      only: { type: 'string' }, quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
    },
  });
  const isQuick = values.quick;
  const only = values.only?.split(',') ?? [...PARTS];
  const unknown = only.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0) throw new Error(`--only knows ${PARTS.join(', ')}`);
  return {
    profiles: whole('--profiles', values.profiles, isQuick ? 10_000 : 100_000), opportunities: whole('--opportunities', values.opportunities, isQuick ? 100 : 1_000),
    rounds: whole('--rounds', values.rounds, isQuick ? 3 : 5), seed: whole('--seed', values.seed, 20_261), skills: 400, top: 50,
    many: isQuick ? 500 : 10_000, changes: isQuick ? 100 : 400, building: isQuick ? 20_000 : 1_000_000,
    sql: isQuick ? { profiles: 1_000, opportunities: 20 } : { profiles: 5_000, opportunities: 50 },
    esco: isQuick ? { profiles: 5_000, opportunities: 30 } : { profiles: 50_000, opportunities: 200 },
    checked: isQuick ? 10 : 20, isQuick, only, writes: values.write,
  };
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  const value = Number(text ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is a whole number of at least 1`);
  return value;
}
