import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { Broken } from '../../src/screens/Broken.tsx';
import { isFocused, show, texts } from '../support/screen.tsx';

const { broken } = words.interface;

// The title is the whole document's.
afterEach(() => document.head.replaceChildren());

describe('a person whose page failed', () => {
  test.each([
    ['error', broken.text],
    ['chunk', broken.chunk],
  ] as const)('(%s) reads that her answers are safe, and how to go on', async (what, sentence) => {
    let reloads = 0;
    const { user, page } = show(
      <Broken words={words} what={what} onlyHere={false} onReload={() => (reloads += 1)} onClear={null} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(broken.title);
    expect(texts(page, '.lead')).toEqual([sentence]);
    expect(sentence).toMatch(/answers.* are safe/);
    await user.click(screen.getByRole('button', { name: broken.reload }));
    expect(reloads).toBe(1);
  });

  test.each(['error', 'chunk'] as const)(
    '(%s) reads that loading the page again loses them, where none are kept',
    (what) => {
      const { page } = show(<Broken words={words} what={what} onlyHere onReload={() => undefined} onClear={null} />);
      expect(texts(page, '.lead')).toEqual([broken.onlyHere]);
      expect(broken.onlyHere).not.toMatch(/safe/);
    },
  );
});

describe('a page that takes the place of another', () => {
  test('has the focus, a title of its own, and the number to call', async () => {
    const { page } = show(
      <Broken words={words} what="error" onlyHere={false} onReload={() => undefined} onClear={null} />,
    );
    await isFocused(screen.getByRole('heading', { level: 1 }));
    expect(document.title).toBe(words.interface.pageTitle(broken.title));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(page.querySelector(`a[href="tel:${deployment.emergencyNumber}"]`)).not.toBeNull();
  });

  test('offers to clear the answers, where nothing around it does', () => {
    show(<Broken words={words} what="error" onlyHere={false} onReload={() => undefined} onClear={() => undefined} />);
    expect(screen.getByRole('button', { name: words.interface.clear.open })).toBeTruthy();
  });
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
      <ErrorBoundary words={words} onlyHere={() => false}>
        <Failing error={error} />
      </ErrorBoundary>,
    );
    expect(texts(page, '.lead')).toEqual([sentence]);
  });

  test('and one that does not is shown as it is', () => {
    const { page } = show(
      <ErrorBoundary words={words} onlyHere={() => false}>
        all is well
      </ErrorBoundary>,
    );
    expect(page.textContent).toBe('all is well');
  });
});
