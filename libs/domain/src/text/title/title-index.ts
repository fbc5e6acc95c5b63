import { skillRarities, skillVector } from './occupations-by-skill.js';
import { rootOf } from './root.js';
import type { FoundOccupation, OccupationFinder } from './occupation-finder.js';
import { addScaled, greatest, InvertedIndex, type SparseVector, unit } from './sparse.js';
import { Surroundings } from './surroundings.js';
import { countsOf, GRAM_POWER, gramsOf, TfIdf } from './term-weight.js';
import { titleWords } from './title-words.js';

/** A title of the index by its place in what the index was made from; more `likeness` is more alike, of no fixed unit. */
export interface SimilarTitle { readonly place: number; readonly title: string; readonly likeness: number }

/** What counts: spelling, roots of words, the skills of the occupations a title may mean, and the groups of those. Squares: a vector's share enters twice. */
const SPELLING = 1;
const ROOTS = Math.SQRT1_2;
const SKILLS = 1;
const GROUPS = Math.SQRT1_2;
const OCCUPATIONS_READ = 10;
/** The nearest occupations count for more than in proportion to their scores. */
const SHARPNESS = 2;
/** The first few found join the question, so that their words and skills find more like them. */
const ECHOES = 5;
const ECHO_WEIGHT = 0.6;

/**
 * Which job titles mean about the same. By words alone (runs of characters and roots, weighted by how rare they are among the titles of the
 * index, and words of like surroundings), or, with a finder over a taxonomy, also by the skills and groups of the occupations each title may mean, so that "nanny"
 * is near "childcare worker". A second pass asks again with the first few answers added (Rocchio's feedback).
 */
export class TitleIndex {
  private readonly grams: TfIdf;
  private readonly roots: TfIdf;
  private readonly surroundings: Surroundings;
  private readonly index: InvertedIndex<string>;
  /** What each title may mean. */
  private readonly meanings: readonly (readonly FoundOccupation[])[];
  private readonly skillRarity: ReadonlyMap<string, number>;

  constructor(private readonly titles: readonly string[], private readonly finder?: OccupationFinder) {
    this.skillRarity = skillRarities(finder?.entries ?? []);
    this.grams = new TfIdf(titles.map((title) => gramsOf(keysOf(title))), GRAM_POWER);
    const roots = titles.map((title) => keysOf(title).map(rootOf));
    this.roots = new TfIdf(roots.map(countsOf), 1);
    this.surroundings = new Surroundings(roots);
    this.meanings = titles.map((title) => this.meaningOf(title));
    this.index = new InvertedIndex(this.allVectors());
  }

  /** The n titles most like this one, best first, equals in the order of the index. The very same title is among them where the index has it. */
  similar(title: string, n: number): SimilarTitle[] {
    const asked = this.vectorOf(title, this.meaningOf(title));
    const likeness = this.index.dots(this.echoed(asked, this.index.dots(asked)));
    return greatest(likeness, n).map((place) => ({ place, title: this.titles[place] ?? '', likeness: likeness[place] ?? 0 }));
  }

  private echoed(asked: SparseVector<string>, likeness: Float64Array): SparseVector<string> {
    const first = greatest(likeness, ECHOES);
    const whole = first.reduce((sum, place) => sum + (likeness[place] ?? 0), 0);
    const question = new Map(asked);
    for (const place of first) addScaled(question, this.vectorAt(place), (ECHO_WEIGHT * (likeness[place] ?? 0)) / whole);
    return question;
  }

  private meaningOf(title: string): FoundOccupation[] {
    return this.finder?.find(title, OCCUPATIONS_READ) ?? [];
  }

  private* allVectors(): Generator<SparseVector<string>> {
    for (let place = 0; place < this.titles.length; place += 1) yield this.vectorAt(place);
  }

  private vectorAt(place: number): SparseVector<string> {
    return this.vectorOf(this.titles[place] ?? '', this.meanings[place] ?? []);
  }

  private vectorOf(title: string, meaning: readonly FoundOccupation[]): SparseVector<string> {
    const vector = new Map<string, number>();
    const keys = keysOf(title);
    addScaled(vector, this.grams.vectorOf(gramsOf(keys)), SPELLING);
    addScaled(vector, prefixed('root:', this.surroundings.widened(this.roots.vectorOf(countsOf(keys.map(rootOf))))), ROOTS);
    const skills = new Map<string, number>();
    const groups = new Map<string, number>();
    for (const { place, score } of meaning) {
      const entry = this.finder?.entries[place];
      if (entry === undefined) continue;
      const share = score ** SHARPNESS;
      addScaled(skills, skillVector(entry, this.skillRarity), share);
      if (entry.group !== '') groups.set(entry.group, (groups.get(entry.group) ?? 0) + share);
    }
    addScaled(vector, prefixed('skill:', unit(skills)), SKILLS);
    addScaled(vector, prefixed('group:', unit(groups)), GROUPS);
    return vector;
  }
}

/** Features of different kinds in one vector are told apart by their beginnings; a run of characters never has a colon. */
function prefixed(kind: string, vector: SparseVector<string>): SparseVector<string> {
  return new Map([...vector].map(([feature, weight]) => [`${kind}${feature}`, weight]));
}

function keysOf(title: string): string[] {
  return titleWords(title).map(({ key }) => key);
}
