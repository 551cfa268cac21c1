import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dateWords, dayWords } from '../../src/content/answer-words.ts';
import { cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Dated } from '../../src/machine/unseen-answers.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Answers } from '../../src/content/questions.ts';
import { gates, lidFlutter, usualSpasm } from '../support/answers.ts';
import { noon, texts, voices } from '../support/screen.tsx';
import { nursed, drawnPeople, people, summarise } from '../support/summary-screen.tsx';

const { frame, care, fit } = summary;
const { levels, review } = words.interface;

/** The headings that begin the parts, in the order in which they are to stand. */
const parts = (respondent: (typeof voices)[number], fitHeading: string): string[] => [
  voiced(frame.nextTitle, respondent),
  fitHeading,
  frame.differentialTitle,
  frame.visitTitle,
  voiced(frame.soonerTitle, respondent),
  voiced(frame.bringTitle, respondent),
  frame.cannotRuleOutTitle,
];

describe('a person who comes to the result', () => {
  test.each(voices)('reads the plan, what it may be, when to get help sooner, and what to bring (%s)', (respondent) => {
    const answers = { ...usualSpasm, respondent };
    const { page, assessment } = summarise(respondent === 'nurse' ? nursed(answers) : answers);
    const headings = texts(page, 'h1, h2');
    expect(headings[0]).toContain(voiced(levels[assessment.disposition].heading, respondent));
    const wanted = parts(respondent, fit[assessment.fit].heading);
    expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
  });

  test('reads on the card why, whom to call, what to say, and when to call at once', () => {
    const { page } = summarise(usualSpasm);
    expect(texts(page, '.care-card .sign')).toEqual(['Nothing that was said here asks for faster help.']);
    expect(texts(page, '.care-card .now li')).toEqual([voiced(care.routine.call, 'self')]);
    expect(texts(page, '.care-card blockquote')).toEqual([
      'The right side of my face has moved by itself for more than 3 months. The movement began at the lower eyelid. ' +
        'Now eye and mouth pull together. I would like to see a doctor.',
    ]);
    expect(texts(page, '.care-card .call-if')).toEqual([frame.callIf(deployment.emergencyNumber)]);
  });

  test('finds who to see, by when and where else beside it, folded', () => {
    const { page, assessment } = summarise(usualSpasm);
    const { who, ifClosed } = care[assessment.disposition];
    const fold = screen.getByText(frame.whoToSee).closest('details') ?? page;
    for (const told of [who, levels[assessment.disposition].when, ifClosed])
      expect(fold.textContent).toContain(voiced(told, 'self'));
  });

  test('reads the sign that set the level first, how many more there are, and all of them further down', () => {
    const { page } = summarise({ ...usualSpasm, 'nerve-signs': ['lump', 'sudden-sign-over-a-week-ago'] });
    const [first] = summary.sentences(summary.redFlags['sudden-sign-over-a-week-ago'].patient);
    expect(texts(page, '.sign')).toEqual([`${first} And 1 more reason.`]);
    expect(texts(page, '.care-card blockquote')[0]?.startsWith(first ?? 'nothing')).toBe(true);
    expect(texts(page, '.reasons > ul:first-child li')).toEqual([
      summary.redFlags['sudden-sign-over-a-week-ago'].patient,
      summary.redFlags.lump.patient,
    ]);
  });
});

const said = (answers: Answers): string => texts(summarise(answers).page, '.care-card blockquote')[0] ?? '';

describe('the words to say', () => {
  test('never speak of a twitch where there is none', () => {
    expect(said({ ...usualSpasm, duration: 'no-twitching' })).not.toMatch(/twitch|moved by itself/);
    expect(said({ ...gates, respondent: 'self', 'same-day': ['weakness-under-3-days'] })).toBe(
      'One side of the face became weak in the last three days. I need to see a doctor today.',
    );
  });

  test('begin with who calls, where it is not the person', () => {
    expect(said({ ...usualSpasm, respondent: 'carer' })).toMatch(
      /^I call for somebody I care for\. The right side of the person's face/,
    );
    expect(said(nursed(usualSpasm))).toMatch(/^I am a triage nurse\./);
  });

  test('name the diagnosis that a doctor has made', () => {
    expect(said(people['a diagnosis that is known'] ?? usualSpasm)).toContain(
      'A doctor has already named hemifacial spasm.',
    );
  });

  test('are copied with one press, and it says so', async () => {
    const { page, user, done } = summarise(usualSpasm);
    await user.click(screen.getByText(frame.copy.copy));
    expect(done).toEqual([['copy', texts(page, '.care-card blockquote')[0]]]);
    expect(await screen.findByText(frame.copy.done)).toBeDefined();
  });
});

test('a person who may look after it at home reads from which day on a doctor should look', () => {
  const { page } = summarise(lidFlutter);
  const day = dayWords(words, new Date(noon + 14 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
  expect(texts(page, '.now li')[0]).toBe(voiced(frame.stillThereAfter(day), 'self'));
});

describe.each(drawnPeople)('the result of a person with %s', (_, answers) => {
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
    expect(texts(page, '.answers > div')).toContain('Age50 to 69');
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
    const open = screen.getByText(frame.unknownTitle).closest('details');
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
