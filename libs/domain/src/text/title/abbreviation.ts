/**
 * What people who write job adverts shorten, and the words that taxonomies spell out. Everyday abbreviations only: one that means
 * several things in different trades is left alone. "IT" becomes "ICT" because ESCO writes it so.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  // ranks
  sr: 'senior', snr: 'senior', jr: 'junior', jnr: 'junior', asst: 'assistant', assoc: 'associate', dep: 'deputy', dir: 'director', exec: 'executive',
  mgr: 'manager', mngr: 'manager', mgmt: 'management', mgt: 'management', supv: 'supervisor', vp: 'vice president', svp: 'senior vice president',
  ceo: 'chief executive officer', cfo: 'chief financial officer', cto: 'chief technology officer', cio: 'chief information officer',
  coo: 'chief operating officer', cdo: 'chief data officer', ciso: 'chief information security officer',
  // trades
  eng: 'engineer', engr: 'engineer', dev: 'developer', admin: 'administrator', acct: 'accountant', rep: 'representative', tech: 'technician',
  ops: 'operations', mktg: 'marketing', coord: 'coordinator', spec: 'specialist', sec: 'secretary', prof: 'professor', pa: 'personal assistant',
  ea: 'executive assistant', hca: 'healthcare assistant', rgn: 'registered nurse', rn: 'registered nurse', rmn: 'mental health nurse',
  // subjects
  it: 'ict', hr: 'human resources', pr: 'public relations', qa: 'quality assurance', qc: 'quality control', bi: 'business intelligence',
  ai: 'artificial intelligence', ml: 'machine learning', dba: 'database administrator', gis: 'geographic information systems', ux: 'user experience',
  ui: 'user interface', rd: 'research development', pm: 'project manager', ba: 'business analyst', hse: 'health safety environment',
  ehs: 'environment health safety', nlp: 'natural language processing', crm: 'customer relationship management',
  seo: 'search engine optimisation', hgv: 'heavy goods vehicle',
}));
