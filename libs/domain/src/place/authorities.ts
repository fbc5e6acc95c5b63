/**
 * The local authorities of the West Midlands region: counties, districts, unitaries and the combined authority.
 *
 * Names, types and positions: mysociety/uk_local_authority_names_and_codes (commit 67ef8b1), CC BY 4.0, positions projected to the
 * British National Grid. A county's position, and the combined authority's, is the mean of its districts: the source puts
 * Warwickshire in Buckinghamshire and gives the combined authority none.
 */
import type { Site } from './site.js';

export type AuthorityKind = 'METROPOLITAN_DISTRICT' | 'DISTRICT' | 'UNITARY' | 'COUNTY' | 'COMBINED';

/** `site` is the authority's middle; `countyGssCode` is set for the districts of a county. */
export interface Authority {
  gssCode: string;
  officialName: string;
  niceName: string;
  kind: AuthorityKind;
  countyGssCode: string | null;
  isInCombinedAuthority: boolean;
  site: Site;
  alternativeNames: readonly string[];
}

type Middle = readonly [eastingM: number, northingM: number];

// The constituent members of the combined authority are exactly the seven metropolitan districts.
function row(
  gssCode: string, officialName: string, niceName: string, kind: AuthorityKind, countyGssCode: string | null, middle: Middle,
  alternativeNames: readonly string[],
): Authority {
  const [eastingM, northingM] = middle;
  const isInCombinedAuthority = kind === 'METROPOLITAN_DISTRICT';
  return { gssCode, officialName, niceName, kind, countyGssCode, isInCombinedAuthority, site: { eastingM, northingM }, alternativeNames };
}

