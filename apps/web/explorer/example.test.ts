import { describe, expect, test } from '@jest/globals';
import { byGroup, filled, valueAt, withValue } from './src/example.js';

describe('filling in an example', () => {
  const mine = { query: '{ mine { id version } }', path: 'mine.id' };

  test('puts what the person can see in the place of the placeholders', async () => {
    const example = { variables: { input: { id: 'an id', note: 'kept' } }, fill: [{ variable: 'input.id', ...mine }] };
    const { variables, missing } = await filled(example, async () => ({ mine: { id: 'p1' } }));
    expect(variables).toEqual({ input: { id: 'p1', note: 'kept' } });
    expect(missing).toEqual([]);
    expect(example.variables.input.id).toBe('an id');
  });

  test('asks the same query once, and names what it could not find', async () => {
    let asked = 0;
    const fill = [
      { variable: 'id', ...mine },
      { variable: 'version', ...mine, path: 'mine.version' },
    ];
    const { variables, missing } = await filled({ variables: { id: 'an id', version: 1 }, fill }, async () => {
      asked += 1;
      return { mine: { id: null, version: 0 } };
    });
    expect(asked).toBe(1);
    expect(variables).toEqual({ id: 'an id', version: 0 });
    expect(missing).toEqual(['id']);
  });

  test('leaves the placeholders when there is no answer at all', async () => {
    const { variables, missing } = await filled({ variables: { id: 'an id' }, fill: [{ variable: 'id', ...mine }] }, async () => null);
    expect(variables).toEqual({ id: 'an id' });
    expect(missing).toEqual(['id']);
  });
});

test('a path reaches into lists', () => {
  expect(valueAt({ nodes: [{ id: 'a' }] }, 'nodes.0.id')).toBe('a');
  expect(valueAt({ nodes: [] }, 'nodes.0.id')).toBeUndefined();
  expect(withValue({ a: 1 }, 'b.c', 2)).toEqual({ a: 1, b: { c: 2 } });
});

test('groups keep the order of the file', () => {
  const [b1, a, b2] = [{ group: 'B' }, { group: 'A' }, { group: 'B' }];
  expect(byGroup([b1, a, b2])).toEqual([['B', [b1, b2]], ['A', [a]]]);
});
