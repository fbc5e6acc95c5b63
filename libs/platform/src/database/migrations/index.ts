import { Foundation1700000000001 } from './0001-foundation.js';
import { Accounts1700000000002 } from './0002-accounts.js';
import { Organisations1700000000003 } from './0003-organisations.js';
import { Skills1700000000004 } from './0004-skills.js';
import { Profiles1700000000005 } from './0005-profiles.js';
import { Opportunities1700000000006 } from './0006-opportunities.js';
import { Matches1700000000007 } from './0007-matches.js';
import { Applications1700000000008 } from './0008-applications.js';
import { Notices1700000000009 } from './0009-notices.js';
import { ShownLists1700000000010 } from './0010-shown-lists.js';
import { Weights1700000000012 } from './0012-weights.js';
import { Shards1700000000013 } from './0013-shards.js';
import { TaxonomyHistory1700000000014 } from './0014-taxonomy-history.js';
import { WorkSetAside1700000000015 } from './0015-work-set-aside.js';
import { ReviewAndSearch1700000000016 } from './0016-review-and-search.js';

/** In the order they run. */
export const MIGRATIONS = [
  Foundation1700000000001, Accounts1700000000002, Organisations1700000000003, Skills1700000000004, Profiles1700000000005, Opportunities1700000000006,
  Matches1700000000007, Applications1700000000008, Notices1700000000009, ShownLists1700000000010, Weights1700000000012,
  Shards1700000000013, TaxonomyHistory1700000000014, WorkSetAside1700000000015, ReviewAndSearch1700000000016,
];
