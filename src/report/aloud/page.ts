import type { SayingWords } from '../../content/aloud-words.ts';
import { deployment } from '../../content/deployment.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { Respondent } from '../../content/questions.ts';
import { voiced } from '../../content/voiced.ts';
import type { AnswerLine } from '../said.ts';
import type { Part } from '../part.ts';
import { optionsAloud } from './question.ts';
import type { AskedAloud } from './question.ts';
import { aloud } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const { emergencyNumber } = deployment;

type Hearing = Omit<AskedAloud, 'question'>;

/** The start page: when to call comes first, as on the page. */
export function startAloud(hearing: Hearing): Sentence[] {
  const { words, saying } = hearing;
  const { start } = words.interface;
  return [
    ...aloud(saying, start.emergencyShort(emergencyNumber), start.title, start.lead),
    ...aloud(saying, voiced(words.questions.respondent.title, 'self')),
    ...optionsAloud({ ...hearing, respondent: undefined, question: 'respondent' }),
    ...aloud(saying, ...start.facts),
  ];
}

/** The emergency question once more. */
export function signsUnsureAloud(hearing: Hearing): Sentence[] {
  const { words, saying, respondent } = hearing;
  const { title, lead, stillUnsure } = words.interface.signsUnsure;
  return [
    ...aloud(saying, voiced(title, respondent), voiced(lead, respondent)),
    ...optionsAloud({ ...hearing, question: 'emergency' }),
    ...aloud(saying, voiced(stillUnsure, respondent)),
  ];
}

interface Spoken {
  readonly words: InterviewWords;
  readonly saying: SayingWords;
  readonly respondent: Respondent | undefined;
}

/** The emergency page: the call, what to say there, and what to do until help comes. */
export function callAloud({ words, saying, respondent }: Spoken, signs: readonly Part[]): Sentence[] {
  const { callNow } = words.interface;
  const { nurse } = callNow;
  const isNurse = respondent === 'nurse';
  const toPerson = [
    ...callNow.sayToo,
    callNow.whileWaitingTitle,
    ...callNow.whileWaiting,
    callNow.cannotSpeakTitle,
    ...callNow.cannotSpeak,
    callNow.evenIfGone,
  ];
  return aloud(
    saying,
    callNow.title(emergencyNumber),
    voiced(callNow.youSaid, respondent),
    ...signs.flatMap(({ sentences }) => sentences),
    ...(isNurse ? [nurse.toCallerTitle, ...nurse.toCaller, nurse.evenIfGone] : toPerson),
  );
}

/** The page for somebody under 16. */
export function tooYoungAloud({ words, saying, respondent }: Spoken, isToday: boolean): Sentence[] {
  const { tooYoung } = words.interface;
  const texts = isToday ? [tooYoung.sameDay, tooYoung.sayToday] : [tooYoung.urgent, tooYoung.say];
  return aloud(saying, ...[tooYoung.title, ...texts].map((text) => voiced(text, respondent)));
}

/** The answers, each after the name of its question. */
export function reviewAloud({ words, saying, respondent }: Spoken, rows: readonly AnswerLine[]): Sentence[] {
  const { review } = words.interface;
  return aloud(
    saying,
    voiced(review.title, respondent),
    review.lead,
    ...rows.flatMap(({ name, answer }) => [name, answer]),
    review.confirm,
  );
}
