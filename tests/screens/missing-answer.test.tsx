import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { DeskForm } from '../../src/screens/desk/DeskForm.tsx';
import { SignsUnsure } from '../../src/screens/SignsUnsure.tsx';
import { Start } from '../../src/screens/Start.tsx';
import { ask, input, isFocused, show, ticked } from '../support/screen.tsx';

const { error, next, start } = words.interface;

describe('a person who continues without an answer', () => {
  const missing: [QuestionId, string, string][] = [
    ['duration', 'no-twitching', error.chooseOneOrUnsure],
    // "No pain" stands alone, below the others: the first box on the page is another one.
    ['pain', 'ache', error.chooseSome],
  ];

  test.each(missing)('at %s is told what is missing, and led to the first field', async (question, first, message) => {
    const { user, page, given } = ask(question);
    await user.click(screen.getByRole('button', { name: next }));

    const summary = await screen.findByRole('alert');
    await isFocused(summary);
    expect(within(summary).getByText(error.heading)).toBeTruthy();
    await user.click(within(summary).getByRole('link', { name: message }));
    expect(document.activeElement).toBe(input(page, question, first));
    expect(page.querySelector('input')).toBe(input(page, question, first));
    expect(given).toEqual([]);
  });

  test.each([
    ['emergency', 'face-droop'],
    ['same-day', 'weakness-under-3-days'],
  ] as const)('at the gate "%s" is told what is missing, and comes straight to the first sign', async (gate, first) => {
    const { user, page, given } = ask(gate);
    await user.click(screen.getByRole('button', { name: next }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: error.chooseSome })).toBeTruthy();
    await isFocused(input(page, gate, first));
    expect(given).toEqual([]);
  });

  const layouts = {
    'in one column': null,
    "in a nurse's wide window": { Form: DeskForm, choice: { keys: false } },
  };
  test.each(Object.entries(layouts))('hears it with the group as well %s: after the hint', async (_, desk) => {
    const { user, page } = ask('pain', { desk });
    await user.click(screen.getByRole('button', { name: next }));
    await screen.findByRole('alert');
    const described = page.querySelector('fieldset')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      words.questions.pain.hint,
      error.chooseSome,
    ]);
  });

  test('is led back to it every time, wherever she was', async () => {
    const { user, page } = ask('duration');
    const proceed = screen.getByRole('button', { name: next });
    for (const wandersTo of ['up-to-2-weeks', 'over-1-year', 'not-sure']) {
      await user.click(proceed);
      await isFocused(await screen.findByRole('alert'));
      input(page, 'duration', wandersTo).focus();
    }
  });

  test('goes on as soon as there is an answer', async () => {
    const { user, page, given } = ask('duration');
    await user.click(screen.getByRole('button', { name: next }));
    await screen.findByRole('alert');
    await user.click(input(page, 'duration', 'over-1-year'));
    await user.click(screen.getByRole('button', { name: next }));
    expect(given).toEqual(['over-1-year']);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('sees no error before she tries', () => {
    const { page } = ask('duration');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.querySelector('.error')).toBeNull();
  });
});

test('a person who starts without saying who answers is led to the first choice', async () => {
  const given: unknown[] = [];
  const { user, page } = show(
    <Start
      onReceive={() => undefined}
      words={words}
      prefill={undefined}
      saved={null}
      openFile={null}
      onContinue={() => undefined}
      onSeeAll={() => undefined}
      onAnswer={(answer) => given.push(answer)}
    />,
  );
  await user.click(screen.getByRole('button', { name: start.begin }));
  await isFocused(await screen.findByRole('alert'));
  await user.click(within(screen.getByRole('alert')).getByRole('link'));
  expect(document.activeElement).toBe(input(page, 'respondent', 'self'));
  expect(given).toEqual([]);
});

test('a person who takes "not sure" back and ticks no sign is never taken for "none"', async () => {
  const given: unknown[] = [];
  const { user, page } = show(
    <SignsUnsure
      words={words}
      respondent="self"
      prefill={['not-sure']}
      onAnswer={(answer) => given.push(answer)}
      onBack={() => undefined}
    />,
  );
  await user.click(input(page, 'emergency', 'not-sure'));
  expect(ticked(page)).toEqual([]);
  await user.click(screen.getByRole('button', { name: next }));
  await screen.findByRole('alert');
  await isFocused(input(page, 'emergency', 'face-droop'));
  expect(given).toEqual([]);
});
