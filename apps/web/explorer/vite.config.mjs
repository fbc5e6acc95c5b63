import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// GraphiQL marks its list of open queries up as tabs that hold further buttons, which screen readers cannot reach.
// A plain list of buttons can be read; the list is otherwise unchanged.
const plainer = {
  '@graphiql/react/dist/components/tabs/index.js': [
    ['role: "tablist",', ''],
    ['role: "tab",', ''],
    ['"aria-selected": isActive,', '"aria-current": isActive || undefined,'],
  ],
  'graphiql/dist/GraphiQL.js': [['role: "tabpanel"', 'role: "group"']],
};

function plainList() {
  const met = new Set();
  return {
    name: 'plain-list-of-queries',
    apply: 'build',
    transform(code, id) {
      const file = Object.keys(plainer).find((path) => id.endsWith(`node_modules/${path}`));
      if (!file) return null;
      met.add(file);
      for (const [old, plain] of plainer[file]) {
        if (!code.includes(old)) this.error(`GraphiQL has changed: ${file} no longer says ${old}`);
        code = code.replace(old, plain);
      }
      return { code, map: null };
    },
    buildEnd(error) {
      if (!error && met.size < Object.keys(plainer).length) this.error('GraphiQL has moved the files of its list of queries.');
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  plugins: [react(), plainList()],
  // Two copies of graphql would refuse each other's schema objects.
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    outDir: here('../../../dist/apps/web/explorer'),
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // Nothing is inlined as data:, so that the content security policy needs data: for no font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The code editor is one large chunk by nature; it is loaded after the page has been drawn.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // React's compiler leaves "use no memo" in what it publishes; it means nothing once compiled.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
