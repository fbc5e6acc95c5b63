import { drawn } from './drawing.js';
import { congestionFigure, freshnessFigure, scoresFigure } from './lists.figures.js';
import { skillsFigure } from './skills.figure.js';

const HOSTILE = '"><script>alert(1)</script>';
const skills = [{ label: HOSTILE, asking: 7, offering: null }, { label: 'SQL', asking: 3, offering: 25 }];
const market = { at: '2026-11-24T00:05:00Z', openOpportunities: 12, people: 25, skills, lists: null };
const NONE = [{ from: 0, to: 9, count: 0 }];

describe('charts', () => {
  it('hold nothing inline, a title and a description, and every text escaped', async () => {
    const { chart, rows, says } = skillsFigure(market);
    const svg = chart === null ? '' : await drawn(chart);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-skills-title chart-skills-description"/);
    expect(svg).toContain('<title id="chart-skills-title">Skills asked for and skills offered</title>');
    expect(svg).not.toMatch(/<style| style=|<script| class=|aria-label=/);
    expect(svg).toContain('fewer than 10');
    expect(rows).toEqual([[HOSTILE, 7, 'fewer than 10'], ['SQL', 3, 25]]);
    expect(says).toBe(`Of 12 open opportunities, 7 ask for ${HOSTILE}, which fewer than 10 people offer. About 25 people have an active profile.`);
  });

  it('are sentences where there is nothing to draw', () => {
    const empty = [skillsFigure({ ...market, skills: [] }), scoresFigure({ scores: NONE, opportunityListAges: NONE, peopleListAges: NONE }),
      freshnessFigure({ scores: NONE, opportunityListAges: NONE, peopleListAges: NONE }), congestionFigure([])];
    expect(empty.map(({ chart }) => chart)).toEqual([null, null, null, null]);
    for (const { says } of empty) expect(says).toMatch(/^No/);
  });

  it('draw one run as well as many, the oldest on the left', async () => {
    const run = { createdAt: '2026-11-24T00:05:00Z', giniBefore: 6050, giniAfter: 2650, coverageBefore: 6000, coverageAfter: 8800, ndcgLost: 120, people: 200, opportunities: 60 };
    for (const runs of [[run], [run, { ...run, createdAt: '2026-11-23T00:05:00Z', giniAfter: 0 }]]) {
      const { chart, rows } = congestionFigure(runs);
      const svg = chart === null ? '' : await drawn(chart);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(rows[0]).toEqual(['24 November 2026, 12:05am', '60.5', '26.5', '60.0', '88.0', '1.2', 200, 60]);
    }
  });
});
