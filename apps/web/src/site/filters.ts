import type { Environment } from 'nunjucks';
import { CAPACITIES, day, instant, plain, time } from './words.js';

/** What templates may do to a value: put it into words, and nothing else. */
export function addFilters(environment: Environment): void {
  environment.addFilter('day', day);
  environment.addFilter('time', time);
  environment.addFilter('instant', instant);
  environment.addFilter('capacity', (kind: string) => CAPACITIES[kind] ?? plain(kind));
  environment.addFilter('fieldName', (name: string) => plain(name.replaceAll('-', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2')));
}
