import type { MarketFiguresQuery } from '../documents.generated.js';
import { count } from '../site/words.js';
import { DARK, LIGHT, type Figure } from './figure.js';

type Market = MarketFiguresQuery['marketFigures'];
type Skill = Market['skills'][number];

const TITLE = 'Skills asked for and skills offered';
const ROW = 34;
const LONGEST = 28;
const FEW = 'fewer than 10';

/** Skills asked for against skills offered; open to everybody. */
export function skillsFigure({ skills, openOpportunities, people }: Market): Figure {
  return {
    name: 'skills', title: TITLE, says: sayingOf(skills, openOpportunities, people),
    legend: ['Opportunities that ask for it', 'People who offer it'],
    columns: ['Skill', 'Open opportunities that ask for it', 'People who offer it at working level or above'],
    rows: skills.map(({ label, asking, offering }) => [label, asking, offering ?? FEW]),
    sortValues: skills.map(({ label, asking, offering }) => [label, asking, offering ?? 0]),
    chart: skills.length === 0 ? null : {
      id: 'chart-skills', title: TITLE,
      description: `The skills that are asked for most, ${String(skills.length)} of them: one bar for the open opportunities that ask, one for the people who offer.`,
      plot: ({ barX, text, ruleX }) => ({
        width: 640, height: 50 + ROW * skills.length, marginLeft: 210, marginRight: 80,
        x: { label: 'Number', grid: true, ticks: 6, tickFormat: 'd' }, y: { label: null, domain: skills.map(({ label }) => cut(label)), padding: 0.15 },
        marks: [
          barX(skills, { x: 'asking', y: labelOf, fill: DARK, insetBottom: 14 }),
          text(skills, { x: 'asking', y: labelOf, text: 'asking', dx: 5, dy: -7, textAnchor: 'start' }),
          barX(skills, { x: offeringOf, y: labelOf, fill: LIGHT, insetTop: 14 }),
          text(skills, { x: offeringOf, y: labelOf, text: ({ offering }: Skill) => (offering === null ? FEW : String(offering)), dx: 5, dy: 7, textAnchor: 'start' }),
          ruleX([0]),
        ],
      }),
    },
  };
}

function labelOf({ label }: Skill): string {
  return cut(label);
}

function offeringOf({ offering }: Skill): number {
  return offering ?? 0;
}

function cut(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}

function sayingOf(skills: readonly Skill[], openOpportunities: number, people: number | null): string {
  const [first] = skills;
  if (first === undefined) return 'No opportunity is open now, so no skill is asked for.';
  const opportunities = count(openOpportunities, 'open opportunity', 'open opportunities');
  const offered = first.offering === null ? `${FEW} people offer` : `about ${String(first.offering)} people offer`;
  const all = people === null ? 'Fewer than ten people have an active profile' : `About ${people.toLocaleString('en-GB')} people have an active profile`;
  return `Of ${opportunities}, ${String(first.asking)} ask for ${first.label}, which ${offered}. ${all}.`;
}
