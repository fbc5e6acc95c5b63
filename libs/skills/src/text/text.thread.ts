import { stemmer } from 'stemmer';
import {
  buildLabelIndex, OccupationFinder, SkillExtractor, type FoundOccupation, type LabelEntry, type LabelIndex, type SkillConcept, type SkillMention, type Suggestion,
} from '#libs/domain';

/** Rows of the taxonomy come as the JSON text that the database made of them: the thread reads it, so that nobody else need. */
export type TextQuestion =
  | { kind: 'names'; key: string; rows: string } | { kind: 'skills'; key: string; rows: string } | { kind: 'roles'; key: string; rows: string; labels: string }
  | { kind: 'suggest'; key: string; text: string; most: number } | { kind: 'extract'; key: string; text: string; most: number }
  | { kind: 'title'; key: string; text: string; most: number };

/** `meantId`: the one of them that the title means, where one is near enough to be taken without a person. */
export interface TitleAnswer { found: FoundOccupation[]; meantId: string | null }

/** `skills`: the id of each skill, and whether it is essential. */
interface RoleRow { id: string; label: string; alternatives: string[]; group: string; skills: [string, boolean][] }

const names = new Map<string, LabelIndex>();
const extractors = new Map<string, SkillExtractor>();
const finders = new Map<string, OccupationFinder>();

/** Makes an index of what is given, in the place of the one of that key, or asks it. */
export function answer(question: TextQuestion): number | Suggestion[] | SkillMention[] | TitleAnswer {
  const { key } = question;
  switch (question.kind) {
    case 'names': return replace(names, key, () => buildLabelIndex(JSON.parse(question.rows) as LabelEntry[]));
    case 'skills': return replace(extractors, key, () => new SkillExtractor(JSON.parse(question.rows) as SkillConcept[], stemmer));
    case 'roles': return replace(finders, key, () => finderOf(question.rows, question.labels));
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

function finderOf(rows: string, labels: string): OccupationFinder {
  const labelOf = JSON.parse(labels) as Record<string, string>;
  return new OccupationFinder((JSON.parse(rows) as RoleRow[]).map((role) => ({
    ...role, skills: role.skills.flatMap(([id, isEssential]) => (labelOf[id] === undefined ? [] : [{ id, label: labelOf[id], isEssential }])),
  })));
}

function meaningOf(finder: OccupationFinder, title: string, most: number): TitleAnswer {
  return { found: finder.find(title, most), meantId: finder.meaningOf(title)?.id ?? null };
}
