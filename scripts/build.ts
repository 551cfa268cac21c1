import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { words } from '../src/content/en/interview.ts';
import { checkDocument } from './build/check-document.ts';
import { startPage } from './build/start-page.tsx';

const out = 'dist';

await build({ logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
rmSync(join(out, '.vite'), { recursive: true });

const index = join(out, 'index.html');
const document = startPage(moduleLate(readFileSync(index, 'utf8')), words);
checkDocument('index.html', document);
writeFileSync(index, document);

/** The program is fetched after what is seen first: its tags go from the head to the end of the body. */
function moduleLate(html: string): string {
  const tags = html.match(/<(script type="module"|link rel="modulepreload")[^>]*>(<\/script>)?/g) ?? [];
  const without = tags.reduce((text, tag) => text.replace(tag, ''), html);
  return without.replace('</body>', () => `${tags.join('')}</body>`);
}
