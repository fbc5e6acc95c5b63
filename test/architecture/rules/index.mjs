import { honestNames } from './names.mjs';
import { shortFunctions } from './size.mjs';
import { ownSql } from './sql.mjs';
import { databaseClock, oneClock } from './time.mjs';

/** The rules of this house that no published plug-in has. */
export default { rules: {
  'honest-names': honestNames, 'one-clock': oneClock, 'database-clock': databaseClock, 'short-functions': shortFunctions, 'own-sql': ownSql,
} };
