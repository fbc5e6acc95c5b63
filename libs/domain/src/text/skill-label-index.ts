import { contentWords, type ContentWord, type Stem } from './content-word.js';

/** What can be found in a text. A note in brackets ("Java (computer programming)") may be left out by those who write. */
export interface SkillConcept {
  readonly id: string;
  readonly preferredLabel: string;
  readonly altLabels: readonly string[];
  /**
   * Whether each alternative label is an exact name of this very skill, so that meeting it leaves no doubt. Alternative labels of ESCO
   * are not: "data analysis" stands under statistics.
   */
  readonly hasExactAltLabels?: boolean;
  /** How many occupations or roles ask for it; absent when unknown. Among equals the more usual skill is likelier to be meant. */
  readonly usage?: number;
}

/** Where a stem stands: `labels[i]` holds it in the form `forms[i]`. `weight` is its idf as a share of that of a stem only one concept has. */
export interface Postings { readonly weight: number; readonly labels: Int32Array; readonly forms: Int32Array }

interface LabelRow {
  concept: number; isPreferred: boolean; stems: number[]; forms: number[];
  /** Whether it names the skill itself: the preferred label, the same in other forms, or an alternative that is said to be exact. */
  isName: boolean;
  /** The label itself, its folded forms, and the places of its content words among all its words. */
  text: string; spelling: string; places: number[];
}

/** What a preferred label counts above an alternative one. */
const PREFERRED_BONUS = 0.3;
/** What a concept gains with each factor of e in its usage. */
const USAGE_BONUS = 0.05;
const BRACKETED = /\([^()]*\)/g;

/** The labels of a taxonomy, found by the stems of their words. The document of the inverse document frequency is a concept. */
export class SkillLabelIndex {
  /** By label number: its concept, the sum of the weights of its words, and the factor for its kind and its concept's usage. */
  readonly conceptOf: Int32Array;
  readonly totals: Float64Array;
  readonly factors: Float64Array;
  private readonly rows: LabelRow[] = [];
  private readonly stems = new Map<string, number>();
  private readonly forms = new Map<string, number>();
  private readonly spellings = new Map<string, number>();
  private readonly postings: readonly Postings[];

  constructor(readonly concepts: readonly SkillConcept[], private readonly stem: Stem) {
    concepts.forEach((concept, number) => { this.addConcept(concept, number); });
    this.postings = this.invert();
    this.conceptOf = Int32Array.from(this.rows, (row) => row.concept);
    this.totals = Float64Array.from(this.rows, (row) => row.stems.reduce((sum, stemNumber) => sum + this.weightOf(stemNumber), 0));
    this.factors = Float64Array.from(this.rows, ({ concept, isPreferred }) => (
      (isPreferred ? 1 + PREFERRED_BONUS : 1) * (1 + USAGE_BONUS * Math.log1p(Math.max(0, concepts[concept]?.usage ?? 0)))));
  }

  get labelCount(): number {
    return this.rows.length;
  }

  /** The number of a stem or a form, or -1 when no label has it. */
  stemNumber(stem: string): number {
    return this.stems.get(stem) ?? -1;
  }

  formNumber(form: string): number {
    return this.forms.get(form) ?? -1;
  }

  postingsOf(stemNumber: number): Postings | undefined {
    return this.postings[stemNumber];
  }

  /** The stems and forms of a label's words in their order, each stem once. */
  stemsOf(label: number): readonly number[] {
    return this.rows[label]?.stems ?? [];
  }

  /**
   * Whether these neighbouring words are the whole of a label that names the skill itself, in its order and with its stop words, and no other
   * skill bears it. A single word must be the preferred label or a proper name ("VLOOKUP", not "documentation") and spelt as there: "less" is
   * not LESS, and nobody who reacts swiftly knows React or Swift.
   */
  isName(label: number, words: readonly ContentWord[]): boolean {
    const row = this.rows[label];
    const [head] = words;
    if (head === undefined || row?.isName !== true || this.spellings.get(row.spelling) !== row.concept) return false;
    if (words.map((word) => word.form).join(' ') !== row.spelling) return false;
    if (words.length === 1) return (row.isPreferred || row.text !== row.text.toLowerCase()) && isSpeltAs(row.text, head.text);
    return words.every((word, at) => word.place - head.place === row.places[at]);
  }

  private addConcept({ preferredLabel, altLabels, hasExactAltLabels = false }: SkillConcept, concept: number): void {
    const known = new Set<string>();
    let nameStems = '';
    [preferredLabel, ...altLabels].forEach((text, at) => {
      for (const label of new Set([text, text.replace(BRACKETED, ' ').trim()])) {
        const words = contentWords(label, this.stem);
        const spelling = words.map((word) => word.form).join(' ');
        if (spelling === '' || known.has(spelling)) continue;
        known.add(spelling);
        this.spellings.set(spelling, (this.spellings.get(spelling) ?? concept) === concept ? concept : -1);
        const stems = words.map((word) => word.stem).join(' ');
        const isPreferred = at === 0;
        if (isPreferred) nameStems = stems;
        this.addLabel(words, { concept, isPreferred, isName: isPreferred || hasExactAltLabels || stems === nameStems, spelling, text: label });
      }
    });
  }

  private addLabel(words: readonly ContentWord[], row: Pick<LabelRow, 'concept' | 'isPreferred' | 'isName' | 'spelling' | 'text'>): void {
    const stems: number[] = [];
    const forms: number[] = [];
    for (const word of words) {
      const stemNumber = numbered(this.stems, word.stem);
      if (stems.includes(stemNumber)) continue;
      stems.push(stemNumber);
      forms.push(numbered(this.forms, word.form));
    }
    this.rows.push({ ...row, stems, forms, places: words.map((word) => word.place - (words[0]?.place ?? 0)) });
  }

  private invert(): Postings[] {
    const found = Array.from({ length: this.stems.size }, () => ({ labels: [] as number[], forms: [] as number[], concepts: 0, last: -1 }));
    this.rows.forEach((row, label) => {
      row.stems.forEach((stemNumber, at) => {
        const entry = found[stemNumber];
        if (entry === undefined) return;
        entry.labels.push(label);
        entry.forms.push(row.forms[at] ?? -1);
        // Labels of a concept stand together, so a change of concept is a new document.
        if (entry.last !== row.concept) entry.concepts += 1;
        entry.last = row.concept;
      });
    });
    const size = this.concepts.length;
    const idf = (concepts: number): number => Math.log(1 + (size - concepts + 0.5) / (concepts + 0.5));
    return found.map(({ labels, forms, concepts }) => ({
      weight: idf(concepts) / idf(1), labels: Int32Array.from(labels), forms: Int32Array.from(forms),
    }));
  }

  private weightOf(stemNumber: number): number {
    return this.postings[stemNumber]?.weight ?? 0;
  }
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Capitals matter where the label has them; a plural is the same name. */
function isSpeltAs(label: string, text: string): boolean {
  return text === label || text === `${label}s`;
}
