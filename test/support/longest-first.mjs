import Sequencer from '@jest/test-sequencer';

/** What takes minutes, the longest first: begun last, one of them would go on alone while every other worker is idle. */
const LONG = ['test/web/every-page', 'test/faults/', 'libs/domain/src/retrieval/', 'test/web/', 'test/architecture/', 'apps/cli/', 'test/journeys/'];

/** The order of test files, the same on a machine that has not run them before. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((part) => path.includes(part));
      return place < 0 ? LONG.length : place;
    };
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
}
