import { clock, pause } from '#libs/platform';

/** Waits until something is so; throws with `what` when it takes longer than `seconds`. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const last = clock.milliseconds() + seconds * 1000;
  while (!(await isSo())) {
    if (clock.milliseconds() > last) throw new Error(`after ${String(seconds)} s it is not so that ${what}`);
    await pause(20);
  }
}
