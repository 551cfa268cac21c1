import { describe, expect, test } from 'vitest';
import { conditions } from '../../src/content/conditions.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { kindsOfResult } from '../support/results.ts';
import { nursed, drawnPeople, people, summarise } from '../support/summary-screen.tsx';

const { frame } = summary;

describe('the conditions that questions cannot rule out', () => {
  test.each(drawnPeople)('for %s: one sentence says so, and nothing of it is folded', (_, answers) => {
    const { page } = summarise(answers);
    const part = page.querySelector('.not-ruled-out');
    expect(part?.firstElementChild?.textContent).toBe(frame.cannotRuleOutTitle);
    const sentence = [...(part?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
      textContent.includes(frame.cannotRuleOut),
    );
    expect(sentence?.closest('details')).toBeNull();
    const five = [...page.querySelectorAll('.not-ruled-out [data-condition]')];
    expect(five.filter((one) => one.closest('details') !== null)).toEqual([]);
    // Of what fits, the first two are told at once.
    const [first, second] = page.querySelectorAll('[data-condition]');
    for (const one of [first, second]) expect(one?.closest('details')).toBeNull();
  });

  test.each(drawnPeople)('for %s: a name opens only where an answer points to it', (_, answers) => {
    const { page, assessment } = summarise(answers);
    for (const { condition, supports } of assessment.differential.filter(({ listed }) => listed === 'not-ruled-out')) {
      const shown = page.querySelector(`.not-ruled-out [data-condition="${condition}"]`);
      expect(shown?.querySelector('a')?.textContent).toBe(summary.conditions[condition].name);
      expect(shown?.textContent.includes(summary.conditions[condition].gist)).toBe(supports.length > 0);
    }
  });

  test.each(drawnPeople)('stand together, below those that fit: %s', (_, answers) => {
    const { page, assessment } = summarise(answers);
    const below = [...page.querySelectorAll<HTMLElement>('.not-ruled-out [data-condition]')];
    const others = assessment.differential.filter(({ listed }) => listed === 'not-ruled-out');
    expect(below.map(({ dataset }) => dataset.condition)).toEqual(others.map(({ condition }) => condition));
  });
});

describe('each condition on the list', () => {
  test('has its name as a link to its page, and those that fit say what they are in a sentence', () => {
    const { page, assessment } = summarise(people['double vision'] ?? {});
    for (const { condition, listed } of assessment.differential) {
      const entry = page.querySelector(`[data-condition="${condition}"]`);
      const link = entry?.querySelector('a');
      expect(link?.textContent).toBe(summary.conditions[condition].name);
      expect(link?.getAttribute('href')).toBe(`./conditions/${condition}.html`);
      if (listed === 'fits') expect(entry?.textContent).toContain(summary.conditions[condition].gist);
    }
  });

  test.each(drawnPeople)('stands in the order of the assessment: %s', (_, answers) => {
    const { page, assessment } = summarise(answers);
    const shown = [...page.querySelectorAll<HTMLElement>('[data-condition]')].map(({ dataset }) => dataset.condition);
    expect(shown).toEqual(assessment.differential.map(({ condition }) => condition));
  });

  test('heads the page where it is what the level is for, though the spasm fits well', () => {
    const { page } = summarise({ ...nursed(usualSpasm), 'same-day': ['ear-blisters'] });
    expect(page.querySelector<HTMLElement>('[data-condition]')?.dataset.condition).toBe('ramsay-hunt');
    expect(page.querySelector('[data-condition]')?.textContent).toContain(frame.behindTheLevel);
    expect(page.querySelector('[data-fit]')?.getAttribute('data-fit')).toBe('typical');
  });

  test('says how it can be after a palsy that was denied', () => {
    const linked: Answers = { ...usualSpasm, movement: 'only-with-face-moves', 'onset-site': 'not-sure' };
    expect(summarise(linked).page.querySelector('[data-condition="post-palsy-synkinesis"]')?.textContent).toContain(
      frame.slightPalsy,
    );
  });

  test('opens in this tab, where the answers are kept', () => {
    const { page } = summarise(usualSpasm);
    expect(page.querySelectorAll('[data-condition] a').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('[data-condition] a[target]')).toHaveLength(0);
  });

  test('opens in a tab of its own where nothing is kept, so that the answers are not lost', () => {
    const { page } = summarise(usualSpasm, { newTab: true });
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-condition] h3 a, .not-ruled-out-name a')];
    expect(new Set(links.map(({ target, rel }) => `${target} ${rel}`))).toEqual(
      new Set(['_blank noreferrer noopener']),
    );
  });

  test('says what was said for it and against it', () => {
    const { page, assessment } = summarise(people['double vision'] ?? {});
    const entry = assessment.differential.find(({ condition }) => condition === 'acoustic-neuroma');
    expect(entry?.supports.length).toBeGreaterThan(1);
    const shown = page.querySelector('[data-condition="acoustic-neuroma"]') ?? page;
    const ids = [...(entry?.supports ?? []), ...(entry?.opposes ?? [])];
    expect(texts(shown, '.for-and-against li')).toEqual(ids.map((id) => summary.findings[id].patient));
  });

  test('tells the answers on hemifacial spasm once: they stand above, which only a nurse has to be told', () => {
    for (const answers of [usualSpasm, nursed(usualSpasm)]) {
      const { page, leave } = summarise(answers);
      const spasm = page.querySelector('[data-condition="hemifacial-spasm"]');
      expect(spasm?.textContent.includes(frame.toldAbove)).toBe(answers !== usualSpasm);
      expect(spasm?.querySelectorAll('li, .fold')).toHaveLength(0);
      leave();
    }
  });
});

test('a person of whom too little is known reads that, and still the five', () => {
  const { page } = summarise(people['nothing that is known'] ?? {});
  expect(page.textContent).toContain(frame.nothingFits);
  expect(page.querySelectorAll('[data-condition]')).toHaveLength(5);
});

test('a person whose spasm has a name already does not read that too little was said', () => {
  const { page } = summarise(kindsOfResult['a known spasm'] ?? {});
  expect(page.textContent).not.toContain(frame.nothingFits);
  expect(page.textContent).toContain(frame.namedAlready);
});

/** "You have", with what comes after it: said with a condition it would be a diagnosis. */
const named = conditions.flatMap((id) => [id.replaceAll('-', ' '), summary.conditions[id].name.split(' (')[0] ?? '']);
const whoHas = "(you|they|she|he|the person|the patient)(['’]ve|( (may|might|could|must|probably|likely))* ha(ve|s))";
const diagnosis = new RegExp(`\\b${whoHas}( \\w+)? (${named.join('|')})`, 'i');

describe('the result never says that somebody has a condition', () => {
  test('the rule knows such a sentence when it sees one', () => {
    expect('It looks as if you have hemifacial spasm.').toMatch(diagnosis);
    expect("You may have a meningioma. You've got time.").toMatch(diagnosis);
  });

  const inEachVoice = drawnPeople.flatMap(([who, answers]) => [
    [who, 'the person', answers] as const,
    [who, 'a carer', { ...answers, respondent: 'carer' as const }] as const,
    [who, 'a nurse', nursed(answers)] as const,
  ]);

  test.each(inEachVoice)('%s: to %s', (_, __, answers) => {
    const { textContent: told } = summarise(answers).page;
    expect(told).not.toMatch(diagnosis);
    expect(told).not.toMatch(/\d ?%|percent|probab|likelihood/i);
  });
});
