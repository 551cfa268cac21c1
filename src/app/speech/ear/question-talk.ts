import { dateWords } from '../../../content/answer-words.ts';
import type { ByEarWords } from '../../../content/by-ear-words.ts';
import { deployment } from '../../../content/deployment.ts';
import { questionById } from '../../../content/question-by-id.ts';
import type { QuestionId } from '../../../content/questions.ts';
import { safetyGates } from '../../../content/safety-gates.ts';
import { mayEnd } from '../../../machine/walk.ts';
import { beginEar, heardToTheEnd, pressed, repeated } from '../../../report/aloud/ear/press.ts';
import { earAloud } from '../../../report/aloud/ear/sentences.ts';
import type { EarHearing } from '../../../report/aloud/ear/sentences.ts';
import { isDone } from '../../../report/aloud/ear/state.ts';
import type { EarAsked, EarDone, EarState } from '../../../report/aloud/ear/state.ts';
import { answerDeed } from '../../deed.ts';
import { noticeAt } from '../../question-notice.ts';
import { isFirstOptional } from '../../way-back.ts';
import type { Aloud } from '../aloud.ts';
import type { EarHere } from './ear-here.ts';
import type { Topic } from './talk.ts';

/** What the interview knows at a question that is answered by ear. */
export function askedAt({ presented, walk, onPage, entry }: EarHere, question: QuestionId): EarAsked {
  const { route, noted } = presented.record;
  const isGate = safetyGates.some((gate) => gate === question);
  const { optional } = questionById(question);
  const isAtStart = onPage === 'start';
  return {
    question,
    // The signs are heard anew each time.
    kept: isGate || isAtStart ? undefined : route.live[question],
    live: route.live,
    noted,
    mayCarryOn: isAtStart && entry.offer !== null,
    mayLeaveOut: optional,
    mayEnd: isFirstOptional(route.asked, question) && mayEnd(walk),
  };
}

/** Who hears the question, and what is said before it. */
export function hearingAt(here: EarHere, question: QuestionId, aloud: Aloud, ear: ByEarWords): EarHearing {
  const { presented, onPage, entry } = here;
  const { words, record, respondent } = presented;
  const { start, signsUnsure } = words.interface;
  const isAtStart = onPage === 'start';
  const notice = isAtStart ? null : noticeAt(question, words, record);
  const { title, hint } =
    onPage === 'signs-unsure' ? { title: signsUnsure.title, hint: signsUnsure.lead } : words.questions[question];
  return {
    words,
    saying: aloud.words.saying,
    ear,
    respondent: isAtStart ? undefined : respondent,
    opening: [
      ...(isAtStart ? [start.emergencyShort(deployment.emergencyNumber), start.title, start.lead] : []),
      ...(notice === null ? [] : [notice]),
      ...(respondent === 'carer' && question === 'age' ? [ear.noWriting] : []),
    ],
    keptFrom: entry.offer === null ? '' : dateWords(words, entry.offer.interview.changed),
    title,
    hint,
  };
}

/** A question as something to talk about. What is answered goes the way of the form. */
export function questionTopic(here: EarHere, asked: EarAsked, hearing: EarHearing): Topic<EarState> {
  const does = (done: EarDone): null => {
    act(here, asked.question, done);
    return null;
  };
  const on = (next: EarState | EarDone): EarState | null => (isDone(next) ? does(next) : next);
  return {
    begin: beginEar(asked),
    isSame: (one, other) => one.step === other.step && one.back === other.back,
    says: (state) => earAloud(hearing, asked, state),
    pressed: (state, key, reached) => on(pressed(asked, state, key, reached)),
    heard: (state) => on(heardToTheEnd(asked, state)),
    repeated,
  };
}

function act({ onPage, move, entry }: EarHere, question: QuestionId, done: EarDone): void {
  if (done.does === 'leave-out') return void move({ type: 'SKIP', question });
  if (done.does === 'end') return void move({ type: 'END' });
  if (done.does === 'carry-on') return void (entry.offer !== null && entry.carryOn(entry.offer.interview.id));
  const deed = answerDeed(question, done.answer);
  if (deed !== null) void (onPage === 'start' ? entry.begin(deed) : move(deed));
}
