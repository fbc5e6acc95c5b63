import { ROLE_TEMPLATES, SKILL_LEVELS, STARTER_SKILLS, STARTER_VERSION, type RoleTemplate } from './index.js';
import { templatesOf } from './role-ladder.js';

const byCode = new Map(STARTER_SKILLS.map((skill) => [skill.code, skill]));
const familyNames = [...new Set(ROLE_TEMPLATES.map((template) => template.family))];
const families = new Map(familyNames.map((name) => [name, ROLE_TEMPLATES.filter((template) => template.family === name)]));

/** Beginnings of words that only American spelling has; 'program' is missing because computers run programs in both. */
const AMERICAN_STEMS = [
  'analyz', 'anonymiz', 'generaliz', 'optimiz', 'organiz', 'recogniz', 'standardiz', 'summariz', 'visualiz',
  'behavior', 'catalog\\b', 'center', 'color', 'favor', 'fulfill', 'labeling', 'labor\\b', 'modeling',
];

/** What a text matcher would make of a label: case, hyphens and punctuation gone, but not the signs of C# and C++. */
const folded = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}#+]+/gu, ' ').trim();

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Codes met from `code` upwards, itself first; stops at a repeat, which is the proof of a cycle. */
function ancestry(code: string): string[] {
  const path: string[] = [];
  for (let next: string | undefined = code; next !== undefined; next = byCode.get(next)?.broader) {
    if (path.includes(next)) return [...path, next];
    path.push(next);
  }
  return path;
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => word !== '');
}

function levelsOf(template: RoleTemplate): Map<string, number> {
  return new Map(template.skills.map((skill) => [skill.code, skill.level]));
}

