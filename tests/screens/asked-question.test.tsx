import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answerDeed } from '../../src/app/deed.ts';
import type { Session } from '../../src/app/session/session.ts';
import { words } from '../../src/content/en/interview.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { observedNothing, usualSpasm, without } from '../support/answers.ts';
import { ask, input, interviewWith, isBefore, Place, show, texts, voices } from '../support/screen.tsx';

const { interface: ui, questions } = words;

async function nextQuestionAfter(answers: Answers) {
  const session = await interviewWith(answers);
  return { ...show(<Place session={session} />), session };
}

async function waysToTheEnd(answers: Answers): Promise<string[]> {
  return texts((await nextQuestionAfter(answers)).page, '.end button');
}

async function changesTo(session: Session, respondent: 'self' | 'nurse'): Promise<void> {
  const deed = answerDeed('respondent', respondent);
  await session.does({ type: 'GO_TO', target: 'respondent', manner: 'stepping' });
  if (deed !== null) await session.does(deed);
}

describe('what a nurse says, probes and records', () => {
  test('stands before the question, under its three names', () => {
    const { page } = ask('weakness', { respondent: 'nurse', guidance: nurseGuidance.weakness });
    expect(texts(page, '.guidance dt')).toEqual([ui.nurse.say, ui.nurse.probe, ui.nurse.record]);
    const { say, probe, record } = nurseGuidance.weakness;
    expect(texts(page, '.guidance dd')).toEqual([say, probe, record]);
    expect(isBefore(screen.getByText(say), screen.getByRole('heading', { level: 1 }))).toBe(true);
  });

  test('comes for a nurse, and goes when it turns out that the person answers for herself', async () => {
    const { user, page, session } = await nextQuestionAfter({ respondent: 'nurse' });
    expect(await screen.findByText(nurseGuidance.age.say)).toBeTruthy();
    await changesTo(session, 'self');
    expect(await screen.findByRole('heading', { level: 1, name: voiced(questions.age.title, 'self') })).toBeTruthy();
    // It would come a moment after the question: by the time of an error it would be there.
    await user.click(screen.getByRole('button', { name: ui.next }));
    await screen.findByRole('alert');
    expect(page.querySelector('.guidance')).toBeNull();
  });
});

describe('the first question after the one who answers', () => {
  test.each(voices)('speaks in the words for %s', async (respondent) => {
    await nextQuestionAfter({ respondent });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(voiced(questions.age.title, respondent));
  });

  test('an answer leads to the next question, and Back to the one before with the answer still there', async () => {
    const { user, page } = await nextQuestionAfter({ respondent: 'self', age: '50-69' });
    await user.click(input(page, 'emergency', 'none'));
    await user.click(screen.getByRole('button', { name: ui.next }));
    await screen.findByRole('heading', { level: 1, name: voiced(questions['same-day'].title, 'self') });
    await user.click(screen.getByRole('button', { name: ui.back }));
    await screen.findByRole('heading', { level: 1, name: voiced(questions.emergency.title, 'self') });
    expect(input(page, 'emergency', 'none').checked).toBe(true);
  });
});

describe('the way to the result', () => {
  const required = without(usualSpasm, 'trend', 'triggers', 'sleep');

  test('is shown to a person at the first of the last questions, with the word that she checks first', async () => {
    const { page } = await nextQuestionAfter(required);
    expect(texts(page, '.end p')).toEqual([ui.checkFirst]);
    expect(texts(page, '.end button')).toEqual([ui.showResult]);
    expect(screen.getByRole('button', { name: ui.skip })).toBeTruthy();
  });

  test('leads to the check of the answers', async () => {
    const { user } = await nextQuestionAfter(required);
    await user.click(screen.getByRole('button', { name: ui.showResult }));
    expect(await screen.findByRole('heading', { level: 1, name: voiced(ui.review.title, 'self') })).toBeTruthy();
  });

  test('is not shown at the next one, which may be skipped', async () => {
    const { user, page } = await nextQuestionAfter({ ...required, trend: 'better' });
    expect(page.querySelector('.end')).toBeNull();
    await user.click(screen.getByRole('button', { name: ui.skip }));
    expect(await screen.findByRole('heading', { level: 1, name: voiced(questions.sleep.title, 'self') })).toBeTruthy();
  });

  test('is not shown to a person before that, and nothing may be skipped', async () => {
    const { page } = await nextQuestionAfter(without(required, 'impact'));
    expect(page.querySelector('.end')).toBeNull();
    expect(screen.queryByRole('button', { name: ui.skip })).toBeNull();
  });

  test('is open to a nurse after both safety checks, and not between them', async () => {
    const nursed: Answers = { ...usualSpasm, ...observedNothing };
    const gates: Answers = { respondent: 'nurse', age: '50-69', emergency: ['none'], 'observed-fast': 'negative' };
    expect(await waysToTheEnd(gates)).toEqual([]);
    expect(await waysToTheEnd({ ...gates, 'same-day': ['none'] })).toEqual([ui.endEarly]);
    expect(await waysToTheEnd(without(nursed, 'sleep'))).toEqual([ui.endEarly]);
  });
});
