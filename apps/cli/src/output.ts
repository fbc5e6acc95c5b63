import { Presets, SingleBar } from 'cli-progress';

/** Something the person at the keyboard can mend: its message is all they see. */
export class Problem extends Error {}

/** Prints an answer: as JSON for programs, else as the given lines. */
export function print(isJson: boolean, answer: object, lines: readonly string[]): void {
  process.stdout.write(isJson ? `${JSON.stringify(answer)}\n` : `${lines.join('\n')}\n`);
}

/** A bar on a terminal; elsewhere a line for every tenth of the way. On standard error, so that output stays clean. */
export function progress(what: string): { tell: (done: number, total: number) => void; end: () => void } {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({ format: `${what} {bar} {percentage}% {value}/{total} {eta_formatted}`, stream: process.stderr }, Presets.shades_classic);
    let isOn = false;
    return {
      tell: (done, total) => {
        if (!isOn) bar.start(total, done);
        isOn = true;
        bar.setTotal(total);
        bar.update(done);
      },
      end: () => { if (isOn) bar.stop(); },
    };
  }
  let told = -1;
  return {
    tell: (done, total) => {
      const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (tenth === told) return;
      told = tenth;
      process.stderr.write(`${what}: ${String(tenth * 10)} %\n`);
    },
    end: () => undefined,
  };
}
