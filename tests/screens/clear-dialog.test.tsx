import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { ClearDialog } from '../../src/screens/ClearDialog.tsx';
import { show } from '../support/screen.tsx';

const { clear } = words.interface;

// jsdom knows the element and neither of its methods. Opening and closing is all that is asked of them here; that the
// page behind cannot be reached and that Escape closes is the browser's doing, and the journeys see it there.
beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

function clearing() {
  let cleared = 0;
  const shown = show(<ClearDialog words={clear} onClear={() => (cleared += 1)} />);
  return { ...shown, cleared: () => cleared };
}

describe('a person who wants to clear her answers', () => {
  test('is asked once, and told that it cannot be undone', async () => {
    const { user, cleared } = clearing();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: clear.open }));
    expect(screen.getByRole('dialog', { name: clear.title }).textContent).toContain(clear.text);
    expect(cleared()).toBe(0);
    await user.click(screen.getByRole('button', { name: clear.yes }));
    expect(cleared()).toBe(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('may think again: nothing is cleared', async () => {
    const { user, cleared } = clearing();
    await user.click(screen.getByRole('button', { name: clear.open }));
    await user.click(screen.getByRole('button', { name: clear.no }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(cleared()).toBe(0);
  });

  test('does not clear with the second click of a double click on the first button', async () => {
    const { user, cleared } = clearing();
    await user.dblClick(screen.getByRole('button', { name: clear.open }));
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(cleared()).toBe(0);
  });
});
