import { useEffect, useState } from 'react';
import { answerWords, dateWords } from '../content/answer-words.ts';
import { partOf } from '../content/interview-parts.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import type { NurseGuidanceWords } from '../content/words.ts';
import { mayEnd } from '../machine/walk.ts';
import { heardAnswer } from '../report/heard.ts';
import { QuestionForm } from '../screens/QuestionForm.tsx';
import { WhomField } from '../screens/WhomField.tsx';
import type { PlaceProps } from './place-props.ts';
import { HandOverHalfWay } from './hand-over/HandOverPlace.tsx';
import { guidanceFor, prefillFor } from './by-phone.ts';
import { nurseGuidance } from './languages.ts';
import { noticeAt } from './question-notice.ts';
import { answerDeed } from './deed.ts';
import { backFrom, isFirstOptional } from './way-back.ts';

/** A question in the voice of whoever answers, with what may be done besides answering. */
export function AskedQuestion({
  presented,
  walk,
  move,
  toStart,
  session,
  desk,
  question,
}: PlaceProps & { readonly question: QuestionId }) {
  const { words, record, respondent } = presented;
  const { interface: ui } = words;
  const guidance = useGuidance(words.language.tag, respondent === 'nurse');
  const { optional } = questionById(question);
  const canEnd = mayEnd(walk) && (respondent === 'nurse' || isFirstOptional(record.route.asked, question));
  const passesOn = respondent === 'carer' && partOf(question) !== 'safety';
  return (
    <>
      <QuestionForm
        {...{ question, words, respondent, desk }}
        side={record.route.live.side}
        prefill={prefillFor(question, record)}
        earlier={earlierWords(presented, question)}
        notice={noticeAt(question, words, record)}
        guidance={guidance === null ? null : guidanceFor(guidance[question], record)}
        whom={respondent === 'carer' && question === 'age' ? <ForWhom {...{ presented, session }} /> : null}
        onAnswer={(answer) => {
          const deed = answerDeed(question, answer);
          if (deed !== null) void move(deed);
        }}
        onBack={backFrom(question, { walk, move, toStart })}
        onSkip={optional ? () => void move({ type: 'SKIP', question }) : null}
        onEnd={
          canEnd
            ? {
                label: respondent === 'nurse' ? ui.endEarly : ui.showResult,
                hint: respondent === 'nurse' ? null : ui.checkFirst,
                end: () => void move({ type: 'END' }),
              }
            : null
        }
      />
      {passesOn && <HandOverHalfWay {...{ presented, session }} />}
    </>
  );
}

/**
 * An answer of before that does not count now: of a day ago; of an earlier interview, to confirm; or of the patient on another
 * device, which a nurse asks afresh.
 */
function earlierWords(presented: PlaceProps['presented'], question: QuestionId): string | undefined {
  const { words, record, respondent } = presented;
  const earlier = record.stale.has(question) ? record.newest.get(question) : record.toConfirm.get(question);
  if (earlier === undefined) return heardAnswer(presented, question) ?? undefined;
  const answer = answerWords(words, question, earlier.given.answer, respondent);
  return words.interface.earlierAnswer(dateWords(words, earlier.at), answer);
}

/** At the first question, since from here on the words can name the person. */
function ForWhom({ presented: { words, record }, session }: Pick<PlaceProps, 'presented' | 'session'>) {
  return (
    <WhomField
      words={words.interface.whom}
      value={record.notes.whom}
      onChange={(text) => void session.does({ type: 'NOTE', about: 'whom', text })}
    />
  );
}

/** What a nurse reads out and probes: loaded when a nurse answers, and not needed to go on. */
function useGuidance(language: string, wanted: boolean): NurseGuidanceWords | null {
  const [guidance, setGuidance] = useState<NurseGuidanceWords | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    nurseGuidance(language).then(
      (words) => here && setGuidance(words),
      // Without it the questions still stand: she goes on with the patient's words.
      () => undefined,
    );
    return () => void (here = false);
  }, [language, wanted]);
  return wanted ? guidance : null;
}
