import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { join } from 'node:path';

export interface PythonHome { readonly command: string; readonly versions: string }
export interface Timed { readonly cpu: number; readonly wall: number }
interface Ready { readonly cpu: number }
interface PeerLists { readonly lists: readonly (readonly [readonly number[], readonly number[]])[] }
interface PeerMemory { readonly bytes: number; readonly peak: number }

const ONE_THREAD = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };
const VERSIONS = 'import sys, numpy, scipy; print(f"Python {sys.version.split()[0]}, numpy {numpy.__version__}, scipy {scipy.__version__}")';

/** The first Python that has numpy and scipy: `PYTHON`, then the one on the path, then the system's. Null: none has. */
export function findPython(): PythonHome | null {
  for (const command of [process.env['PYTHON'], 'python3', '/usr/bin/python3']) {
    if (command === undefined) continue;
    const run = spawnSync(command, ['-c', VERSIONS], { encoding: 'utf8' });
    if (run.status === 0) return { command, versions: run.stdout.trim() };
  }
  return null;
}

/** One Python process that keeps its columns and answers a line for a line, so that starting and loading are in no round. */
export class Peer {
  private readonly lines: AsyncIterator<string>;
  private readonly errors: string[] = [];

  private constructor(private readonly child: ChildProcessWithoutNullStreams, reader: Interface) {
    this.lines = reader[Symbol.asyncIterator]();
    child.stderr.on('data', (text: Buffer) => { this.errors.push(text.toString()); });
  }

  /** Resolves with the CPU seconds its own preparation took, after the columns were read. */
  static async start(python: PythonHome, script: string, folder: string, top: number): Promise<{ peer: Peer; preparing: number }> {
    const child = spawn(python.command, [script, folder, String(top)], { env: { ...process.env, ...ONE_THREAD } });
    const peer = new Peer(child, createInterface({ input: child.stdout }));
    return { peer, preparing: (await peer.read<Ready>()).cpu };
  }

  /** Seconds of all lists. */
  batch(): Promise<Timed> {
    return this.ask({ do: 'batch' });
  }

  /** Seconds of one opportunity's list. */
  one(opportunity: number): Promise<Timed> {
    return this.ask({ do: 'one', opportunity });
  }

  /** For each opportunity the places of its people in order, and their scores. */
  async lists(of: readonly number[]): Promise<PeerLists['lists']> {
    return (await this.ask<PeerLists>({ do: 'lists', of })).lists;
  }

  memory(): Promise<PeerMemory> {
    return this.ask({ do: 'memory' });
  }

  stop(): void {
    this.child.stdin.end();
  }

  private ask<Answer>(question: object): Promise<Answer> {
    this.child.stdin.write(`${JSON.stringify(question)}\n`);
    return this.read();
  }

  private async read<Answer>(): Promise<Answer> {
    const next = await this.lines.next();
    if (next.done === true) throw new Error(`the Python process ended: ${this.errors.join('').trim().slice(-2_000)}`);
    // Its own script, beside this file, says nothing else.
    return JSON.parse(next.value) as Answer;
  }
}

export const PEER_SCRIPTS = { numpy: 'numpy_filter_first.py', gates_first: 'numpy_gates_first.py', scipy: 'scipy_sparse.py' } as const;
/** How a table calls them. */
export const PEER_WORDS = { numpy: 'numpy, filter first', gates_first: 'numpy, gates first', scipy: 'scipy sparse' } as const;
export type PeerName = keyof typeof PEER_SCRIPTS;

export function peerScript(root: string, name: PeerName): string {
  return join(root, 'test/benchmarks/peers', PEER_SCRIPTS[name]);
}
