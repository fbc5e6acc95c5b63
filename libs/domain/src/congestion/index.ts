export { shownLists, type CongestionRun } from './shown-lists.js';
export { type CongestionSnapshot, type RawList } from './snapshot.js';
