import { transparencyRecord, WEIGHTS } from '#libs/domain';
import { howOf } from './how.view.js';

interface Row { name: string; reads: string }

it('has words of its own for everything that must fit and everything that counts', () => {
  const how = JSON.stringify(howOf(transparencyRecord({ weights: WEIGHTS, taxonomy: 'LOCAL-1', history: [] })));
  const { conditions, personRows, hostRows } = JSON.parse(how) as { conditions: string[]; personRows: Row[]; hostRows: Row[] };
  for (const { reads } of [...personRows, ...hostRows]) for (const one of reads.split(', ')) expect(one).toMatch(/^(?:the|how|journeys|themes|kinds|skills|where) /i);
  expect(conditions.length).toBeGreaterThan(8);
  for (const text of [...conditions, ...personRows.map(({ name }) => name), ...hostRows.map(({ name }) => name)]) expect(text).toMatch(/^[A-Z].* .*|^Interests$/);
});
