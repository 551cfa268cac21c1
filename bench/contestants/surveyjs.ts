import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Contestant } from './contestant.ts';
import { filesIn } from './files-in.ts';
import { surveyJson } from './survey-json.ts';

const out = new URL('../out/surveyjs/', import.meta.url);

/** SurveyJS with its React renderer, bundled for production as its own guide for React does it. */
export const surveyjs: Contestant = {
  id: 'surveyjs',
  name: 'SurveyJS',
  shape: {
    firstControl: '.sd-root-modern input[type="radio"]',
    place: { selector: '[data-name]', attribute: 'data-name' },
    next: '.sd-navigation__next-btn',
  },
  files: async () => {
    await build({
      root: fileURLToPath(new URL('../surveyjs-page/', import.meta.url)),
      base: './',
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      define: { SURVEY: JSON.stringify(surveyJson()) },
      build: { outDir: fileURLToPath(out), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
    });
    return filesIn(out);
  },
  input: (question, option) => `[data-name="${question}"] input[value="${option}"]`,
};
