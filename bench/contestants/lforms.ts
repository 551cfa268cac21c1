import { readFileSync } from 'node:fs';
import type { Contestant, SiteFiles } from './contestant.ts';
import { codeSystem, fhirQuestionnaire } from './fhir-questionnaire.ts';

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
  files: () => Promise.resolve(files()),
  input: (question, option) => `[id="${question}/1|${codeSystem}|${option}"] input`,
};

function files(): SiteFiles {
  const form = `LForms.Util.addFormToPage(${JSON.stringify(fhirQuestionnaire())}, 'form');`;
  return new Map([
    ['index.html', Buffer.from(document())],
    ['form.js', Buffer.from(form)],
    ...[style, ...pictures, ...scripts].map((path) => [path, readFileSync(new URL(path, built))] as const),
  ]);
}

function document(): string {
  const tags = [...scripts, 'form.js'].map((path) => `<script src="${path}"></script>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Face twitch check</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="form"></div>
${tags.join('\n')}
</body>
</html>
`;
}
