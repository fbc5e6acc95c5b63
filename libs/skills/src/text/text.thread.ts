import { stemmer } from 'stemmer';
import {
  buildLabelIndex, OccupationFinder, SkillExtractor, type FoundOccupation, type LabelEntry, type LabelIndex, type OccupationEntry, type SkillConcept, type SkillMention,
  type Suggestion,
} from '#libs/domain';

/** Rows of the taxonomy come as the JSON texts of arrays that the database made of them: the thread reads it, so that nobody else need. */
export type TextQuestion =
  | { kind: 'names'; key: string; rows: Texts } | { kind: 'skills'; key: string; rows: Texts } | { kind: 'roles'; key: string; rows: Texts; asked: Texts; labels: Texts }
  | { kind: 'suggest'; key: string; text: string; most: number } | { kind: 'extract'; key: string; text: string; most: number }
  | { kind: 'title'; key: string; text: string; most: number };

/** `meantId`: the one of them that the title means, where one is near enough to be taken without a person. */
export interface TitleAnswer { found: FoundOccupation[]; meantId: string | null }

type Texts = readonly string[];
type RoleRow = Omit<OccupationEntry, 'skills'>;

const names = new Map<string, LabelIndex>();
const extractors = new Map<string, SkillExtractor>();
const finders = new Map<string, OccupationFinder>();

/** Makes an index of what is given, in the place of the one of that key, or asks it. */
export function answer(question: TextQuestion): number | Suggestion[] | SkillMention[] | TitleAnswer {
  const { key } = question;
  switch (question.kind) {
    case 'names': return replace(names, key, () => buildLabelIndex(rowsOf<LabelEntry>(question.rows)));
    case 'skills': return replace(extractors, key, () => new SkillExtractor(rowsOf<SkillConcept>(question.rows), stemmer));
    case 'roles': return replace(finders, key, () => finderOf(question.rows, question.asked, question.labels));
    case 'suggest': return held(names, key).suggest(question.text, question.most);
    case 'extract': return held(extractors, key).extract(question.text, question.most);
    case 'title': return meaningOf(held(finders, key), question.text, question.most);
  }
}

/** The old one goes first: there is never room for two of a kind. */
function replace<T>(indexes: Map<string, T>, key: string, make: () => T): number {
  indexes.delete(key);
  indexes.set(key, make());
  return indexes.size;
}

function held<T>(indexes: ReadonlyMap<string, T>, key: string): T {
  const found = indexes.get(key);
  if (found === undefined) throw new Error(`nothing was made of ${key}`);
  return found;
}

function rowsOf<T>(texts: Texts): T[] {
  return texts.flatMap((text) => JSON.parse(text) as T[]);
}

function finderOf(rows: Texts, asked: Texts, labels: Texts): OccupationFinder {
  const labelOf = new Map(rowsOf<{ id: string; label: string }>(labels).map(({ id, label }) => [id, label]));
  const skillsOf = new Map(rowsOf<{ id: string; skills: [id: string, isEssential: boolean][] }>(asked).map(({ id, skills }) => [id, skills]));
  return new OccupationFinder(rowsOf<RoleRow>(rows).map((role) => ({
    ...role, skills: (skillsOf.get(role.id) ?? []).map(([id, isEssential]) => ({ id, label: labelOf.get(id) ?? '', isEssential })),
  })));
}

function meaningOf(finder: OccupationFinder, title: string, most: number): TitleAnswer {
  return { found: finder.find(title, most), meantId: finder.meaningOf(title)?.id ?? null };
}