export const AUTHORITIES: readonly Authority[] = [
  row('E08000025', 'Birmingham City Council', 'Birmingham', 'METROPOLITAN_DISTRICT', null, [408598, 287855], ['Birmingham District']),
  row('E07000234', 'Bromsgrove District Council', 'Bromsgrove', 'DISTRICT', 'E10000034', [399006, 273744], ['Bromsgrove District']),
  row('E07000192', 'Cannock Chase District Council', 'Cannock Chase', 'DISTRICT', 'E10000028', [401433, 312747], []),
  row('E08000026', 'Coventry City Council', 'Coventry', 'METROPOLITAN_DISTRICT', null, [432760, 279983], ['Coventry District']),
  row('E08000027', 'Dudley Metropolitan Borough Council', 'Dudley', 'METROPOLITAN_DISTRICT', null, [392713, 287220], ['Dudley District']),
  row('E07000193', 'East Staffordshire Borough Council', 'East Staffordshire', 'DISTRICT', 'E10000028', [412745, 329548],
    ['East Staffordshire District']),
  row('E06000019', 'Herefordshire Council', 'Herefordshire', 'UNITARY', null, [349072, 245278],
    ['Herefordshire UA', 'County of Herefordshire']),
  row('E07000194', 'Lichfield District Council', 'Lichfield', 'DISTRICT', 'E10000028', [413284, 310071], []),
  row('E07000235', 'Malvern Hills District Council', 'Malvern Hills', 'DISTRICT', 'E10000034', [376531, 253890], []),
  row('E07000195', 'Newcastle-under-Lyme Borough Council', 'Newcastle-under-Lyme', 'DISTRICT', 'E10000028', [378693, 344025],
    ['Newcastle-under-Lyme District', 'Newcastle-under-Lyme District Council']),
  row('E07000219', 'Nuneaton and Bedworth Borough Council', 'Nuneaton and Bedworth', 'DISTRICT', 'E10000031', [435676, 289376],
    ['Nuneaton & Bedworth']),
  row('E07000218', 'North Warwickshire Borough Council', 'North Warwickshire', 'DISTRICT', 'E10000031', [425319, 294468], []),
  row('E07000236', 'Redditch Borough Council', 'Redditch', 'DISTRICT', 'E10000034', [403381, 264906], []),
  row('E07000220', 'Rugby Borough Council', 'Rugby', 'DISTRICT', 'E10000031', [445815, 276471], []),
  row('E08000028', 'Sandwell Metropolitan Borough Council', 'Sandwell', 'METROPOLITAN_DISTRICT', null, [399488, 290838],
    ['Sandwell District']),
  row('E06000051', 'Shropshire Council', 'Shropshire', 'UNITARY', null, [350419, 304381], ['Shropshire UA']),
  row('E08000029', 'Solihull Metropolitan Borough Council', 'Solihull', 'METROPOLITAN_DISTRICT', null, [418661, 279492], []),
  row('E07000196', 'South Staffordshire Council', 'South Staffordshire', 'DISTRICT', 'E10000028', [388129, 303085],
    ['South Staffordshire District']),
  row('E07000197', 'Stafford Borough Council', 'Stafford', 'DISTRICT', 'E10000028', [388211, 327865], ['Stafford District']),
  row('E06000021', 'Stoke-on-Trent City Council', 'Stoke-on-Trent', 'UNITARY', null, [389060, 346759], ['Stoke-On-Trent UA']),
  row('E07000198', 'Staffordshire Moorlands District Council', 'Staffordshire Moorlands', 'DISTRICT', 'E10000028', [401353, 353566], []),
  row('E07000221', 'Stratford-on-Avon District Council', 'Stratford-on-Avon', 'DISTRICT', 'E10000031', [425887, 253459], []),
  row('E10000028', 'Staffordshire County Council', 'Staffordshire', 'COUNTY', null, [400719, 323018], ['Staffordshire County']),
  row('E07000199', 'Tamworth Borough Council', 'Tamworth', 'DISTRICT', 'E10000028', [421904, 303234], []),
  row('E06000020', 'Telford & Wrekin Council', 'Telford and Wrekin', 'UNITARY', null, [367089, 314840],
    ['Telford and the Wrekin UA', 'Telford & Wrekin UA', 'Telford and Wrekin Council']),
  row('E10000031', 'Warwickshire County Council', 'Warwickshire', 'COUNTY', null, [432222, 276369], []),
  row('E07000222', 'Warwick District Council', 'Warwick', 'DISTRICT', 'E10000031', [428413, 268069], []),
  row('E08000030', 'Walsall Metropolitan Borough Council', 'Walsall', 'METROPOLITAN_DISTRICT', null, [402376, 300163],
    ['Walsall Council', 'Walsall District']),
  row('E08000031', 'City of Wolverhampton Council', 'Wolverhampton', 'METROPOLITAN_DISTRICT', null, [391900, 299050],
    ['City of Wolverhampton', 'City of Wolverhampton District', 'Wolverhampton City Council']),
  row('E47000007', 'West Midlands Combined Authority', 'West Midlands', 'COMBINED', null, [406642, 289229], ['West Midlands CA']),
  row('E07000237', 'Worcester City Council', 'Worcester', 'DISTRICT', 'E10000034', [385653, 255405],
    ['Worcester City', 'Worcester District']),
  row('E10000034', 'Worcestershire County Council', 'Worcestershire', 'COUNTY', null, [390432, 262580], ['Worcestershire County']),
  row('E07000238', 'Wychavon District Council', 'Wychavon', 'DISTRICT', 'E10000034', [396621, 251770], []),
  row('E07000239', 'Wyre Forest District Council', 'Wyre Forest', 'DISTRICT', 'E10000034', [381400, 275762], []),
];

const BY_GSS_CODE: ReadonlyMap<string, Authority> = new Map(AUTHORITIES.map((authority) => [authority.gssCode, authority]));

/** The authority of a GSS code ("E08000025"), or null outside the region. */
export function authorityOfCode(gssCode: string): Authority | null {
  return BY_GSS_CODE.get(gssCode) ?? null;
}

/** Whether it answers for a place by itself: a district or a unitary, not a county over districts nor the combined authority. */
export function isLowestTier(authority: Authority): boolean {
  return authority.kind !== 'COUNTY' && authority.kind !== 'COMBINED';
}
