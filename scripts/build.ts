import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { aloud } from '../src/content/en/aloud.ts';
import { accessibility } from '../src/content/en/accessibility.ts';
import { conditionChrome } from '../src/content/en/condition-chrome.ts';
import { conditionPages } from '../src/content/en/condition-pages.ts';
import { words } from '../src/content/en/interview.ts';
import { conditions } from '../src/content/en/summary/conditions.ts';
import { privacy } from '../src/content/en/privacy.ts';
import { scan } from '../src/content/en/scan.ts';
import { pseudo, pseudoAloud, pseudoInterview } from '../src/content/pseudo.ts';
import { accessibilityDocument } from './build/accessibility-page.tsx';
import { checkDocument } from './build/check-document.ts';
import { conditionAloudFiles } from './build/condition-aloud.ts';
import { conditionDocuments } from './build/condition-pages.tsx';
import { daysInWords } from './build/days-in-words.ts';
import { hostHeaders } from './build/host-headers.ts';
import { manifestOf } from './build/manifest.ts';
import { offlineWorker, releaseOf } from './build/offline-copy.ts';
import { outputsOf } from './build/outputs.ts';
import { privacyDocument } from './build/privacy-page.tsx';
import { scanDocument, scanScript } from './build/scan-page.tsx';
import { sbomOf } from './build/sbom.ts';
import { startPage } from './build/start-page.tsx';

/**
 * `--pseudo` builds the site in a made-up language that is long and runs from right to left, for the tests.
 * `--out FOLDER` builds into another folder.
 */
const isPseudo = process.argv.includes('--pseudo');
const out = valueOf('--out') ?? (isPseudo ? 'dist-pseudo' : 'dist');

const english = {
  interview: words,
  names: conditions,
  chrome: conditionChrome,
  pages: conditionPages,
  privacy,
  accessibility,
  scan,
  aloud,
};
const language = isPseudo
  ? { ...pseudo(english), interview: pseudoInterview(words), aloud: pseudoAloud(aloud) }
  : english;

const built = await build({
  logLevel: 'warn',
  define: {
    PSEUDO_LANGUAGE: String(isPseudo),
    DAYS_IN_WORDS: JSON.stringify(daysInWords(language.interview)),
  },
  build: { outDir: out, emptyOutDir: true },
});
for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) copyFileSync(file, join(out, file));

const index = join(out, 'index.html');
const document = startPage(moduleLate(readFileSync(index, 'utf8'), partOf('interview')), language.interview);
checkDocument('index.html', document);
writeFileSync(index, document);

mkdirSync(join(out, 'conditions'), { recursive: true });
for (const { file, html } of [
  ...conditionDocuments(language, await conditionAloudFiles(out, language)),
  privacyDocument(language),
  accessibilityDocument(language),
  scanDocument(language, await scanScript(out)),
]) {
  writeFileSync(join(out, file), html);
}
writeFileSync(join(out, 'manifest.webmanifest'), manifestOf(language.interview));
for (const { file, text } of hostHeaders) writeFileSync(join(out, file), text);
writeFileSync(join(out, 'sbom.cdx.json'), sbomOf('.'));

// Last: it names every file that is there.
writeFileSync(join(out, 'sw.js'), await offlineWorker(releaseOf(out)));

/** What follows this word on the command line. */
function valueOf(word: string): string | undefined {
  const at = process.argv.indexOf(word);
  return at === -1 ? undefined : process.argv[at + 1];
}

/** The file of a part that is loaded later, by its name. */
function partOf(name: string): string {
  const part = outputsOf(built).find((one) => one.type === 'chunk' && one.isDynamicEntry && one.name === name);
  if (part === undefined) throw new Error(`The build made no part of the name ${name}`);
  return part.fileName;
}

/** The program is fetched after what is seen first, and its words along with it: the tags go to the end of the body. */
function moduleLate(html: string, wordsFile: string): string {
  const tags = html.match(/<(script type="module"|link rel="modulepreload")[^>]*>(<\/script>)?/g) ?? [];
  const without = tags.reduce((text, tag) => text.replace(tag, ''), html);
  const preload = `<link rel="modulepreload" crossorigin href="./${wordsFile}">`;
  return without.replace('</body>', () => `${preload}${tags.join('')}</body>`);
}