describe('starter skills', () => {
  test('are many enough to describe data work, and carry a version', () => {
    expect(STARTER_SKILLS.length).toBeGreaterThanOrEqual(340);
    expect(STARTER_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('have unique, well-formed codes', () => {
    expect(repeated(STARTER_SKILLS.map((skill) => skill.code))).toEqual([]);
    expect(STARTER_SKILLS.filter((skill) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.code))).toEqual([]);
  });

  test('no name, however written, belongs to two skills or twice to one', () => {
    const names = STARTER_SKILLS.flatMap((skill) => [skill.label, ...skill.altLabels]);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(repeated(names.map(folded))).toEqual([]);
    expect(names.filter((name) => folded(name) === '' || name !== name.trim())).toEqual([]);
  });

  test('each has at least two other names', () => {
    expect(STARTER_SKILLS.filter((skill) => skill.altLabels.length < 2).map((skill) => skill.code)).toEqual([]);
  });

  test('each is defined in one sentence of 5 to 30 words, unlike any other', () => {
    const wrong = STARTER_SKILLS.filter(({ definition }) => {
      const count = wordsOf(definition).length;
      return count < 5 || count > 30 || !/^[A-Z].*[^.]\.$/.test(definition);
    });
    expect(wrong.map((skill) => skill.code)).toEqual([]);
    expect(repeated(STARTER_SKILLS.map((skill) => skill.definition))).toEqual([]);
  });

  test('labels, definitions and levels keep British spelling', () => {
    const american = new RegExp(`\\b(${AMERICAN_STEMS.join('|')})`, 'i');
    const texts = [
      ...STARTER_SKILLS.flatMap((skill) => [skill.label, skill.definition]),
      ...SKILL_LEVELS.map((level) => level.canDo),
      ...ROLE_TEMPLATES.map((template) => template.label),
    ];
    expect(texts.filter((text) => american.test(text))).toEqual([]);
    expect(american.test('Data modeling')).toBe(true);
  });
});

describe('starter relations', () => {
  test('name only skills that exist, never the skill itself, never one twice', () => {
    const wrong = STARTER_SKILLS.filter((skill) => {
      const named = [skill.broader ?? [], skill.related ?? [], skill.essentialFor ?? []].flat();
      return named.some((code) => code === skill.code || !byCode.has(code)) || new Set(named).size !== named.length;
    });
    expect(wrong.map((skill) => skill.code)).toEqual([]);
  });

  test('the broader tree has no cycle, two or three storeys, and no top concept alone', () => {
    const paths = STARTER_SKILLS.map((skill) => ancestry(skill.code));
    expect(paths.filter((path) => new Set(path).size !== path.length)).toEqual([]);
    expect(Math.max(...paths.map((path) => path.length))).toBe(3);
    const tops = STARTER_SKILLS.filter((skill) => skill.broader === undefined);
    expect(tops.filter((top) => !STARTER_SKILLS.some((skill) => skill.broader === top.code))).toEqual([]);
    expect(tops.length).toBeLessThanOrEqual(30);
  });

  test('a related pair is stated once, and not when one is broader than the other', () => {
    const pairs = STARTER_SKILLS.flatMap((skill) => (skill.related ?? []).map((code) => [skill.code, code].sort().join(' ')));
    expect(repeated(pairs)).toEqual([]);
    const kin = STARTER_SKILLS.flatMap((skill) => (skill.broader ? [[skill.code, skill.broader].sort().join(' ')] : []));
    expect(pairs.filter((pair) => kin.includes(pair))).toEqual([]);
  });

  test('nothing is essential for itself by way of others', () => {
    const needsItself = STARTER_SKILLS.filter((skill) => {
      const reached = new Set(skill.essentialFor);
      for (const code of reached) byCode.get(code)?.essentialFor?.forEach((next) => reached.add(next));
      return reached.has(skill.code);
    });
    expect(needsItself.map((skill) => skill.code)).toEqual([]);
  });
});

describe('levels', () => {
  test('are awareness, working, practitioner and expert, in the first person', () => {
    expect(SKILL_LEVELS.map(({ level, code }) => `${level} ${code}`)).toEqual([
      '1 awareness',
      '2 working',
      '3 practitioner',
      '4 expert',
    ]);
    expect(SKILL_LEVELS.filter(({ canDo }) => !/\bI\b|\bme\b/.test(canDo) || !canDo.endsWith('.'))).toEqual([]);
  });
});

describe('role templates', () => {
  test('are many enough, with unique codes and labels, two to four rungs a family', () => {
    expect(ROLE_TEMPLATES.length).toBeGreaterThanOrEqual(45);
    expect(repeated(ROLE_TEMPLATES.map((template) => template.code))).toEqual([]);
    expect(repeated(ROLE_TEMPLATES.map((template) => template.label.toLowerCase()))).toEqual([]);
    for (const [family, templates] of families) {
      expect([family, templates.map((template) => template.rung)]).toEqual([family, templates.map((_, index) => index + 1)]);
      expect([2, 3, 4]).toContain(templates.length);
    }
  });

  test('each asks for 7 to 12 skills of the list, none twice, most of them essential', () => {
    const wrong = ROLE_TEMPLATES.filter(({ skills }) => {
      const codes = new Set(skills.map((skill) => skill.code));
      const essential = skills.filter((skill) => skill.essential).length;
      const sizeFits = skills.length >= 7 && skills.length <= 12 && codes.size === skills.length;
      return !sizeFits || essential * 2 <= skills.length || skills.some((skill) => !byCode.has(skill.code));
    });
    expect(wrong.map((template) => template.code)).toEqual([]);
  });

  test('no level falls and no skill is dropped as the rung rises, and each rung asks for more', () => {
    for (const templates of families.values()) {
      templates.slice(1).forEach((upper, index) => {
        const lower = levelsOf(templates[index] ?? upper);
        const higher = levelsOf(upper);
        const fallen = [...lower].filter(([code, level]) => (higher.get(code) ?? 0) < level);
        expect([upper.code, fallen]).toEqual([upper.code, []]);
        expect([...higher].some(([code, level]) => level > (lower.get(code) ?? 0))).toBe(true);
      });
    }
  });

  test('a ladder row with a level missing is refused', () => {
    const rungs = [['junior', 'Tester – junior'], ['senior', 'Tester – senior']] as const;
    expect(() => templatesOf({ family: 'tester', rungs, essential: { sql: [1] }, desirable: {} })).toThrow(RangeError);
  });
});
