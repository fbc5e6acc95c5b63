/** List pages with the question that each asks of the API. */
export const LISTS = [
  { name: 'find', path: '/opportunities', document: 'FindOpportunities', variables: { filter: {}, first: 20 } },
];

/** Pages whose first view is measured. */
export const VIEWS = [
  { name: 'home', path: '/' },
  { name: 'find', path: '/opportunities' },
  { name: 'sign-in', path: '/sign-in' },
];
