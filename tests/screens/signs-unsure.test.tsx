import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { Respondent } from '../../src/content/questions.ts';
import { emergencySign } from '../../src/content/criteria.ts';
import { voiced } from '../../src/content/voiced.ts';
import { SignsUnsure } from '../../src/screens/SignsUnsure.tsx';
import { input, show, texts, ticked, voices } from '../support/screen.tsx';

const { signsUnsure, face, choice, next, back } = words.interface;

function lookOnceMore(respondent: Respondent = 'self') {
  const given: unknown[] = [];
  let wentBack = 0;
  const shown = show(
    <SignsUnsure
      words={words}
      respondent={respondent}
      prefill={['not-sure']}
      onAnswer={(answer) => given.push(answer)}
      onBack={() => (wentBack += 1)}
    />,
  );
  return { ...shown, given, wentBack: () => wentBack };
}

describe('a person who is not sure about the signs of an emergency', () => {
  test.each(voices)('is shown what to look for, in the words for %s', (respondent) => {
    const { page } = lookOnceMore(respondent);
    const heading = screen.getByRole('heading', { level: 1, name: voiced(signsUnsure.title, respondent) });
    const group = heading.closest('fieldset');
    const lead = document.getElementById(group?.getAttribute('aria-describedby') ?? '');
    expect(lead?.textContent).toBe(voiced(signsUnsure.lead, respondent));
    expect(texts(page, 'form > p')).toEqual([voiced(signsUnsure.stillUnsure, respondent)]);
  });

  test('sees a picture of each sign in its row, and a droop beside a pull', async () => {
    const { page } = lookOnceMore();
    // The drawings are fetched when they are wanted; their places are there at once.
    expect(page.querySelectorAll('.option .sign-picture')).toHaveLength(8);
    await waitFor(() => expect(page.querySelectorAll('.sign-picture .pic-panel')).toHaveLength(8));
    const rows = [...page.querySelectorAll('.option')].filter((row) => row.querySelector('.pic-panel') !== null);
    expect(new Set(rows.map((row) => row.querySelector('input')?.value))).toEqual(new Set(emergencySign.in));
    expect(rows).toHaveLength(8);
    expect(texts(page, 'figcaption')).toEqual([face.droop, face.pull]);
  });

  test('finds "not sure" still ticked, and may leave it so', async () => {
    const { user, page, given } = lookOnceMore();
    expect(ticked(page)).toEqual(['not-sure']);
    await user.click(screen.getByRole('button', { name: next }));
    expect(given).toEqual([['not-sure']]);
  });

  test('who sees a sign now gives the sign alone', async () => {
    const { user, page, given } = lookOnceMore();
    await user.click(input(page, 'emergency', 'face-droop'));
    expect(ticked(page)).toEqual(['face-droop']);
    await user.click(screen.getByRole('button', { name: next }));
    expect(given).toEqual([['face-droop']]);
  });

  test('is told that "not sure" has gone, and has it back with one press', async () => {
    const { user, page } = lookOnceMore();
    await user.click(input(page, 'emergency', 'face-droop'));
    expect(screen.getByRole('status').textContent).toBe(choice.took('I am not sure'));
    await user.click(screen.getByRole('button', { name: choice.bringBack }));
    expect(ticked(page)).toEqual(['not-sure']);
  });

  test('may go back without an answer', async () => {
    const { user, given, wentBack } = lookOnceMore();
    await user.click(screen.getByRole('button', { name: back }));
    expect(wentBack()).toBe(1);
    expect(given).toEqual([]);
  });
});
