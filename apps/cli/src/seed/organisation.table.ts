/** Invented organisations in real places. None of them exists. */
export interface SeedOrganisation {
  name: string; kind: 'COUNCIL' | 'NHS' | 'POLICE_FIRE' | 'UNIVERSITY' | 'CHARITY_COMMUNITY' | 'SME' | 'BUSINESS' | 'OTHER_PUBLIC';
  area: string; outcode: string; themes: string[]; does: string;
}

export const SEED_ORGANISATIONS: readonly SeedOrganisation[] = [
  { name: 'Wrenshaw Borough Council', kind: 'COUNCIL', area: 'E08000027', outcode: 'DY1', themes: ['homes', 'open-data'], does: 'runs housing, streets and libraries' },
  { name: 'University of Mid Mercia', kind: 'UNIVERSITY', area: 'E08000026', outcode: 'CV1', themes: ['skills', 'open-data'], does: 'teaches data science' },
  { name: 'Tamebridge Community Health NHS Trust', kind: 'NHS', area: 'E08000030', outcode: 'WS1', themes: ['health'], does: 'cares for people at home' },
  { name: 'Open Streets Collective', kind: 'CHARITY_COMMUNITY', area: 'E08000025', outcode: 'B14', themes: ['transport', 'open-data'], does: 'maps walking and cycling' },
  { name: 'Arrowmere District Council', kind: 'COUNCIL', area: 'E07000236', outcode: 'B97', themes: ['environment'], does: 'looks after parks and waste' },
  { name: 'Severnlight Analytics', kind: 'SME', area: 'E06000051', outcode: 'SY1', themes: ['environment', 'transport'], does: 'forecasts floods and demand' },
  { name: 'Blackbrook Fire and Rescue', kind: 'POLICE_FIRE', area: 'E08000028', outcode: 'B70', themes: ['safety'], does: 'prevents fires' },
  { name: 'Hearth and Harbour Homes', kind: 'CHARITY_COMMUNITY', area: 'E08000031', outcode: 'WV1', themes: ['homes'], does: 'lets homes at fair rents' },
  { name: 'Larkfield Logistics', kind: 'BUSINESS', area: 'E07000220', outcode: 'CV21', themes: ['transport'], does: 'moves parcels' },
  { name: 'Foxglove Food Network', kind: 'CHARITY_COMMUNITY', area: 'E08000029', outcode: 'B91', themes: ['health', 'skills'], does: 'shares food and skills' },
  { name: 'Potters Quay Council', kind: 'COUNCIL', area: 'E06000021', outcode: 'ST4', themes: ['skills', 'homes'], does: 'plans jobs and homes' },
  { name: 'Teme Valley Records Office', kind: 'OTHER_PUBLIC', area: 'E06000019', outcode: 'HR1', themes: ['open-data'], does: 'keeps public records' },
];

/** Still to be verified: something for the coordinator's queue. */
export const PENDING_ORGANISATION: SeedOrganisation = {
  name: 'Cobblers Lane Repair Café', kind: 'CHARITY_COMMUNITY', area: 'E08000031', outcode: 'WV10', themes: ['environment'], does: 'mends things together',
};
