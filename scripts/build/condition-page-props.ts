import { dayWords, numberWords } from '../../src/content/answer-words.ts';
import { pageSections } from '../../src/content/condition-page.ts';
import type { ConditionPage, PageSection } from '../../src/content/condition-page.ts';
import type { ConditionChromeWords } from '../../src/content/condition-page-words.ts';
import { alsoFolded, foldedOnEveryPage, goesOn } from '../../src/content/condition-folds.ts';
import { conditionPages, helpFirst } from '../../src/content/condition-pages.ts';
import type { ConditionPagesWords } from '../../src/content/condition-pages.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { contentDate, contentReviewBy } from '../../src/content/deployment.ts';
import { cannotBeRuledOut } from '../../src/content/differential-order.ts';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { sources } from '../../src/content/sources.ts';
import type { SourceId } from '../../src/content/sources.ts';
import type { SummaryWords } from '../../src/content/summary-words.ts';
import type { ConditionPageProps } from '../../src/screens/ConditionPage.tsx';
import type { PageStatement } from '../../src/screens/Statement.tsx';

/** All that the condition pages say in one language. */
export interface ConditionWords {
  readonly interview: InterviewWords;
  readonly names: SummaryWords['conditions'];
  readonly chrome: ConditionChromeWords;
  readonly pages: ConditionPagesWords;
}

/** What every condition page and the list get. */
export function frameProps({
  interview,
  chrome,
}: ConditionWords): Pick<ConditionPageProps, 'ui' | 'words' | 'date' | 'reviewBy'> {
  return {
    ui: interview.interface,
    words: chrome,
    date: dayWords(interview, contentDate),
    reviewBy: dayWords(interview, contentReviewBy),
  };
}

/** One condition page: its statements in the words of the language, with the numbers of their sources. */
export function conditionPageProps(condition: ConditionId, words: ConditionWords): Omit<ConditionPageProps, 'aloud'> {
  const page: ConditionPage = conditionPages[condition];
  const isSpasm = condition === 'hemifacial-spasm';
  const isHelpFirst = helpFirst.includes(condition);
  const cited = sourcesOf(page, isHelpFirst);
  const { sections, differenceOfSpasm } = words.chrome;
  return {
    ...frameProps(words),
    condition,
    name: words.names[condition].name,
    headings: isSpasm ? { ...sections, difference: differenceOfSpasm } : sections,
    statements: statementsOf(page, words.pages[condition].statements, (from) =>
      cited.flatMap((source, index) =>
        from.includes(source) ? [{ anchor: `source-${source}`, number: numberWords(words.interview, index + 1) }] : [],
      ),
    ),
    sources: cited.map((source) => sourceEntry(source, words.chrome)),
    readNext: (isSpasm ? cannotBeRuledOut : (['hemifacial-spasm'] as const)).map((next) => ({
      condition: next,
      name: words.names[next].name,
    })),
    helpFirst: isHelpFirst,
    folded: [...foldedOnEveryPage, ...(alsoFolded[condition] ?? [])],
    goesOn,
  };
}

/** The sources of a page, in the order in which a reader meets them. */
function sourcesOf(page: ConditionPage, isHelpFirst: boolean): SourceId[] {
  const order: readonly PageSection[] = isHelpFirst ? ['help', ...pageSections] : pageSections;
  return [...new Set(order.flatMap((section) => Object.values(page[section] ?? {}).flat()))];
}

/** Every entry says its year, or that none was found. */
function sourceEntry(source: SourceId, { read, noYear }: ConditionChromeWords): ConditionPageProps['sources'][number] {
  const { citation, year, url, read: depth } = sources[source];
  const dated = year === null || citation.includes(`${year}`) ? citation : `${citation} ${year}.`;
  return {
    anchor: `source-${source}`,
    citation: dated,
    url,
    read: year === null ? `${read[depth]} ${noYear}` : read[depth],
  };
}

function statementsOf(
  page: ConditionPage,
  texts: Readonly<Record<string, string>>,
  entries: (from: readonly SourceId[]) => PageStatement['sources'],
): ConditionPageProps['statements'] {
  const of = (section: PageSection): PageStatement[] =>
    Object.entries(page[section] ?? {}).map(([id, from]) => {
      const text = texts[id];
      if (text === undefined) throw new Error(`The statement ${id} has no words`);
      return { id, text, sources: entries(from) };
    });
  return new Map(
    pageSections.filter((section) => page[section] !== undefined).map((section) => [section, of(section)]),
  );
}
