import { describe, expect, test } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { nursed, drawnPeople, people, summarise } from '../support/summary-screen.tsx';

const { basis, frame } = summary;

interface Backing {
  readonly basis: string;
  readonly links: readonly string[];
}

/** What stands behind each statement of a part of the page, by its words. */
function backings(part: ParentNode): ReadonlyMap<string, Backing> {
  const rows = [...part.querySelectorAll('details.evidence dl > div')];
  return new Map(
    rows.map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      {
        basis: row.querySelector('dd')?.textContent ?? '',
        links: [...row.querySelectorAll<HTMLAnchorElement>('.source a')].map(({ href }) => href),
      },
    ]),
  );
}

/** A source that can be looked up, or the plain word that it is our judgement. */
function isBacked(backing: Backing | undefined): boolean {
  if (backing === undefined) return false;
  if (backing.basis.startsWith(basis.judgement)) return true;
  const published = backing.basis.startsWith(basis.guidance) || backing.basis.startsWith(basis.study);
  return published && backing.links.length > 0 && backing.links.every((link) => /^https?:/.test(link));
}

const everybody = drawnPeople.flatMap(([who, answers]) => [
  [who, answers] as const,
  [`${who}, for a nurse`, nursed(answers)] as const,
]);

describe('what stands behind the result', () => {
  test.each(everybody)(
    '%s: each statement for or against has a source, or says that it is our judgement',
    (_, answers) => {
      const { page } = summarise(answers);
      const statements = [...page.querySelectorAll('.for-and-against')].flatMap((part) => {
        const told = backings(part.closest('article, section') ?? part);
        return texts(part, 'li').map((statement) => ({ statement, backed: isBacked(told.get(statement)) }));
      });
      expect(statements.filter(({ backed }) => !backed)).toEqual([]);
    },
  );

  test.each(everybody)('%s: so has each reason for the urgency', (_, answers) => {
    const { page, assessment } = summarise(answers);
    const card = page.querySelector('.reasons') ?? page;
    const told = backings(card);
    expect(told.size).toBe(assessment.reasons.length);
    const reasons = texts(card, '.reasons > ul:first-child li').filter(() => assessment.reasons.length > 0);
    expect(reasons.filter((reason) => !isBacked(told.get(reason)))).toEqual([]);
  });

  test('is not empty: the usual spasm has statements for it, and their sources are those of the rules', () => {
    const { page, assessment } = summarise(usualSpasm);
    expect(assessment.fitSupports.length).toBeGreaterThan(3);
    const told = backings(page.querySelector('.fit') ?? page);
    for (const id of assessment.fitSupports) {
      const cited = findings[id].basis.sources.map((source) => new URL(sources[source].url).href);
      expect(told.get(summary.findings[id].patient)?.links).toEqual(cited);
    }
  });

  test('is folded away, and opens elsewhere, so that the result stays', () => {
    const { page } = summarise(people['a face that is newly weak'] ?? {});
    const folded = [...page.querySelectorAll<HTMLDetailsElement>('details.evidence')];
    expect(folded.length).toBeGreaterThan(2);
    expect(folded.filter(({ open }) => open)).toEqual([]);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.evidence a')];
    expect(new Set(links.map(({ target, rel }) => `${target} ${rel}`))).toEqual(
      new Set(['_blank noreferrer noopener']),
    );
    const names = texts(page, '.evidence > summary');
    expect(names.filter((name) => !name.startsWith(frame.whereFrom))).toEqual([]);
    // Whoever hears only the names, or says them, can tell one from the other.
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the ids of the rules', () => {
  test('are there for a nurse, each with its statement in clinical words', () => {
    const { page, assessment } = summarise(nursed(people['double vision'] ?? {}));
    const card = page.querySelector('.reasons') ?? page;
    expect(texts(card, 'code')).toEqual(assessment.reasons.map(({ id }) => id));
    expect(Object.keys(redFlags)).toEqual(expect.arrayContaining(texts(card, 'code')));
    const panel = page.querySelector('.fit') ?? page;
    const { fitSupports, fitOpposes } = assessment;
    expect(texts(panel, 'code')).toEqual([...fitSupports, ...fitOpposes]);
    expect(texts(panel, 'dt')).toEqual([...fitSupports, ...fitOpposes].map((id) => summary.findings[id].nurse));
  });

  test.each(drawnPeople)('never trouble a patient or a carer: %s', (_, answers) => {
    expect(texts(summarise(answers).page, 'code')).toEqual([]);
    expect(texts(summarise({ ...answers, respondent: 'carer' }).page, 'code')).toEqual([]);
  });
});
