import type { PlotOptions } from '@observablehq/plot';
import type { PlainDocument, PlainElement } from 'jsdom';

/** A chart to be drawn, in words first: whoever does not see it is told the same by its title, its description and the table that follows. */
export interface Chart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly plot: (marks: Marks) => PlotOptions;
}

/** The drawing library's own functions, given so that it is loaded only once a chart is drawn. */
export type Marks = typeof import('@observablehq/plot');

const FONT_SIZE = '13';

/** The chart as SVG text with nothing inline that a page's policy forbids: no style element, no style attribute. Texts in it are escaped by its serialiser. */
export async function drawn(chart: Chart): Promise<string> {
  const [marks, { JSDOM }] = await Promise.all([import('@observablehq/plot'), import('jsdom')]);
  const { window } = new JSDOM('');
  const { document } = window;
  const svg = marks.plot({ document, ...chart.plot(marks) }) as unknown as PlainElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const each of [svg, ...svg.querySelectorAll('*')]) for (const name of ['style', 'class', 'aria-label', 'aria-description']) each.removeAttribute(name);
  svg.setAttribute('font-size', FONT_SIZE);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${chart.id}-title ${chart.id}-description`);
  svg.prepend(named(document, 'title', `${chart.id}-title`, chart.title), named(document, 'desc', `${chart.id}-description`, chart.description));
  const text = svg.outerHTML;
  window.close();
  return text;
}

function named(document: PlainDocument, tag: 'title' | 'desc', id: string, text: string): PlainElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.id = id;
  element.textContent = text;
  return element;
}
