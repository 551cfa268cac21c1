import { readFileSync } from 'node:fs';
import type { Contestant, SiteFiles } from './contestant.ts';
import { codeSystem, fhirQuestionnaire } from './fhir-questionnaire.ts';
import { htmlPage } from './html-page.ts';

const built = new URL('../lforms/package/dist/lforms/', import.meta.url);

/** The scripts in the order that its documentation gives, and one of its libraries for FHIR. */
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];
const style = 'webcomponent/styles.css';
const pictures = ['webcomponent/down_arrow_gray_10_10.png', 'webcomponent/magnifying_glass.png'];

/** LHC-Forms as its documentation says: its built files, and one call. It shows all questions at once. */
export const lforms: Contestant = {
  id: 'lforms',
  name: 'LHC-Forms',
  shape: { firstControl: '#form input[type="radio"]', place: null, next: null },
  files: async () => files(),
  input: (question, option) => `[id="${question}/1|${codeSystem}|${option}"] input`,
};

function files(): SiteFiles {
  const form = `LForms.Util.addFormToPage(${JSON.stringify(fhirQuestionnaire())}, 'form');`;
  const tags = [...scripts, 'form.js'].map((path) => `<script src="${path}"></script>`);
  const link = `<link rel="stylesheet" href="${style}">`;
  return new Map([
    ...htmlPage('Face twitch check', link, `<div id="form"></div>\n${tags.join('\n')}`),
    ['form.js', Buffer.from(form)],
    ...[style, ...pictures, ...scripts].map((path) => [path, readFileSync(new URL(path, built))] as const),
  ]);
}
