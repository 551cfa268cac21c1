import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { SignsUnsure } from '../../src/screens/SignsUnsure.tsx';
import { ask, show, ticked } from '../support/screen.tsx';

/** The click that the browser counts as the second of two in a row, though the first was on the page before. */
const second = { detail: 2 };

const sign = (): HTMLElement => screen.getByText(/^Speech is suddenly slurred/);

describe('the second click of a double click, which lands on the page that the first one brought,', () => {
  test('ticks no sign', () => {
    const { page } = ask('emergency');
    fireEvent.click(sign(), second);
    expect(ticked(page)).toEqual([]);
  });

  test('ticks none either where the signs are asked once more', () => {
    const { page } = show(
      <SignsUnsure
        words={words}
        respondent="self"
        prefill={undefined}
        onAnswer={() => undefined}
        onBack={() => undefined}
      />,
    );
    fireEvent.click(sign(), second);
    expect(ticked(page)).toEqual([]);
  });

  test('takes nothing from whoever presses after it, or twice on this page', () => {
    const { page } = ask('emergency');
    fireEvent.click(sign(), second);
    fireEvent.click(sign(), { detail: 1 });
    expect(ticked(page)).toEqual(['speech']);
    fireEvent.click(sign(), second);
    expect(ticked(page)).toEqual([]);
  });
});
