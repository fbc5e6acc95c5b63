export type KernelName = 'wasm' | 'plain';

/** Walks one block for some queries. All addresses are bytes. */
export interface Kernel {
  readonly name: KernelName;
  /** Whether survivors come with their scores. */
  readonly givesScores: boolean;
  /** Makes the sets and columns of a plan ready for a block, before its queries are scanned there. */
  prepare(at: number, directory: number, plan: number): void;
  /**
   * Writes the survivors into the scratch, each as loss x 65,536 + place, in the order of their places, and gives their number. Nobody who passes the gates
   * and whose true loss, in steps, is at most `cut` is missing; others may be there, unless their scores are given. `cut` is 0..254.
   */
  scan(at: number, plan: number, query: number, cut: number, scratch: number): number;
}
