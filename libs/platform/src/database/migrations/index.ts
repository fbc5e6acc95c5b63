import { Foundation1700000000001 } from './0001-foundation.js';
import { Accounts1700000000002 } from './0002-accounts.js';
import { Skills1700000000004 } from './0004-skills.js';
import { Opportunities1700000000006 } from './0006-opportunities.js';

/** In the order they run. */
export const MIGRATIONS = [Foundation1700000000001, Accounts1700000000002, Skills1700000000004, Opportunities1700000000006];
