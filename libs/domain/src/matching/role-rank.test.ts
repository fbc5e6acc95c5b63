import fc from 'fast-check';
import type { ClaimInput, Level, RequirementInput } from './input/input.js';
import { rankRoles, type RoleInput } from './role-rank.js';
import { Taxonomy } from './taxonomy.js';

const PLAIN = new Taxonomy('test', []);
const RELATED = new Taxonomy('test', [{ from: 'a', to: 'top', kind: 'broader' }, { from: 'b', to: 'top', kind: 'broader' }, { from: 'c', to: 'd', kind: 'closeMatch' }]);
const asking = (levels: Record<string, number>, importance: RequirementInput['importance'] = 'ESSENTIAL'): RequirementInput[] =>
  Object.entries(levels).map(([skillId, level]) => ({ skillId, level: level as Level, importance, weight: 5 }));
const claiming = (levels: Record<string, number>): { skills: ClaimInput[] } =>
  ({ skills: Object.entries(levels).map(([skillId, level]) => ({ skillId, level: level as Level, wanted: false })) });
const LADDER: RoleInput[] = [
  { roleId: 'z-junior', requirements: asking({ sql: 1, reporting: 1 }) },
  { roleId: 'y-analyst', requirements: asking({ sql: 2, reporting: 2, statistics: 1 }) },
  { roleId: 'a-senior', requirements: asking({ sql: 3, reporting: 3, statistics: 2 }) },
];
const ids = (levels: Record<string, number>, roles = LADDER): string[] => rankRoles(claiming(levels), roles, PLAIN).map(({ roleId }) => roleId);

describe('the role that skills are those of', () => {
  it.each(LADDER.map(({ roleId, requirements }) => [roleId, requirements] as const))('the holder of exactly %s is that', (roleId, requirements) => {
    expect(ids(Object.fromEntries(requirements.map(({ skillId, level }) => [skillId, level])))[0]).toBe(roleId);
  });

  it('is the highest that is wholly met, and the next is told by what is met', () => {
    const [first, second, third] = rankRoles(claiming({ sql: 3, reporting: 2, statistics: 2 }), LADDER, PLAIN);
    expect(first).toEqual({ roleId: 'y-analyst', fit: 10_000, met: 3, asked: 3, used: 20 });
    expect(second).toMatchObject({ roleId: 'z-junior', fit: 10_000 });
    expect(third).toEqual({ roleId: 'a-senior', fit: 8_888, met: 2, asked: 3, used: 28 });
  });

  it('counts desirable skills by their weight, and a role that asks for nothing comes after what is met', () => {
    const roles = [{ roleId: 'empty', requirements: [] }, { roleId: 'with', requirements: [...asking({ sql: 2 }), ...asking({ statistics: 2 }, 'DESIRABLE')] }];
    expect(rankRoles(claiming({ sql: 2, statistics: 2 }), roles, PLAIN).map(({ roleId }) => roleId)).toEqual(['with', 'empty']);
    expect(rankRoles(claiming({ sql: 2 }), roles, PLAIN).find(({ roleId }) => roleId === 'with')?.fit).toBe(8_000);
  });

  it('gives roles that ask for the same in the order of their ids', () => {
    const twins = ['b', 'a'].map((roleId) => ({ roleId, requirements: asking({ sql: 2 }) }));
    expect(ids({ sql: 2 }, twins)).toEqual(['a', 'b']);
  });

  it('is none of no roles', () => {
    expect(ids({ sql: 2 }, [])).toEqual([]);
  });
});

describe('raising a level', () => {
  const levels = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'top'), fc.integer({ min: 1, max: 4 }));

  it('lowers neither fit nor use of any role, near skills among them', () => {
    fc.assert(fc.property(levels, levels, levels, fc.constantFrom('a', 'b', 'c', 'd', 'top'), (held, essential, desirable, skillId) => {
      const requirements = [...asking(essential), ...asking(Object.fromEntries(Object.entries(desirable).filter(([id]) => !(id in essential))), 'DESIRABLE')];
      const rank = (claims: Record<string, number>): ReturnType<typeof rankRoles>[number] => rankRoles(claiming(claims), [{ roleId: 'r', requirements }], RELATED)[0]!;
      const before = rank(held);
      const after = rank({ ...held, [skillId]: Math.min(4, (held[skillId] ?? 0) + 1) });
      expect(after.fit).toBeGreaterThanOrEqual(before.fit);
      expect(after.used).toBeGreaterThanOrEqual(before.used);
      expect(Number.isInteger(after.fit) && after.fit >= 0 && after.fit <= 10_000).toBe(true);
    }));
  });
});
