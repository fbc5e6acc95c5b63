/** Numbers codes 0, 1, 2 ... in the order they are first met; a number is never taken back. */
export class Codebook {
  private readonly numbers = new Map<string, number>();
  private given = 0;

  /** How many numbers were given. */
  get size(): number {
    return this.given;
  }

  /** A number that no code has nor gets. */
  reserve(): number {
    this.given += 1;
    return this.given - 1;
  }

  /** The code's number, given now if it has none. */
  learn(code: string): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.reserve();
    this.numbers.set(code, number);
    return number;
  }

  /** -1 when it was never met. */
  find(code: string): number {
    return this.numbers.get(code) ?? -1;
  }
}
