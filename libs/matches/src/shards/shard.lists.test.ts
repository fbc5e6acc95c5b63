import { mergeParts } from './shard.lists.js';

type Part = Parameters<typeof mergeParts>[0][number];

const part = (position: number, entries: [id: string, organisation: number, hash: number][], other: Partial<Part> = {}): Part => ({
  opportunityId: 'o', organisationId: 'host', version: 3, position, at: new Date(position), engine: 'e', weights: 'w', taxonomy: 't', isSmall: false,
  entries: entries.map(([profileId, organisation, hash]) => ({ profileId, organisation, hash, group: 'MEETS_MOST' })), ...other,
});
const proven = { position: 7, at: new Date(7_000) };
const ids = (parts: Part[], shards = parts.length): string[] | undefined => mergeParts(parts, shards, proven)?.entries.map(({ profileId }) => profileId);

describe('the list of the shards\' parts', () => {
  it('has the best of all, ties by hash and id, cut where a list is', () => {
    expect(ids([part(5, [['b', 9, 5], ['d', 8, 0]]), part(5, [['c', 9, 1], ['a', 9, 5]]), part(5, [])])).toEqual(['c', 'a', 'b', 'd']);
    const many = [0, 1].map((shard) => part(5, Array.from({ length: 40 }, (_, at) => [`p${String(2 * at + shard)}`, 100 - at, shard])));
    expect(ids(many)).toEqual(Array.from({ length: 50 }, (_, at) => `p${String(at)}`));
    expect(ids(many.map((one) => ({ ...one, isSmall: true })))).toHaveLength(80);
  });

  it('is none as long as a part is missing or was made otherwise', () => {
    expect(ids([part(5, []), part(5, [])])).toEqual([]);
    expect(ids([], 2)).toBeUndefined();
    expect(ids([part(5, [])], 2)).toBeUndefined();
    for (const other of [{ version: 4 }, { weights: 'x' }, { taxonomy: 'x' }, { engine: 'x' }, { isSmall: true }]) {
      expect(ids([part(5, []), part(5, [], other)])).toBeUndefined();
    }
  });

  it('reflects what is proven, or the oldest part where that is later', () => {
    expect(mergeParts([part(5, []), part(9, [])], 2, proven)).toMatchObject({ position: 7, at: new Date(7_000) });
    expect(mergeParts([part(8, []), part(9, [])], 2, proven)).toMatchObject({ position: 8, at: new Date(8) });
  });
});
