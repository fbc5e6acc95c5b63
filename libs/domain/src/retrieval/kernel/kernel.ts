export type KernelName = 'wasm' | 'plain';

/** Walks one block for some queries. All addresses are bytes. */
export interface Kernel {
  readonly name: KernelName;
  /** Makes the sets and columns of a plan ready for a block, before its queries are scanned there. */
  prepare(at: number, directory: number, plan: number): void;
  /**
   * Scans for the requests, one after another, as long as there is room for all survivors there may be, and gives how many were done: at least one. Their
   * survivors stand in the scratch one behind another, those of each without repetition. Nobody who passes the gates, scores at least the
   * request's least and so loses at most its cut is missing; who has a score passes the gates and reaches it, as far as they were looked at.
   */
  scan(at: number, plan: number, requests: number, count: number, scratch: number): number;
}
