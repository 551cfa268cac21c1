import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { printing } from '../../src/app/printing.ts';
import { words } from '../../src/content/en/interview.ts';
import { PrintButton } from '../../src/screens/PrintButton.tsx';
import { show } from '../support/screen.tsx';

const { print } = words.interface;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The button as the pages have it, in a browser that prints like this. */
function inABrowserThat(prints: (() => void) | undefined) {
  vi.stubGlobal('print', prints);
  return show(<PrintButton words={print} onPrint={printing()} />);
}

describe('the button that prints', () => {
  test('prints, and says nothing more', async () => {
    let printed = 0;
    const { user } = inABrowserThat(() => {
      printed += 1;
      dispatchEvent(new Event('beforeprint'));
    });
    await user.click(screen.getByRole('button', { name: print.print }));
    expect(printed).toBe(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('is not there where the browser cannot print: a sentence says what can be done instead', () => {
    const { page } = inABrowserThat(undefined);
    expect(screen.queryByRole('button')).toBeNull();
    expect(page.textContent).toBe(print.cannot);
  });

  test.each([
    ['does nothing', () => undefined],
    [
      'is refused',
      () => {
        throw new Error('not allowed here');
      },
    ],
  ])('where printing %s, says so after the press', async (_, prints) => {
    const { user } = inABrowserThat(prints);
    expect(screen.getByRole('status').textContent).toBe('');
    await user.click(screen.getByRole('button', { name: print.print }));
    expect(await screen.findByText(print.didNot, {}, { timeout: 3000 })).toBe(screen.getByRole('status'));
  });
});
