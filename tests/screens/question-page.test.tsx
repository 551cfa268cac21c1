import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { voiced } from '../../src/content/voiced.ts';
import { ask, isBefore, voices } from '../support/screen.tsx';

const { interface: ui, questions } = words;

describe('a person who comes to a question', () => {
  test.each(voices)('finds it as the one heading, in the legend of the answers, in the words for %s', (respondent) => {
    const { page } = ask('emergency', { respondent });
    const heading = screen.getByRole('heading', { level: 1, name: voiced(questions.emergency.title, respondent) });
    expect(heading.closest('legend')?.parentElement?.firstElementChild).toBe(heading.closest('legend'));
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(heading.id).toBe('heading');
    expect(heading.tabIndex).toBe(-1);
  });

  test.each(voices)('has the hint read with the group, in the words for %s', (respondent) => {
    ask('emergency', { respondent });
    const group = screen.getByRole('group', { name: voiced(questions.emergency.title, respondent) });
    expect(group).toHaveProperty('tagName', 'FIELDSET');
    const hint = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe(voiced(questions.emergency.hint, respondent));
  });

  test('finds "why we ask" folded away, and the reason in it', () => {
    ask('weakness');
    const why = screen.getByText(ui.whyWeAsk).closest('details');
    expect(why?.open).toBe(false);
    expect(why?.textContent).toContain(questions.weakness.why);
  });

  test('reads in which of the three parts she is before the question', () => {
    ask('weakness');
    const progress = screen.getByText('Part 3 of 3: health');
    expect(isBefore(progress, screen.getByRole('heading', { level: 1 }))).toBe(true);
  });

  test('sees a droop beside a pull on the emergency question, and on no other', () => {
    const { page } = ask('emergency');
    const captions = [...page.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    expect(captions).toEqual([ui.face.droop, ui.face.pull]);
    expect(ask('same-day').page.querySelector('figcaption')).toBeNull();
  });
});

describe('the buttons of a question', () => {
  test('Back stands first, and only where there is a way back', async () => {
    let back = 0;
    const { user } = ask('weakness', { onBack: () => (back += 1) });
    const button = screen.getByRole('button', { name: ui.back });
    expect(isBefore(button, screen.getByRole('heading', { level: 1 }))).toBe(true);
    await user.click(button);
    expect(back).toBe(1);
    const { page } = ask('weakness');
    expect(within(page).queryByRole('button', { name: ui.back })).toBeNull();
  });

  test('only Continue submits: Back, Skip and the way to the end are plain buttons', () => {
    const { page } = ask('sleep', {
      onBack: () => undefined,
      onSkip: () => undefined,
      onEnd: { label: ui.showResult, hint: ui.checkFirst, end: () => undefined },
    });
    const buttons = [...page.querySelectorAll('button')];
    expect(Object.fromEntries(buttons.map((button) => [button.textContent, button.getAttribute('type')]))).toEqual({
      [ui.back]: 'button',
      [ui.next]: 'submit',
      [ui.skip]: 'button',
      [ui.showResult]: 'button',
    });
  });

  test('a person who skips, or goes to her result, gives no answer', async () => {
    const done: string[] = [];
    const { user, given } = ask('sleep', {
      onSkip: () => done.push('skipped'),
      onEnd: { label: ui.showResult, hint: ui.checkFirst, end: () => done.push('ended') },
    });
    await user.click(screen.getByLabelText(/it was seen during sleep/));
    await user.click(screen.getByRole('button', { name: ui.skip }));
    await user.click(screen.getByRole('button', { name: ui.showResult }));
    expect(done).toEqual(['skipped', 'ended']);
    expect(given).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('where nothing may be skipped or ended, neither is offered', () => {
    ask('emergency');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([ui.next]);
  });
});
