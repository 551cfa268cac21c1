import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { scriptTargets } from './scripts/build/browsers.ts';
import { everyFile, scanPage } from './scripts/build/host-headers.ts';

/** In development the style comes as files; the build puts it into the documents (`scripts/build.ts`). */
const styleInDevelopment: Plugin = {
  name: 'style-in-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(
      '<!--head-->',
      ['styles/base', 'styles/interview', 'styles/display', 'pictures/pictures', 'styles/summary']
        .map((sheet) => `<link rel="stylesheet" href="/src/screens/${sheet}.css" />`)
        .join(''),
    ),
};

/** As a host sends them: the page of the camera alone may use it. */
const headersOfEachFile: Plugin = {
  name: 'headers-of-each-file',
  configurePreviewServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const isScan = new URL(request.url ?? '/', 'http://site').pathname.endsWith(`/${scanPage.file}`);
      const features = isScan ? { 'Permissions-Policy': scanPage.features } : {};
      for (const [name, value] of Object.entries({ ...everyFile, ...features })) response.setHeader(name, value);
      next();
    });
  },
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  // React has had it since version 18: what stands in for it in older ones is not sent to anybody.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  plugins: [react(), styleInDevelopment, headersOfEachFile],
  build: {
    target: scriptTargets,
    // A part that comes later names what it needs itself. A list of that in the first file costs everybody bytes, and spares few a wait.
    modulePreload: false,
    assetsInlineLimit: 0,
    // What is loaded at the start is loaded whole: as one file it packs smaller than as ten that share parts with what comes later.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
});
