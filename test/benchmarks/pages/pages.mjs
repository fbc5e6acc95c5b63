/** List pages with the question that each asks of the API. */
export const LISTS = [
  { name: 'find', path: '/opportunities', document: 'FindOpportunities', variables: { filter: {}, first: 20 } },
  { name: 'organisations', path: '/organisations', document: 'OrganisationList', variables: { filter: {}, first: 25 } },
  { name: 'matches', persona: 'analyst', path: '/matches', document: 'MyMatches', variables: { filter: {}, first: 20 } },
  { name: 'inbox', persona: 'analyst', path: '/inbox', document: 'Inbox', variables: { unreadOnly: false, first: 20 } },
  { name: 'introductions', persona: 'host', path: '/introductions', document: 'Introductions', variables: { first: 20 } },
  { name: 'learning', path: '/learning', document: 'LearningRoutes', variables: { first: 25 } },
];

/** Pages whose first view is measured. */
export const VIEWS = [
  { name: 'home', path: '/' },
  { name: 'find', path: '/opportunities' },
  { name: 'how-matching-works', path: '/how-matching-works' },
  { name: 'figures', path: '/figures' },
  { name: 'matches', persona: 'analyst', path: '/matches' },
  { name: 'changes', persona: 'analyst', path: '/matches/changes' },
  { name: 'profile', persona: 'analyst', path: '/profile' },
  { name: 'host', persona: 'host', path: '/host' },
  { name: 'queue', persona: 'coordinator', path: '/queue' },
];
