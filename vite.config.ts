import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { scriptTargets } from './scripts/build/browsers.ts';
import { everyFile } from './scripts/build/host-headers.ts';

/** In development the style comes as files; the build puts it into the documents (`scripts/build.ts`). */
const styleInDevelopment: Plugin = {
  name: 'style-in-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(
      '<!--head-->',
      ['styles/base', 'styles/interview', 'styles/display', 'styles/interviews', 'pictures/pictures', 'styles/summary']
        .map((sheet) => `<link rel="stylesheet" href="/src/screens/${sheet}.css" />`)
        .join(''),
    ),
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), styleInDevelopment],
  preview: { headers: everyFile },
  build: {
    target: scriptTargets,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
