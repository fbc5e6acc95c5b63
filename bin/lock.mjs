// A lock among processes of this machine: a file that names its holder, and dies with it.
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

const LOOK_EVERY = 200;
const LONGEST_HOLD = 10 * 60_000;

/** Waits for the lock and answers the function that gives it back. `onWait` is called once when another holds it. */
export async function holdLock(file, onWait) {
  const own = `${file}.${process.pid}`;
  let hasWaited = false;
  for (;;) {
    // Made whole beside its place: nobody sees a lock that does not say yet whose it is.
    writeFileSync(own, String(process.pid));
    try {
      linkSync(own, file);
      return () => { rmSync(file, { force: true }); };
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
    } finally {
      rmSync(own, { force: true });
    }
    if (takeAway(file)) continue;
    if (!hasWaited) onWait();
    hasWaited = true;
    await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY); });
  }
}

/** Takes the lock of a holder that is gone out of the way. */
function takeAway(file) {
  const holder = holderOf(file);
  if (holder === null) return true;
  if (isHeld(file, holder)) return false;
  const aside = `${file}.gone.${process.pid}`;
  try {
    renameSync(file, aside);
    // Another may have been quicker and hold a new lock by now, which is then what we took: it goes back.
    if (holderOf(aside) !== holder) linkSync(aside, file);
  } catch (problem) {
    if (problem.code !== 'ENOENT' && problem.code !== 'EEXIST') throw problem;
  } finally {
    rmSync(aside, { force: true });
  }
  return true;
}

function holderOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (problem) {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  }
}

/** A pid may be another program's by now; no build takes that long. */
function isHeld(file, holder) {
  try {
    if (Date.now() - statSync(file).mtimeMs > LONGEST_HOLD) return false;
    process.kill(Number(holder), 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}
