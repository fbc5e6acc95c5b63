/** Sparse vectors over features that are strings or numbers, and inverted lists to compare one with many. */
export type SparseVector<Feature> = ReadonlyMap<Feature, number>;

/** Length 1; an empty vector, or one of zeros, stays as it is. */
export function unit<Feature>(vector: SparseVector<Feature>): SparseVector<Feature> {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  return new Map([...vector].map(([feature, weight]) => [feature, weight / length]));
}

/** `into` plus `times` the vector. */
export function addScaled<Feature>(into: Map<Feature, number>, vector: SparseVector<Feature>, times: number): void {
  for (const [feature, weight] of vector) into.set(feature, (into.get(feature) ?? 0) + times * weight);
}

/** Numbers of the greatest values above 0, best first; equals in the order of their numbers. */
export function greatest(values: Float64Array, n: number): number[] {
  const found: number[] = [];
  for (let place = 0; place < values.length; place += 1) if ((values[place] ?? 0) > 0) found.push(place);
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, n);
}

interface Postings { readonly rows: Uint32Array; readonly weights: Float32Array }

/** Many vectors by feature: their dot products with one vector in a single pass over the features it has. */
export class InvertedIndex<Feature> {
  private readonly postings = new Map<Feature, Postings>();
  readonly size: number;

  /** The vectors are read once, in the order of their numbers, and not kept. */
  constructor(vectors: Iterable<SparseVector<Feature>>) {
    let row = 0;
    const building = new Map<Feature, { rows: number[]; weights: number[] }>();
    for (const vector of vectors) {
      for (const [feature, weight] of vector) {
        const list = building.get(feature);
        if (list === undefined) building.set(feature, { rows: [row], weights: [weight] });
        else {
          list.rows.push(row);
          list.weights.push(weight);
        }
      }
      row += 1;
    }
    this.size = row;
    for (const [feature, { rows, weights }] of building) this.postings.set(feature, { rows: Uint32Array.from(rows), weights: Float32Array.from(weights) });
  }

  dots(query: SparseVector<Feature>): Float64Array {
    const sums = new Float64Array(this.size);
    for (const [feature, weight] of query) {
      const list = this.postings.get(feature);
      if (list === undefined) continue;
      for (let place = 0; place < list.rows.length; place += 1) {
        const row = list.rows[place] ?? 0;
        sums[row] = (sums[row] ?? 0) + weight * (list.weights[place] ?? 0);
      }
    }
    return sums;
  }
}
