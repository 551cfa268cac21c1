import { describe, expect, test } from 'vitest';
import { conditions } from '../../src/content/conditions.ts';
import { summary } from '../../src/content/en/summary.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { nursed, people, summarise } from '../support/summary-screen.tsx';

const { frame } = summary;

const folds: readonly (readonly [who: string, folded: boolean])[] = [
  ['a lid that flutters', true],
  ['a lid that flutters in sleep, too', true],
  ['no twitching', true],
  ['both eyes at once', true],
  ['a diagnosis that is known', true],
  ['the usual spasm', false],
  ['double vision', false],
  ['a face that hangs', false],
  ['nothing that is known', false],
];

describe('the conditions that questions cannot rule out', () => {
  test.each(folds)('for a person with %s: folded is %s, and the sentence stands with them', (who, folded) => {
    const { page } = summarise(people[who] ?? {});
    const part = page.querySelector('.not-ruled-out');
    expect(part?.tagName).toBe(folded ? 'DETAILS' : 'DIV');
    expect(part instanceof HTMLDetailsElement && part.open).toBe(false);
    expect(part?.firstElementChild?.textContent).toBe(frame.cannotRuleOutTitle);
    expect(part?.textContent).toContain(frame.cannotRuleOut);
    expect(part?.textContent).toContain('1 in 200');
  });

  test.each(Object.entries(people))('stand together, below those that fit: %s', (_, answers) => {
    const { page, assessment } = summarise(answers);
    const below = [...page.querySelectorAll<HTMLElement>('.not-ruled-out [data-condition]')];
    const others = assessment.differential.filter(({ listed }) => listed === 'not-ruled-out');
    expect(below.map(({ dataset }) => dataset.condition)).toEqual(others.map(({ condition }) => condition));
  });
});

describe('each condition on the list', () => {
  test('has its name as a link to its page, and says what it is in a sentence', () => {
    const { page, assessment } = summarise(usualSpasm);
    for (const { condition } of assessment.differential) {
      const entry = page.querySelector(`[data-condition="${condition}"]`);
      const link = entry?.querySelector('h3 a');
      expect(link?.textContent).toBe(summary.conditions[condition].name);
      expect(link?.getAttribute('href')).toBe(`./conditions/${condition}.html`);
      expect(entry?.textContent).toContain(summary.conditions[condition].gist);
    }
  });

  test('opens in this tab, where the answers are kept', () => {
    const { page } = summarise(usualSpasm);
    expect(page.querySelectorAll('[data-condition] h3 a').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('[data-condition] h3 a[target]')).toHaveLength(0);
  });

  test('opens in a tab of its own where nothing is kept, so that the answers are not lost', () => {
    const { page } = summarise(usualSpasm, { newTab: true });
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-condition] h3 a')];
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

  test('or that nothing points to it', () => {
    const { page } = summarise(usualSpasm);
    expect(page.querySelector('[data-condition="meningioma"]')?.textContent).toContain(frame.nothingSaid);
  });

  test('tells the answers on hemifacial spasm once: they stand above', () => {
    const { page } = summarise(usualSpasm);
    expect(page.querySelector('[data-condition="hemifacial-spasm"]')?.textContent).toContain(frame.toldAbove);
    expect(page.querySelectorAll('[data-condition="hemifacial-spasm"] li')).toHaveLength(0);
  });
});

test('a person of whom too little is known reads that, and still the five', () => {
  const { page } = summarise(people['nothing that is known'] ?? {});
  expect(page.textContent).toContain(frame.nothingFits);
  expect(page.querySelectorAll('[data-condition]')).toHaveLength(5);
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

  const inEachVoice = Object.entries(people).flatMap(([who, answers]) => [
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
