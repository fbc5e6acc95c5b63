/**
 * How many single mistakes part two words: a wrong, missing or extra character, or two neighbours swapped (optimal string alignment).
 * Counts no further than `limit`: anything beyond gives `limit + 1`. With `isPrefix` the best distance to any beginning of `target` is
 * meant, for a word that is still being typed. Time is at most the product of the lengths; callers keep words short.
 */
export function editDistance(typed: string, target: string, limit: number, isPrefix = false): number {
  const tooFar = limit + 1;
  if (typed.length - target.length > limit || (!isPrefix && target.length - typed.length > limit)) return tooFar;
  const width = Math.min(target.length, typed.length + limit);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = nextRow(typed, target, row, [before, above]);
    if (Math.min(...here) > limit) return tooFar;
    before = above;
    above = here;
  }
  return Math.min(tooFar, isPrefix ? Math.min(...above) : above[target.length] ?? tooFar);
}

function nextRow(typed: string, target: string, row: number, [before, above]: readonly [readonly number[], readonly number[]]): number[] {
  const letter = typed.charCodeAt(row - 1);
  const here = [row];
  for (let column = 1; column < above.length; column += 1) {
    const other = target.charCodeAt(column - 1);
    const isSame = letter === other;
    let cost = Math.min(at(above, column - 1) + (isSame ? 0 : 1), at(above, column) + 1, at(here, column - 1) + 1);
    const isSwap = row > 1 && column > 1 && letter === target.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other;
    if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
    here.push(cost);
  }
  return here;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
