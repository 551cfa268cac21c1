import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { outlineRows } from '../../src/app/page/outline-rows.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { Outline } from '../../src/screens/Outline.tsx';
import { observedNothing, usualSpasm, without } from '../support/answers.ts';
import { interviewWith, presentedIn, show, texts } from '../support/screen.tsx';

const { nurse } = words.interface;
const nameOf = (question: QuestionId): string => words.questions[question].name;

async function beside(here: QuestionId, answers: Answers) {
  const session = await interviewWith(answers);
  const presented = presentedIn(session);
  const opened: QuestionId[] = [];
  const shown = show(
    <Outline
      words={nurse}
      rows={outlineRows(presented, session.shown.read().context, here)}
      onOpen={(question) => opened.push(question)}
    />,
  );
  return { ...shown, opened, asked: presented.record.route.asked };
}

/** A nurse at work: what she observed belongs to her answers. */
const nursed: Answers = { ...usualSpasm, ...observedNothing };
const gatesDone: Answers = {
  respondent: 'nurse',
  age: '50-69',
  emergency: ['none'],
  'observed-fast': 'negative',
  'same-day': ['none'],
};

describe('a nurse who looks at the outline', () => {
  test('finds every question that is asked, in order, with the answers so far', async () => {
    const { page, asked } = await beside('observed-eye-closure', gatesDone);
    expect(screen.getByRole('navigation', { name: nurse.outline })).toBeTruthy();
    expect(texts(page, 'li > :first-child')).toEqual(asked.map(nameOf));
    expect(texts(page, '.row-answer')).toEqual([
      'I am a health professional interviewing a patient',
      '50 to 69',
      'None of these',
      'Normal: no side of the face hangs down, no weak arm, clear speech',
      'None of these',
    ]);
  });

  test('sees where she is, and that one leads nowhere', async () => {
    const { page } = await beside('pain', nursed);
    const here = [...page.querySelectorAll<HTMLElement>('[aria-current="step"]')];
    expect(here.map((row) => row.firstElementChild?.textContent)).toEqual([nameOf('pain')]);
    expect(here.flatMap((row) => within(row).queryAllByRole('button'))).toEqual([]);
  });

  test('opens any question, answered or not, once both safety checks are done', async () => {
    const { user, page, opened, asked } = await beside('observed-eye-closure', gatesDone);
    const others = asked.filter((question) => question !== 'observed-eye-closure');
    expect(texts(page, 'button')).toEqual(others.map(nameOf));
    await user.click(screen.getByRole('button', { name: nameOf('medicines') }));
    await user.click(screen.getByRole('button', { name: nameOf('age') }));
    expect(opened).toEqual(['medicines', 'age']);
  });

  test('opens only what lies behind her before that', async () => {
    const { page } = await beside('same-day', without(gatesDone, 'same-day'));
    expect(texts(page, 'button')).toEqual((['respondent', 'age', 'emergency', 'observed-fast'] as const).map(nameOf));
  });
});
