import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AdviceId, ToBring } from '../../src/content/advice.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts, voices } from '../support/screen.tsx';
import { drawnPeople, people, summarise } from '../support/summary-screen.tsx';

const { advice, fit, frame } = summary;
const known = people['a diagnosis that is known'] ?? {};

function nextSteps(page: HTMLElement): string[] {
  const part = page.querySelector('[aria-labelledby="next-heading"]') ?? page;
  const who = [frame.whoToSee, ...['who', 'when', 'ifClosed'].map((id) => headingOfCare(id))];
  return texts(part, 'h3, .fold > summary').filter((title) => !who.includes(title));
}

function headingOfCare(id: string): string {
  return id === 'who' ? frame.who : id === 'when' ? frame.when : frame.ifClosed;
}

/** All that is told in full, folded. */
function thingsToBring(page: HTMLElement): string[] {
  const part = page.querySelector('[aria-labelledby="bring-heading"]');
  return part === null ? [] : texts(part, '.fold h3');
}

const said: [string, Answers, AdviceId][] = [
  ['feels low', { impact: ['low-or-worried'] }, 'low-mood'],
  ['stays away from people', { impact: ['avoids-people'] }, 'low-mood'],
  ['has an eye that shuts so that driving is not safe', { impact: ['eye-shuts-driving-or-walking'] }, 'driving'],
  ['is pregnant', { history: ['pregnant'] }, 'pregnancy'],
  ['had botulinum injections', { medicines: ['botulinum'] }, 'injections-wear-off'],
  ['is weak since the injections', { weakness: 'since-botulinum' }, 'weak-since-injection'],
  ['has an eye that does not shut', { 'same-day': ['eye-exposed'] }, 'eye-care'],
  ['has a known tumour or aneurysm', { history: ['known-tumour-or-aneurysm'] }, 'known-lesion'],
  ['has a flutter of one lid', { 'current-sites': ['one-eyelid'] }, 'rest-and-less-caffeine'],
];

describe('what to do next', () => {
  test.each(said)('a person who %s reads about it, in every voice', (_, answers, id) => {
    for (const respondent of voices) {
      const { page, leave } = summarise({ ...usualSpasm, ...answers, respondent });
      expect(nextSteps(page)).toContain(advice[id].heading);
      expect(page.textContent).toContain(voiced(advice[id].text, respondent));
      leave();
    }
  });

  test('a person who said none of it reads only that no medicine is to be stopped', () => {
    expect(nextSteps(summarise(usualSpasm).page)).toEqual([advice['never-stop-a-medicine'].heading]);
  });

  test.each(drawnPeople)('nobody is told to stop a medicine: %s', (_, answers) => {
    expect(nextSteps(summarise(answers).page)).toContain(advice['never-stop-a-medicine'].heading);
  });

  const bring: readonly ToBring[] = ['video', 'diary', 'medicines', 'dates', 'family-and-health', 'questions'];
  test.each(voices)(
    'and what to bring: a video, a diary, medicines, dates and more, in the words for %s',
    (respondent) => {
      const { page } = summarise({ ...usualSpasm, respondent });
      expect(thingsToBring(page)).toEqual(bring.map((id) => summary.toBring[id].heading));
      for (const id of bring) expect(page.textContent).toContain(voiced(summary.toBring[id].text, respondent));
      // Nobody has to open anything for the first three; a nurse has all of it open.
      const first = bring.slice(0, respondent === 'nurse' ? 0 : 3).map((id) => summary.toBring[id].heading);
      expect(texts(page, '.first-things li')).toEqual(first);
    },
  );

  const less: [string, Answers, readonly ToBring[]][] = [
    ['is to be seen today', { ...usualSpasm, 'same-day': ['ear-blisters'] }, ['medicines', 'dates']],
    ['has no twitch', { ...usualSpasm, duration: 'no-twitching' }, ['medicines', 'family-and-health', 'questions']],
    [
      'has a palsy of yesterday and no twitch',
      { ...people['a face that is newly weak'], duration: 'no-twitching' },
      ['medicines'],
    ],
    ['has to call an ambulance', people['a face that hangs'] ?? {}, []],
    ['may look after it at home', people['a lid that flutters'] ?? {}, []],
  ];
  test.each(less)('a person who %s is not asked for what takes too long or is not there', (_, answers, told) => {
    const { page } = summarise(answers);
    expect(thingsToBring(page)).toEqual(told.map((id) => summary.toBring[id].heading));
  });
});

describe('a person whose twitch has its name already', () => {
  test('gets help with it, and no judgement on how well her answers fit', () => {
    const { page } = summarise(known);
    const panel = screen.getByRole('heading', { name: voiced(frame.knownTitle, 'self') }).closest('section');
    expect(panel === null ? [] : texts(panel, 'p')).toEqual([
      voiced(advice['follow-the-plan'].text, 'self'),
      voiced(advice['injections-wear-off'].text, 'self'),
    ]);
    expect(panel?.textContent).toMatch(/3 to 4 months/);
    const headings = texts(page, 'h2');
    for (const { heading } of Object.values(fit)) expect(headings).not.toContain(heading);
  });

  test('does not read the same help twice', () => {
    const { page } = summarise(known);
    expect(nextSteps(page)).not.toContain(advice['follow-the-plan'].heading);
    expect(nextSteps(page)).not.toContain(advice['injections-wear-off'].heading);
  });

  test('is still told of a new sign, as urgent as it is', () => {
    const { page } = summarise({
      ...known,
      'new-since': ['double-vision-or-painful-blur'],
      'nerve-signs': ['double-vision'],
    });
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('urgent');
    expect(texts(page, '.reasons > ul:first-child li')).toContain(summary.redFlags['double-vision'].patient);
  });
});

describe('how well the answers fit', () => {
  test.each([
    ['the usual spasm', 'typical'],
    ['double vision', 'typical'],
    ['both eyes at once', 'unlikely'],
    ['nothing that is known', 'cannot-tell'],
    ['a face that is newly weak', 'cannot-tell'],
  ] as const)('a person with %s reads "%s" in words', (who, level) => {
    const { page } = summarise(people[who] ?? {});
    expect(texts(page, '.fit > h2')).toEqual([fit[level].heading]);
    expect(page.querySelector('.fit')?.textContent).toContain(fit[level].explanation.patient);
  });

  test('a person who says that nothing twitches reads what that means', () => {
    const { page } = summarise(people['no twitching'] ?? {});
    expect(page.querySelector('.fit > p')?.textContent).toBe(voiced(frame.noTwitching, 'self'));
  });
});
