export type KernelName = 'wasm' | 'plain';

/** Walks one block for one query. */
export interface Kernel {
  readonly name: KernelName;
  /**
   * Writes the survivors into the scratch, each as loss x 65,536 + place, in the order of their places, and gives their number. Nobody whose true loss, in
   * steps, is at most `cut` is missing; some whose true loss is more may be there. All addresses are bytes; `cut` is 0..254.
   */
  scan(at: number, directory: number, query: number, cut: number, scratch: number): number;
}
