import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { CongestionRuns, MarketFigures } from '../documents.generated.js';
import { ApiProblem } from '../site/api.client.js';
import { Download, Page } from '../site/page.js';
import { Visit, Visiting } from '../site/visit.js';
import { instant } from '../site/words.js';
import { drawn, type Chart } from './drawing.js';
import type { Figure } from './figure.js';
import { congestionFigure, freshnessFigure, scoresFigure } from './lists.figures.js';
import { skillsFigure } from './skills.figure.js';

/** Charts that are kept drawn: many look at the same figures, and drawing takes longer than all the rest of the page. */
const MOST_KEPT = 20;

/** The market in charts, each with its table and the same as a file. What only staff may know, only they are given by the API. */
@Controller()
export class FiguresPages {
  private readonly kept = new Map<string, Promise<string>>();

  @Get('figures')
  async figures(@Visiting() visit: Visit): Promise<Page> {
    const { figures, at } = await figuresFor(visit);
    const shown = await Promise.all(figures.map(async ({ chart, ...figure }) => ({ ...figure, svg: chart === null ? null : await this.drawing(chart, figure.rows) })));
    return new Page('charts/figures', 'Figures', { figures: shown, counted: instant(at), isForStaff: figures.length > 1 });
  }

  @Get('figures/:name.csv')
  async file(@Visiting() visit: Visit, @Param('name') name: string): Promise<Download> {
    const figure = (await figuresFor(visit)).figures.find((one) => one.name === name);
    if (figure === undefined) throw new NotFoundException();
    return new Download('text/csv; charset=utf-8', stringify([figure.columns, ...figure.rows]), `${name}.csv`);
  }

  /** The same figures are drawn once. */
  private drawing(chart: Chart, rows: Figure['rows']): Promise<string> {
    const key = `${chart.id} ${JSON.stringify(rows)}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const drawing = drawn(chart);
    this.kept.set(key, drawing);
    drawing.catch(() => this.kept.delete(key));
    return drawing;
  }
}

async function figuresFor(visit: Visit): Promise<{ figures: Figure[]; at: string }> {
  const [{ marketFigures: market }, runs] = await Promise.all([visit.ask(MarketFigures, {}), runsFor(visit)]);
  const forStaff = market.lists === null ? [] : [scoresFigure(market.lists), freshnessFigure(market.lists)];
  return { figures: [skillsFigure(market), ...forStaff, ...(runs === null ? [] : [congestionFigure(runs)])], at: market.at };
}

/** Null for whoever may not see them. */
async function runsFor(visit: Visit): Promise<Parameters<typeof congestionFigure>[0] | null> {
  try {
    return visit.isSignedIn ? (await visit.ask(CongestionRuns, {})).congestionRuns.nodes : null;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code === 'FORBIDDEN') return null;
    throw problem;
  }
}
