import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDocument } from './contestants/ours.ts';
import type { Contestant } from './contestants/contestant.ts';
import { shareOfWords } from './contestants/same-words.ts';
import { lformsPackage } from './versions.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const lforms = join(here, 'lforms');

/** Fetches the libraries that are not there yet; they stay in the bench's own folder. */
export function installLibraries(): void {
  if (!existsSync(join(here, 'node_modules', 'survey-core'))) {
    execFileSync('npm', ['ci', '--prefix', here], { stdio: 'inherit' });
  }
  if (!existsSync(join(lforms, 'package', 'dist'))) unpackLforms();
}

function unpackLforms(): void {
  const { version, integrity } = lformsPackage;
  rmSync(lforms, { recursive: true, force: true });
  mkdirSync(lforms);
  execFileSync('npm', ['pack', `lforms@${version}`, '--silent', '--pack-destination', lforms], { stdio: 'inherit' });
  const packed = join(lforms, `lforms-${version}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (found !== integrity) throw new Error(`lforms ${version} is not the package that it was: ${found}`);
  execFileSync('tar', ['-xzf', packed, '-C', lforms]);
  rmSync(packed);
}

/** The plain page is a fair measure only as long as it says what our start page says. */
export async function checkPlainPage(plain: Contestant): Promise<void> {
  const files = await plain.files();
  const share = shareOfWords(startDocument(), files.get('index.html')?.toString() ?? '');
  if (share < 0.95) {
    throw new Error(
      `The plain page holds only ${Math.round(share * 100)}% of the words of our start page: bring it up to date`,
    );
  }
}
