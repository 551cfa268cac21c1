import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { conditionChrome } from '../src/content/en/condition-chrome.ts';
import { conditionPages } from '../src/content/en/condition-pages.ts';
import { words } from '../src/content/en/interview.ts';
import { conditions } from '../src/content/en/summary/conditions.ts';
import { pseudo, pseudoInterview } from '../src/content/pseudo.ts';
import { checkDocument } from './build/check-document.ts';
import { conditionDocuments } from './build/condition-pages.tsx';
import { startPage } from './build/start-page.tsx';

/** `--pseudo` builds the site in a made-up language that is long and runs from right to left, for the tests. */
const isPseudo = process.argv.includes('--pseudo');
const out = isPseudo ? 'dist-pseudo' : 'dist';

const english = { interview: words, names: conditions, chrome: conditionChrome, pages: conditionPages };
const language = isPseudo ? { ...pseudo(english), interview: pseudoInterview(words) } : english;

await build({
  logLevel: 'warn',
  define: { PSEUDO_LANGUAGE: String(isPseudo) },
  build: { outDir: out, emptyOutDir: true },
});
rmSync(join(out, '.vite'), { recursive: true });

for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) copyFileSync(file, join(out, file));

const index = join(out, 'index.html');
const document = startPage(moduleLate(readFileSync(index, 'utf8')), language.interview);
checkDocument('index.html', document);
writeFileSync(index, document);

mkdirSync(join(out, 'conditions'), { recursive: true });
for (const { file, html } of conditionDocuments(language)) writeFileSync(join(out, file), html);

/** The program is fetched after what is seen first: its tags go from the head to the end of the body. */
function moduleLate(html: string): string {
  const tags = html.match(/<(script type="module"|link rel="modulepreload")[^>]*>(<\/script>)?/g) ?? [];
  const without = tags.reduce((text, tag) => text.replace(tag, ''), html);
  return without.replace('</body>', () => `${tags.join('')}</body>`);
}
