/** Imports point left: a lib knows itself and the libs before it in this list, through their front doors only. */
const order = ['domain', 'platform', 'accounts', 'organisations', 'skills', 'profiles', 'cohorts', 'opportunities', 'matches',
  'applications', 'clearing', 'community', 'notices', 'outcomes'];
const upTo = (i) => order.slice(0, i + 1).join('|');
// The one file apps share: which libs there are.
const FEATURES = '^apps/features\\.ts$';
// Built code: only what starts the tests' own processes names it, and it may not be there yet.
const BUILT = '^(\\.\\./)*dist/';
const apps = ['api', 'worker', 'web', 'cli'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-circular', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule('resolves', 'An import that leads nowhere escapes every other rule.', {}, { couldNotResolve: true, pathNot: BUILT }),
    rule('product-knows-no-build', 'What is built is started, never imported.', { path: '^(apps|libs)/' }, { path: BUILT }),
    rule('domain-is-pure', 'The domain computes; it knows no package and no machine.',
      { path: '^libs/domain/', pathNot: '\\.test\\.ts$' }, { pathNot: '^libs/domain/' }),
    ...order.map((lib, i) => rule(`${lib}-imports-leftwards`, `${lib} knows ${upTo(i).replaceAll('|', ', ')}: facts carry the rest.`,
      { path: `^libs/${lib}/` }, { path: '^(libs|apps)/', pathNot: `^libs/(${upTo(i)})/` })),
    rule('lib-is-in-the-order', 'A new lib takes its place in the order first.', { path: '^libs/', pathNot: `^libs/(${order.join('|')})/` }, {}),
    rule('front-door-only', 'A lib is known by its src/index.ts alone.',
      { path: '^libs/([^/]+)/' }, { path: '^libs/', pathNot: ['^libs/$1/', '/src/index\\.ts$'] }),
    rule('apps-use-front-doors', 'Apps too know a lib by its src/index.ts alone.', { path: '^apps/' }, { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' }),
    ...apps.map((app) => rule(`${app}-stands-alone`, 'Apps do not know each other; only the command line starts the others, by <name>.app.ts.',
      { path: `^apps/${app}/` }, { path: '^apps/', pathNot: [`^apps/${app}/`, FEATURES, ...(app === 'cli' ? ['^apps/(api|worker|web)/src/\\1\\.app\\.ts$'] : [])] })),
    rule('features-name-libs', 'The list of features names libs and nothing else.', { path: FEATURES }, { path: '^(?!libs/)' }),
    rule('app-is-known', 'A new app takes its place in the list first.', { path: '^apps/', pathNot: [`^apps/(${apps.join('|')})/`, FEATURES] }, {}),
    rule('apps-hold-no-tables', 'Rules and rows live in libs: an app that maps tables has begun to hold rules.', { path: '^apps/' }, { path: 'node_modules/typeorm/' }),
    rule('pages-ask-the-api', 'The pages are a client of the public API: they know the words of the domain and how to start, and no other lib.',
      { path: '^apps/web/' }, { path: '^libs/', pathNot: '^libs/(domain|platform)/src/index\\.ts$' }),
    rule('drivers-stay-in-platform', 'What speaks to Postgres, Redis or a mail server can be changed in one lib.',
      { path: '^(apps|libs)/', pathNot: '^libs/platform/' }, { path: 'node_modules/(bullmq|ioredis|pg|nodemailer)/' }),
    rule('product-knows-no-tests', 'What is shipped does not lean on what tests it.', { path: '^(apps|libs)/', pathNot: '\\.test\\.ts$' }, { path: '(^test/|\\.test\\.ts$)' }),
    rule('product-runs-without-dev-packages', 'A production install has no development packages.',
      { path: '^(apps|libs)/', pathNot: ['\\.test\\.ts$', '^apps/web/(explorer|client)/'] }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^libs/domain/kernel/', '^apps/web/explorer/'] },
    // Without the `source` condition #libs leads to dist/, where the order is not kept.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'types'] },
  },
};
