import { optionWords } from '../../src/content/answer-words.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { voiced } from '../../src/content/voiced.ts';
import { inFull } from '../chart/criterion-words.ts';
import { capital, listed, quote } from '../chart/sentences.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';

/** A criterion for a reader who has to check it: one sentence, or where it has parts a list of them. */
export function criterionList(criterion: Criterion): Markup {
  return partsOf(criterion) === null ? html`${capital(sentence(criterion))}.` : nested(criterion);
}

/** As in the chart; where almost every answer counts, by the few that do not. */
function sentence(criterion: Criterion): string {
  if (!('question' in criterion)) return inFull(criterion);
  const { question } = criterion;
  const { type, options } = questionById(question);
  const chosen: readonly string[] = criterion.in;
  const rest = options.filter((option) => !chosen.includes(option));
  const isShorter = type === 'single' && chosen.length > 3 && (rest.length === 1 || rest.length === 2);
  if (!isShorter) return inFull(criterion);
  const labels = rest.map((option) => quote(voiced(optionWords(words, question, option).label, undefined)));
  return `${quote(words.questions[question].name)} is answered, and not with ${listed(labels, 'or')}`;
}

function nested(criterion: Criterion): Markup {
  const parted = partsOf(criterion);
  if (parted === null) return html`${sentence(criterion)}`;
  const { lead, parts } = parted;
  return html`${lead} ${list(parts.map(nested))}`;
}

interface Parted {
  readonly lead: string;
  readonly parts: readonly Criterion[];
}

function partsOf(criterion: Criterion): Parted | null {
  if ('all' in criterion) return { lead: 'all of these:', parts: criterion.all };
  if (!('any' in criterion)) return null;
  const two = twoOf(criterion.any);
  if (two !== null) return { lead: 'at least two of these:', parts: two };
  return { lead: 'any of these:', parts: criterion.any };
}

/** The criteria whose every pair is among the parts: "any of all pairs" is said as "at least two". */
function twoOf(pairs: readonly Criterion[]): readonly Criterion[] | null {
  const keys = new Map<string, Criterion>();
  for (const pair of pairs) {
    if (!('all' in pair) || pair.all.length !== 2) return null;
    for (const one of pair.all) keys.set(JSON.stringify(one), one);
  }
  const wanted = (keys.size * (keys.size - 1)) / 2;
  const found = new Set(pairs.map((pair) => keyOf('all' in pair ? pair.all : [])));
  return keys.size > 2 && found.size === wanted ? [...keys.values()] : null;
}

function keyOf(parts: readonly Criterion[]): string {
  return parts
    .map((part) => JSON.stringify(part))
    .toSorted()
    .join(' ');
}
