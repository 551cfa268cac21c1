import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { voiced } from '../../src/content/voiced.ts';
import { answersBehind } from '../../src/report/answers-behind.ts';
import { flaggedPeople } from '../rules/flagged-people.ts';
import { lidFlutter, usualSpasm, without } from '../support/answers.ts';
import { texts, voices } from '../support/screen.tsx';
import { nursed, summarise } from '../support/summary-screen.tsx';
import { tried } from '../support/long-run.ts';

const { frame } = summary;
const saidOn = (page: ParentNode): string[] => texts(page, '.because li');
const name = (question: QuestionId): string => words.questions[question].name;

/** One person for every red flag. */
const everyFlag = flaggedPeople.filter(({ flag }, at) => flaggedPeople.findIndex((one) => one.flag === flag) === at);
/** One in four on the page; in the report all of them in every run (`report/report`). */
const redFlagged = tried(everyFlag, (_, at) => at % 4 === 0);

describe('because you said', () => {
  test('a person reads the answer that set the level, in the words in which she gave it', () => {
    const { page } = summarise({ ...usualSpasm, 'nerve-signs': ['double-vision'] });
    const because = screen.getByRole('list', { name: 'Because you said:' });
    expect(texts(because, 'li')).toEqual(['Other signs: Seeing double']);
    expect(saidOn(page)).toEqual(['Other signs: Seeing double']);
  });

  test('all answers of a rule that takes several, in the order of the questions, and no others', () => {
    const { page } = summarise({
      ...usualSpasm,
      pain: ['jaw-cramp', 'ear-pain'],
      'nerve-signs': ['new-headaches'],
    });
    expect(saidOn(page)).toEqual(['Age: 50 to 69', 'Pain: Cramp in the jaw', 'Other signs: A new kind of headache']);
  });

  test('each of several ticks at one question on a line of its own, in the order of the question', () => {
    const { page } = summarise({ ...usualSpasm, 'nerve-signs': ['lump', 'double-vision'] });
    expect(saidOn(page)).toEqual(['Other signs: Seeing double', 'Other signs: A lump by the ear, jaw or neck']);
  });

  test('an answer that counts twice is told once', () => {
    const { page, assessment } = summarise({
      ...usualSpasm,
      history: ['epilepsy', 'shingles'],
      movement: 'steady-beat',
    });
    expect(assessment.reasons.map(({ id }) => id)).toEqual(['steady-beat', 'twitch-with-epilepsy']);
    expect(saidOn(page)).toEqual([
      'How long: More than 3 months, up to 1 year',
      'Movement: Jerks in a regular rhythm, like a clock',
      'Health history: Epilepsy',
    ]);
  });

  test('a person who was not sure reads that, and one who gave no answer reads that', () => {
    const unsure = summarise({ ...usualSpasm, emergency: ['not-sure'] });
    expect(saidOn(unsure.page)).toEqual([`${name('emergency')}: I am not sure`]);
    unsure.leave();
    const open = summarise(without(usualSpasm, 'same-day'));
    expect(saidOn(open.page)).toEqual([`${name('same-day')}: ${frame.unknown['not-asked']}`]);
  });

  test.each(Object.entries({ 'the usual spasm': usualSpasm, 'a lid that flutters': lidFlutter }))(
    'is not there where no answer set the level: %s',
    (_, answers) => {
      const { page } = summarise(answers);
      expect(saidOn(page)).toEqual([]);
      expect(page.textContent).not.toContain(voiced(frame.because, 'self'));
    },
  );

  test.each(voices)('is said in the words for %s', (respondent) => {
    const { page } = summarise({ ...usualSpasm, ...nursed({}), respondent, 'nerve-signs': ['lump'] });
    expect(page.querySelector('#because')?.textContent).toBe(voiced(frame.because, respondent));
    expect(saidOn(page)).toEqual(['Other signs: A lump by the ear, jaw or neck']);
  });

  test.each(redFlagged)('names an answer for every reason: $who', ({ also }) => {
    const answers: Answers = { ...(also.respondent === 'nurse' ? nursed(usualSpasm) : usualSpasm), ...also };
    const { page, assessment } = summarise(answers);
    expect(assessment.reasons.length).toBeGreaterThan(0);
    const told = saidOn(page).join('\n');
    for (const { kind, id } of assessment.reasons) {
      if (kind !== 'red-flag') throw new Error(`${id} was answered`);
      const behind = answersBehind(redFlags[id].when, answers);
      expect(behind.length).toBeGreaterThan(0);
      for (const { question } of behind) expect(told).toContain(`${name(question)}: `);
    }
  });
});

describe('the answers behind a criterion', () => {
  const live: Answers = { ...usualSpasm, pain: ['ache', 'numbness'], 'nerve-signs': ['lump'] };
  const { when } = redFlags.numbness;
  test('are those that it counts, and not those ticked beside them', () => {
    expect(answersBehind(when, live)).toEqual([{ question: 'pain', options: ['numbness'] }]);
  });
  test('are none where it does not hold, even in part', () => {
    expect(answersBehind(redFlags.clumsy.when, live)).toEqual([]);
    expect(answersBehind({ all: [when, redFlags.clumsy.when] }, live)).toEqual([]);
    expect(answersBehind(when, {})).toEqual([]);
  });
  test('are of any of its parts those that hold', () => {
    expect(answersBehind({ any: [when, redFlags.clumsy.when, redFlags.lump.when] }, live)).toEqual([
      { question: 'pain', options: ['numbness'] },
      { question: 'nerve-signs', options: ['lump'] },
    ]);
  });
  test('are none of what must not be said', () => {
    expect(answersBehind({ not: redFlags.clumsy.when }, live)).toEqual([]);
  });
});
