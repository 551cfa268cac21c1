import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { ClearDialog } from '../../src/screens/ClearDialog.tsx';
import { show } from '../support/screen.tsx';

const { clear } = words.interface;

function clearing(kept = 1, hasThis = true) {
  const done: string[] = [];
  const shown = show(
    <ClearDialog
      words={words}
      howMany={async () => Promise.resolve(kept)}
      hasThis={hasThis}
      onClear={(which) => done.push(which)}
    />,
  );
  return { ...shown, done, cleared: () => done.length };
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

  test('of several, reads how many there are, and may clear this one alone', async () => {
    const { user, done } = clearing(3);
    await user.click(screen.getByRole('button', { name: clear.open }));
    expect(await screen.findByText(clear.textOfMany('3'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: clear.onlyThis }));
    expect(done).toEqual(['this']);
  });

  test('clears all that is kept where she says so, and only that where none is on screen', async () => {
    const { user, done } = clearing(3, false);
    await user.click(screen.getByRole('button', { name: clear.open }));
    expect(await screen.findByText(clear.textOfMany('3'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: clear.onlyThis })).toBeNull();
    await user.click(screen.getByRole('button', { name: clear.yes }));
    expect(done).toEqual(['all']);
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
