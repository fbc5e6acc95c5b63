import type { RoleLadder } from './role-ladder.js';

/** Geospatial roles. */
export const GEOSPATIAL_LADDERS: readonly RoleLadder[] = [
  {
    family: 'gis-analyst',
    rungs: [
      ['trainee', 'GIS analyst – trainee'],
      ['standard', 'GIS analyst'],
      ['senior', 'GIS analyst – senior'],
      ['principal', 'GIS analyst – principal'],
    ],
    essential: {
      'geographic-information-systems': [1, 3, 4, 4],
      'spatial-analysis': [1, 2, 3, 4],
      'gis-software': [2, 3, 4, 4],
      cartography: [1, 2, 3, 3],
      'spatial-data-formats': [1, 2, 3, 3],
      'coordinate-systems': [1, 2, 3, 4],
      'data-quality': [1, 2, 3, 3],
      'communicating-insight': [1, 2, 3, 4],
    },
    desirable: {
      'spatial-databases': [0, 2, 3, 3],
      'geospatial-python': [0, 1, 2, 3],
      'os-data': [1, 2, 2, 3],
      mentoring: [0, 0, 2, 3],
    },
  },
  {
    family: 'gis-specialist',
    rungs: [
      ['standard', 'GIS specialist'],
      ['senior', 'GIS specialist – senior'],
      ['lead', 'GIS specialist – lead'],
    ],
    essential: {
      'geographic-information-systems': [3, 4, 4],
      'gis-data-management': [2, 3, 4],
      'spatial-databases': [2, 3, 4],
      'web-mapping': [2, 3, 3],
      'geospatial-standards': [2, 3, 4],
      'gis-software': [3, 3, 4],
      addressing: [2, 3, 3],
      'stakeholder-engagement': [2, 2, 3],
    },
    desirable: {
      fme: [1, 2, 3],
      'map-services': [1, 2, 3],
      'three-dimensional-mapping': [0, 1, 2],
    },
  },
  {
    family: 'gazetteer-officer',
    rungs: [
      ['standard', 'Address gazetteer officer'],
      ['lead', 'Address gazetteer manager'],
    ],
    essential: {
      addressing: [3, 4],
      'gis-data-management': [2, 3],
      'data-quality': [2, 3],
      'data-linkage': [1, 3],
      'data-standards': [2, 3],
      'os-data': [2, 3],
      'stakeholder-engagement': [2, 3],
    },
    desirable: {
      'geographic-information-systems': [2, 3],
      sql: [1, 2],
    },
  },
];
