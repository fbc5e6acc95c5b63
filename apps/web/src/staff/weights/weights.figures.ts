import type { ProposeWeightsInput, WeightsFiguresFragment } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { problemsIn, type FieldNames, type Problems } from '../../site/problems.js';
import { lowered } from '../../site/words.js';

/** One figure of the table: its path in the API, and what people call it. */
interface Figure { readonly path: string; readonly label: string }
interface Group { readonly title: string; readonly hint: string; readonly figures: readonly Figure[] }

const TRAVEL: readonly [string, string][] = [['walk', 'On foot'], ['cycle', 'By bicycle'], ['public', 'By bus and train'], ['car', 'By car']];

/** Every figure that can be changed, in the order of the page. */
export const GROUPS: readonly Group[] = [
  {
    title: 'The host’s side', hint: 'How much each part counts. Together they make 100.',
    figures: [
      { path: 'organisation.essential', label: 'Essential skills' }, { path: 'organisation.desirable', label: 'Desirable skills' },
      { path: 'organisation.time', label: 'Dates and hours' }, { path: 'organisation.mission', label: 'Themes of the work' },
    ],
  },
  {
    title: 'The person’s side', hint: 'How much each part counts. Together they make 100.',
    figures: [
      { path: 'candidate.wantedSkills', label: 'Skills the person wants to use' }, { path: 'candidate.commute', label: 'Journey' },
      { path: 'candidate.interest', label: 'Interests' }, { path: 'candidate.time', label: 'Dates and hours' },
    ],
  },
  {
    title: 'Where nothing is known', hint: 'What a part counts as where nobody has said anything, from 0 to 10,000.',
    figures: [
      { path: 'neutral.time', label: 'Dates and hours' }, { path: 'neutral.mission', label: 'Themes of the work' },
      { path: 'neutral.wantedSkills', label: 'Skills the person wants to use' }, { path: 'neutral.commute', label: 'Journey' }, { path: 'neutral.interest', label: 'Interests' },
    ],
  },
  {
    title: 'Bounds', hint: 'The first three from 0 to 10,000; the others are shares, such as 3 of 4.',
    figures: [
      { path: 'interestMissed', label: 'Interest that no theme meets' }, { path: 'commuteAtLongest', label: 'The longest journey that the person accepts' },
      { path: 'leastEssentialFit', label: 'Least of the essential skills that must fit' },
      { path: 'enoughWeeks.of', label: 'Enough weeks: so many' }, { path: 'enoughWeeks.outOf', label: 'Enough weeks: out of' },
      { path: 'enoughHours.of', label: 'Enough hours: so many' }, { path: 'enoughHours.outOf', label: 'Enough hours: out of' },
    ],
  },
  ...TRAVEL.map(([mode, title]) => ({
    title, hint: 'How a journey is estimated from the straight line.',
    figures: [
      { path: `travel.${mode}.detourPercent`, label: 'Detour in per cent' }, { path: `travel.${mode}.metresPerMinute`, label: 'Metres a minute' },
      { path: `travel.${mode}.waitMin`, label: 'Minutes of waiting or parking' },
    ],
  })),
];

const ALL = GROUPS.flatMap(({ figures }) => figures);
const WORDS = new Map(GROUPS.flatMap(({ title, figures }) => figures.map(({ path, label }) => [path.toLowerCase(), `${title}: ${lowered(label)}`])));

/** "The host’s side: essential skills" of organisation.essential; the API writes ways of travelling in capitals. */
export function figureWords(path: string): string {
  return WORDS.get(path.toLowerCase()) ?? 'Another figure';
}

/** The name and id of a figure's field. */
export function fieldOfFigure(path: string): string {
  return path.replaceAll('.', '-');
}

/** The field that a refused path belongs to: a side as a whole has its first field. */
export function fieldOfPath(path: string): string | null {
  if (path === 'reason') return 'reason';
  const figure = ALL.find((one) => one.path === path) ?? ALL.find((one) => one.path.startsWith(`${path}.`));
  return figure === undefined ? null : fieldOfFigure(figure.path);
}

/** What the fields of a proposal are called. Several groups have a figure of the same name, so each is named with its group. */
export const FIELD_NAMES: FieldNames = {
  reason: 'Why',
  ...Object.fromEntries(GROUPS.flatMap(({ title, figures }) => figures.map(({ path, label }) => [fieldOfFigure(path), `${title}, ${lowered(label)}`]))),
};

/** The fields of the form: what was typed, or else what is in force. */
export function figureGroups(inForce: WeightsFiguresFragment, typed: Form | null): object[] {
  return GROUPS.map(({ title, hint, figures }) => ({
    title, hint, figures: figures.map(({ path, label }) => {
      const name = fieldOfFigure(path);
      return { name, label, value: typed === null ? String(figureAt(inForce, path)) : typed.typed(name) };
    }),
  }));
}

/** What the form proposes, or what is no whole number in it. Figures as in force are sent too: the API compares. */
export function proposalOf(form: Form): { input: Omit<ProposeWeightsInput, 'reason'> } | { problems: Problems } {
  const wrong: Record<string, string> = {};
  const input: Record<string, unknown> = {};
  for (const { path } of ALL) {
    const name = fieldOfFigure(path);
    const text = form.text(name).replaceAll(/[,\s]/g, '');
    if (!/^\d{1,6}$/.test(text)) wrong[name] = 'Give a whole number.';
    else place(input, path.split('.'), Number(text));
  }
  return Object.keys(wrong).length > 0 ? { problems: problemsIn(wrong) } : { input };
}

function place(target: Record<string, unknown>, [first = '', ...rest]: string[], value: number): void {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = (target[first] ??= {}) as Record<string, unknown>;
  place(inner, rest, value);
}

function figureAt(weights: object, path: string): number {
  const found = path.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined), weights);
  return typeof found === 'number' ? found : 0;
}
