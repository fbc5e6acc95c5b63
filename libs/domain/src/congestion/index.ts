export { shownLists, type CongestionRun } from './shown-lists.js';
export { type RawList } from './snapshot.js';
