/** Numbers codes 0, 1, 2 ... in the order they are first met; a number is never taken back. */
export class Codebook {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** The code's number, given now if it has none. */
  learn(code: string): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(code, number);
    return number;
  }

  /** -1 when it was never met. */
  find(code: string): number {
    return this.numbers.get(code) ?? -1;
  }
}
