export { AUTHORITIES, authorityOfCode, isLowestTier, type Authority, type AuthorityKind } from './authorities.js';
export { authorityNamed, authorityOf, nearestAuthority, nearestMiddle } from './district.js';
export { knownOutcodes, parseOutcode, siteOf, type OutcodeProblem, type ParsedOutcode } from './outcode.js';
export { distanceMetres, type Site } from './site.js';
