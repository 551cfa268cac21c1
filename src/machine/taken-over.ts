import { saidByBoth } from '../assessment/heard.ts';
import { routeOf } from '../assessment/live-answers.ts';
import type { Said } from '../assessment/holds.ts';
import { questions } from '../content/questions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import type { Fold } from './fold.ts';
import { stillHeard, standsAsGiven } from './received.ts';
import { newestOf, saying } from './unseen-answers.ts';
import type { Dated } from './unseen-answers.ts';

/**
 * All that the journal says so far came in a file, and a nurse reads it: what holds there becomes what was heard, however old, and
 * each note its writer's. Nothing else of it is hers: no answer to what is asked afresh, no call, no end, no level of her own.
 */
export function takeOver(fold: Fold): void {
  const theirs = whatHolds(fold);
  fold.heard.clear();
  for (const [question, dated] of theirs) fold.heard.set(question, dated);
  for (const question of fold.standing.keys())
    if (!theirs.has(question) || !standsAsGiven(question)) fold.standing.delete(question);
  for (const [about, { at, by, text }] of fold.notes) if (text.trim() !== '') fold.wrote.set(about, { at, by, text });
  fold.received = { code: null, takenBack: fold.received?.takenBack ?? false };
  fold.shownThere = fold.shown.at(-1) ?? fold.shownThere;
  beginsAnew(fold);
}

/** The reader has done none of this yet. */
function beginsAnew(fold: Fold): void {
  for (const emptied of [fold.repeated, fold.skipped, fold.brought, fold.notes]) emptied.clear();
  fold.withdrawn.length = 0;
  fold.shown.length = 0;
  fold.noted = [];
  fold.callPlacedAt = null;
  fold.endedBy = null;
  fold.judgement = null;
  fold.isConfirmed = false;
}

/** The live answers, with whatever had been heard before them and nobody took back; who answers is no part of it. */
function whatHolds({ standing, heard, withdrawn, noted }: Fold): ReadonlyMap<QuestionId, Dated> {
  const newest = newestOf(standing);
  const answers: Answers = Object.fromEntries([...newest].map(([question, { given }]) => [question, given.answer]));
  const { live } = routeOf(answers, noted);
  const said: Said = saidByBoth({ live, heard: stillHeard({ heard, withdrawn }) });
  const holding = questions.flatMap(({ id }): [QuestionId, Dated][] => {
    const dated = (live[id] === undefined ? undefined : newest.get(id)) ?? heard.get(id);
    if (id === 'respondent' || dated === undefined || said[id] === undefined) return [];
    return [[id, saying(id, dated, [said[id]].flat())]];
  });
  return new Map(holding);
}
