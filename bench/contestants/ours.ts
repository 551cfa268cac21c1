import { readFileSync } from 'node:fs';
import type { Contestant } from './contestant.ts';
import { filesIn } from './files-in.ts';

const folder = new URL('../../dist/', import.meta.url);

/** The site as it is built for people. */
export const ours: Contestant = {
  id: 'ours',
  name: 'our site',
  shape: {
    firstControl: 'main input[type="radio"]',
    place: { selector: 'main', attribute: 'data-place' },
    next: 'main button[type="submit"]',
  },
  files: async () => filesIn(folder),
  input: (question, option) => `main input[name="${question}"][value="${option}"]`,
};

/** The start document as it is served. */
export function startDocument(): string {
  return readFileSync(new URL('index.html', folder), 'utf8');
}
