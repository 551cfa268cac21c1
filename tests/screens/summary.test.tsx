import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/content/answer-words.ts';
import { cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Dated } from '../../src/machine/unseen-answers.ts';
import { voiced } from '../../src/content/voiced.ts';
import { usualSpasm } from '../support/answers.ts';
import { noon, texts, voices } from '../support/screen.tsx';
import { nursed, people, summarise } from '../support/summary-screen.tsx';

const { frame, care, fit } = summary;
const { levels, review } = words.interface;

/** The headings that begin the parts, in the order in which they are to stand. */
const parts = (respondent: (typeof voices)[number], fitHeading: string): string[] => [
  fitHeading,
  frame.differentialTitle,
  voiced(frame.nextTitle, respondent),
  voiced(frame.bringTitle, respondent),
  frame.soonerTitle(deployment.emergencyNumber),
  frame.notTitle,
];

describe('a person who comes to the result', () => {
  test.each(voices)('reads how soon, the fit, the list, and then what to do about it (%s)', (respondent) => {
    const answers = { ...usualSpasm, respondent };
    const { page, assessment } = summarise(respondent === 'nurse' ? nursed(answers) : answers);
    const headings = texts(page, 'h1, h2');
    expect(headings[0]).toContain(voiced(levels[assessment.disposition].heading, respondent));
    const wanted = parts(respondent, fit[assessment.fit].heading);
    expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
  });

  test('reads on the card why, who to see, by when, where else, and what to say', () => {
    const { page, assessment } = summarise(usualSpasm);
    const { when } = levels[assessment.disposition];
    const { who, ifClosed, say } = care[assessment.disposition];
    const headings = [frame.why, frame.who, frame.when, frame.ifClosed, voiced(frame.say, 'self')];
    expect(texts(page, '.care-card h2')).toEqual(headings);
    const card = page.querySelector('.care-card')?.textContent ?? '';
    for (const told of [who, when, ifClosed, say]) expect(card).toContain(voiced(told, 'self'));
    expect(card).toContain(summary.noRedFlag.routine.patient);
  });

  test('reads the answer that set the urgency first, and the others after it', () => {
    const { page } = summarise({ ...usualSpasm, 'nerve-signs': ['lump', 'sudden-sign-over-a-week-ago'] });
    expect(texts(page, '.care-card .lead')).toEqual([summary.redFlags['sudden-sign-over-a-week-ago'].patient]);
    expect(texts(screen.getByRole('list', { name: frame.also }), 'li')).toEqual([summary.redFlags.lump.patient]);
  });
});

describe.each(Object.entries(people))('the result of a person with %s', (_, answers) => {
  test('carries the urgency, the fit and the list as they were assessed, for other programs', () => {
    const { page, assessment } = summarise(answers);
    const cards = [...page.querySelectorAll<HTMLElement>('[data-disposition]')];
    const { disposition, fit: judged } = assessment;
    expect(cards.map(({ dataset }) => [dataset.disposition, dataset.fit])).toEqual([[disposition, judged]]);
    const listed = [...page.querySelectorAll<HTMLElement>('[data-condition]')].map(({ dataset }) => dataset.condition);
    expect(listed).toEqual(assessment.differential.map(({ condition }) => condition));
    expect(listed.filter((condition) => cannotBeRuledOut.some((one) => one === condition))).toHaveLength(5);
  });

  test('has one first heading, and the call link only in an emergency', () => {
    const { page, assessment } = summarise(answers);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const calls = [...page.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
    expect(calls).toEqual(assessment.disposition === 'emergency' ? [`tel:${deployment.emergencyNumber}`] : []);
  });
});

describe('at the end of the result', () => {
  test('a person finds all her answers, folded, what was set aside, what she took back, and her own words', () => {
    const at = noon - 60_000;
    const given = { kind: 'answer', question: 'palsy-recovery', answer: 'over-5-months' } as const;
    const palsy: Dated = { at, by: 'self', given, place: 0 };
    const { page } = summarise(usualSpasm, {
      record: {
        newest: new Map([['palsy-recovery', palsy]]),
        takenBack: [{ question: 'emergency', option: 'speech', at }],
        notes: { 'own-words': 'It is worse in wind.' },
      },
    });
    expect(screen.getByText(frame.answersTitle).closest('details')?.open).toBe(false);
    expect(texts(page, '.all-answers dl > div')).toContain('Age50 to 69');
    const panel = (title: string) => within(page).getByText(title, { selector: 'h2' }).closest('section') ?? page;
    expect(texts(panel(review.setAsideTitle), 'li')).toEqual([
      expect.stringMatching(
        new RegExp(`^${words.questions['palsy-recovery'].name}: .* ${review.setAsideReason.notAsked}$`),
      ),
    ]);
    expect(texts(panel(review.takenBackTitle), 'li')).toEqual([
      `Speech is suddenly slurred, or the words cannot be found (ticked on ${dateWords(words, at)}, not ticked now)`,
    ]);
    expect(texts(panel(voiced(frame.ownWordsTitle, 'self')), 'blockquote')).toEqual(['It is worse in wind.']);
    expect(page.querySelector('.content-date')?.textContent).toContain(frame.madeOn(dateWords(words, noon)));
  });

  test('finds what she was not sure of, as still open', () => {
    summarise({ ...usualSpasm, control: 'not-sure' });
    const open = screen.getByRole('heading', { name: frame.unknownTitle }).closest('section');
    const { name } = words.questions.control;
    expect(open === null ? [] : texts(open, 'li')).toEqual([`${name} (${frame.unknown['not-sure']})`]);
  });

  test('can go back to her answers, or print', async () => {
    const { user, done } = summarise(usualSpasm);
    await user.click(screen.getByText(frame.back));
    await user.click(screen.getByText(words.interface.print.print));
    expect(done).toEqual(['back', 'print']);
  });
});

describe('when to get help sooner', () => {
  test('names every sign of an emergency, and the number', () => {
    const { page } = summarise(usualSpasm);
    expect(texts(page, '.sooner li')).toHaveLength(8);
    expect(texts(page, '.sooner li')).toContain('One side of the face suddenly hangs down');
    expect(page.querySelector('.sooner')?.textContent).toContain(frame.soonerLead(deployment.emergencyNumber));
  });
});
