import type { SayingWords } from '../../content/aloud-words.ts';
import type { PageSection } from '../../content/condition-page.ts';
import type { ConditionChromeWords } from '../../content/condition-page-words.ts';
import type { ConditionId } from '../../content/conditions.ts';
import { deployment } from '../../content/deployment.ts';
import { aloud } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** What the page about a condition is made of. */
interface ConditionRead {
  readonly condition: ConditionId;
  readonly name: string;
  readonly headings: { readonly [S in PageSection]: string };
  /** The sections that this page has, in the order they are shown. */
  readonly statements: ReadonlyMap<PageSection, readonly { readonly text: string }[]>;
  /** When to get help comes before what it is. */
  readonly helpFirst: boolean;
  readonly words: Pick<ConditionChromeWords, 'call' | 'spasmIs' | 'notDiagnosis' | 'contentDate'>;
  /** Of the medical content, in words. */
  readonly date: string;
}

/** The page about a condition, in its own order and whole, with what is folded. Links, and where it comes from, are for the eye. */
export function conditionAloud(saying: SayingWords, page: ConditionRead): Sentence[] {
  const { name, statements, helpFirst, words, date } = page;
  const [first, second] = helpFirst ? (['help', 'inShort'] as const) : (['inShort', 'help'] as const);
  const told = [...statements.keys()].filter((section) => section !== first && section !== second);
  const sections = [first, second, ...told].flatMap((section) => sectionTexts(page, section));
  return aloud(saying, name, ...sections, words.notDiagnosis, words.contentDate(date));
}

function sectionTexts({ condition, headings, statements, helpFirst, words }: ConditionRead, section: PageSection) {
  const texts = (statements.get(section) ?? []).map(({ text }) => text);
  const call = words.call(deployment.emergencyNumber);
  if (section === 'help') return [headings.help, ...(helpFirst ? [call, ...texts] : [...texts, call])];
  const before = section === 'difference' && condition !== 'hemifacial-spasm' ? [words.spasmIs] : [];
  return [headings[section], ...before, ...texts];
}
