/** CPU seconds of this process, all its threads, spent in `work`: what other processes do on the machine is not in it. */
export function cpuSeconds<Result>(work: () => Result): { readonly result: Result; readonly cpu: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1_000_000 };
}

export interface Spread { readonly median: number; readonly least: number; readonly most: number }

export function spreadOf(values: readonly number[]): Spread {
  return { median: percentile(values, 50), least: Math.min(...values), most: Math.max(...values) };
}

/** The smallest value that at least `percent` of a hundred values do not exceed; the mean of the two middle ones for 50 of an even number. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  const value = sorted[at] ?? Number.NaN;
  return percent === 50 && sorted.length % 2 === 0 ? (value + (sorted[at + 1] ?? value)) / 2 : value;
}

/** Round by round, how many times as long the other took: noise that lasts longer than a round falls out. */
export function ratios(others: readonly number[], ours: readonly number[]): number[] {
  return others.map((other, round) => other / (ours[round] ?? Number.NaN));
}
