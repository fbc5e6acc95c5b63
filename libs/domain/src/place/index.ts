export { AUTHORITIES, authorityOfCode, isLowestTier } from './authorities.js';
export { authorityNamed, authorityOf, nearestAuthority, nearestMiddle } from './district.js';
export { knownOutcodes, parseOutcode, siteOf } from './outcode.js';
export { distanceMetres, type Site } from './site.js';
