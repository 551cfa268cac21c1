import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { styleTargets } from './browsers.ts';

const screens = new URL('../../src/screens/', import.meta.url);

/** Several style sheets as one small text. */
export function styleOf(...sheets: readonly string[]): string {
  const code = sheets.map((sheet) => readFileSync(new URL(sheet, screens), 'utf8')).join('\n');
  return transform({
    filename: 'style.css',
    code: Buffer.from(code),
    minify: true,
    targets: styleTargets,
  }).code.toString();
}
