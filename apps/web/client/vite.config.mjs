import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Styles and the optional script of the pages: two files with their hash in the name, and the list that says which. */
export default defineConfig({
  root: here('.'),
  base: '/assets/',
  // The second path is for MOJ Frontend, whose styles name the folder of packages themselves.
  css: { preprocessorOptions: { scss: { loadPaths: [here('../../../node_modules'), here('../../..')], quietDeps: true, style: 'compressed' } } },
  build: {
    outDir: here('../../../dist/apps/web/assets'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '',
    sourcemap: false,
    target: 'es2020',
    // The content security policy allows nothing inline.
    assetsInlineLimit: 0,
    // The compiler has made it small; the minifier would refuse a media query for old browsers.
    cssMinify: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { site: here('site.js') } },
  },
});
