import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { TooYoung } from '../../src/screens/TooYoung.tsx';
import { interviewWith, Place, presentedIn, show, texts, voices } from '../support/screen.tsx';

const { tooYoung, print, back } = words.interface;
const nothing = (): void => undefined;

describe.each(voices)('for a person under 16, in the words for %s', (respondent) => {
  test.each([
    ['urgent', tooYoung.urgent, tooYoung.sameDay],
    ['same-day', tooYoung.sameDay, tooYoung.urgent],
  ] as const)('the page says "%s" and nothing that contradicts it', (disposition, said, notSaid) => {
    const { page } = show(
      <TooYoung {...{ words, respondent, disposition }} onBack={nothing} onChangeAge={nothing} onPrint={null} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(voiced(tooYoung.title, respondent));
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe(disposition);
    expect(texts(page, '.lead')).toEqual([voiced(said, respondent)]);
    expect(page.textContent).not.toContain(voiced(notSaid, respondent));
  });
});

describe('how soon a person under 16 is to be seen', () => {
  const young: Answers = { respondent: 'self', age: 'under-16', emergency: ['none'], 'same-day': ['none'] };
  const cases: [string, Answers, string][] = [
    ['without any sign: within two weeks', young, 'urgent'],
    ['with a same-day sign: today', { ...young, 'same-day': ['eye-exposed'] }, 'same-day'],
    ['not sure of the same-day signs: within two weeks', { ...young, 'same-day': ['not-sure'] }, 'urgent'],
    ['still not sure of the signs of an emergency: today', { ...young, emergency: ['not-sure'] }, 'same-day'],
  ];

  test.each(cases)('%s', async (_, answers, disposition) => {
    const session = await interviewWith(answers);
    const { page } = show(<Place session={session} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(voiced(tooYoung.title, 'self'));
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe(disposition);
    expect(dispositionOf(presentedIn(session).record.route)).toBe(disposition);
  });
});

test('a person who gave the wrong age may change it, go back or print the page', async () => {
  const done: string[] = [];
  const { user } = show(
    <TooYoung
      words={words}
      respondent="self"
      disposition="urgent"
      onBack={() => done.push('back')}
      onChangeAge={() => done.push('age')}
      onPrint={async () => done.push('print') > 0}
    />,
  );
  for (const name of [tooYoung.wrongAge, back, print.print]) await user.click(screen.getByRole('button', { name }));
  expect(done).toEqual(['age', 'back', 'print']);
});
