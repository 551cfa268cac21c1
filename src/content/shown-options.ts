import { optionGroups, setApart } from './option-groups.ts';
import { offeredOptions, questionById } from './question-by-id.ts';
import type { QuestionId } from './questions.ts';

const groupTable: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = optionGroups;
const alwaysApart: readonly string[] = ['not-sure', 'not-checked'];

/** Options under one small heading; under none in a short list. */
interface Group {
  readonly id: string | null;
  readonly options: readonly string[];
}

/** The options that do not stand apart, in the order on the page; `prefill`: an answer from before. */
export function groupsOf(question: QuestionId, prefill?: string | readonly string[]): readonly Group[] {
  const offered = offeredOptions(question, prefill);
  const apart = standingApart(question);
  const grouped = groupTable[question];
  if (grouped === undefined) return [{ id: null, options: offered.filter((option) => !apart.includes(option)) }];
  return Object.entries(grouped).map(([id, members]) => ({
    id,
    options: members.filter((option) => offered.includes(option)),
  }));
}

/** Options set apart by "or" at the end: those that stand alone, and "not sure". */
export function standingApart(question: QuestionId): readonly string[] {
  const { options, exclusive } = questionById(question);
  const groups = Object.values(groupTable[question] ?? {});
  const apart = [...exclusive, ...alwaysApart, ...(setApart[question] ?? [])];
  return options.filter((option) => apart.includes(option) && !groups.some((group) => group.includes(option)));
}

/** The options in the order in which they stand on the page. */
export function shownOptions(question: QuestionId, prefill: string | readonly string[] | undefined): readonly string[] {
  return [...groupsOf(question, prefill).flatMap(({ options }) => options), ...standingApart(question)];
}
