import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Safe } from '../../src/app/Safe.tsx';
import { words } from '../../src/content/en/interview.ts';
import { Broken } from '../../src/screens/Broken.tsx';
import { show, texts } from '../support/screen.tsx';

const { broken } = words.interface;

describe('a person whose page failed', () => {
  test.each([
    ['error', broken.text],
    ['chunk', broken.chunk],
  ] as const)('(%s) reads that her answers are safe, and how to go on', async (what, sentence) => {
    let reloads = 0;
    const { user, page } = show(<Broken words={broken} what={what} onlyHere={false} onReload={() => (reloads += 1)} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(broken.title);
    expect(texts(page, '.lead')).toEqual([sentence]);
    expect(sentence).toMatch(/answers.* are safe/);
    await user.click(screen.getByRole('button', { name: broken.reload }));
    expect(reloads).toBe(1);
  });

  test.each(['error', 'chunk'] as const)(
    '(%s) reads that loading the page again loses them, where none are kept',
    (what) => {
      const { page } = show(<Broken words={broken} what={what} onlyHere onReload={() => undefined} />);
      expect(texts(page, '.lead')).toEqual([broken.onlyHere]);
      expect(broken.onlyHere).not.toMatch(/safe/);
    },
  );
});

function Failing({ error }: { readonly error: Error }): never {
  throw error;
}

const gone = 'https://example.org/summary.js';

describe('a screen that throws', () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    ['an unexpected error', new TypeError('x is not a function'), broken.text],
    [
      'a part that is gone (Chromium)',
      new TypeError(`Failed to fetch dynamically imported module: ${gone}`),
      broken.chunk,
    ],
    [
      'a part that is gone (Firefox)',
      new TypeError(`error loading dynamically imported module: ${gone}`),
      broken.chunk,
    ],
    ['a part that is gone (Safari)', new TypeError('Importing a module script failed.'), broken.chunk],
  ])('gives way to that page: %s', (_, error, sentence) => {
    // React writes a caught error to the console, too: here it is meant.
    vi.spyOn(console, 'error').mockReturnValue();
    const { page } = show(
      <Safe words={broken} onlyHere={() => false}>
        <Failing error={error} />
      </Safe>,
    );
    expect(texts(page, '.lead')).toEqual([sentence]);
  });

  test('and one that does not is shown as it is', () => {
    const { page } = show(
      <Safe words={broken} onlyHere={() => false}>
        all is well
      </Safe>,
    );
    expect(page.textContent).toBe('all is well');
  });
});
