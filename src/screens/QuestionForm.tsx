import { memo, useLayoutEffect, useRef } from 'react';
import type { ComponentType } from 'react';
import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { partOf } from '../content/interview-parts.ts';
import type { OptionId, QuestionId, Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import type { NurseGuidance } from '../content/words.ts';
import { AnswerMissing, errorId, MissingLine } from './AnswerMissing.tsx';
import { Button } from './Button.tsx';
import { ChoiceSpoken } from './ChoiceAside.tsx';
import { ContinueBar } from './ContinueBar.tsx';
import { Guidance } from './Guidance.tsx';
import { Heading, headingId } from './Heading.tsx';
import { OptionList } from './OptionList.tsx';
import { MoveButton, useMovementPictures } from './MovementPictures.tsx';
import { Progress } from './Progress.tsx';
import { DroopAndPull } from './pictures/DroopAndPull.tsx';
import { signPicture } from './pictures/SignPicture.tsx';
import { hintId, QuestionHint } from './QuestionHint.tsx';
import { QuestionPicture } from './QuestionPicture.tsx';
import { useAnswerForm, useDraft } from './use-answer-form.ts';
import type { Draft } from './use-answer-form.ts';

export interface QuestionFormProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly side: OptionId<'side'> | undefined;
  readonly prefill: string | readonly string[] | undefined;
  /** An answer that does not count now, with who gave it or when: shown beside the fresh question. */
  readonly earlier: string | undefined;
  /** What is to be known before this question is answered. */
  readonly notice: string | null;
  readonly guidance: NurseGuidance | null;
  /** Where a carer says for whom she answers. */
  readonly whom: ReactNode;
  readonly onAnswer: (answer: string | readonly string[]) => void;
  readonly onBack: (() => void) | null;
  readonly onSkip: (() => void) | null;
  readonly onEnd: { readonly label: string; readonly hint: string | null; readonly end: () => void } | null;
}

interface LaidOutProps extends QuestionFormProps {
  /** How it is laid out in a nurse's wide window; null in every other. What is ticked outlives the change from one to the other. */
  readonly desk: { readonly Form: ComponentType<DeskFormProps>; readonly choice: { readonly keys: boolean } } | null;
}

type DeskFormProps = QuestionFormProps & { readonly draft: Draft; readonly keys: boolean };

/** One question: a native form with one group of native inputs. */
export function QuestionForm({ desk, ...props }: LaidOutProps) {
  const draft = useDraft(props.question, props.prefill);
  useFocusAfterLayout(desk !== null);
  if (desk === null) return <Form {...props} draft={draft} />;
  return <desk.Form {...props} draft={draft} keys={desk.choice.keys} />;
}

/** The heading that had the focus is gone when the layout changes: the one in its place has it then. */
function useFocusAfterLayout(isDesk: boolean): void {
  const before = useRef(isDesk);
  useLayoutEffect(() => {
    const isSame = before.current === isDesk;
    before.current = isDesk;
    if (!isSame && document.activeElement === document.body) document.getElementById(headingId)?.focus();
  }, [isDesk]);
}

const Form = memo(function Form(props: QuestionFormProps & { readonly draft: Draft }) {
  const { question, words, respondent, side, prefill, draft, earlier, notice, guidance, whom } = props;
  const { onAnswer, onBack, onSkip, onEnd } = props;
  const { interface: ui } = words;
  const { title, why } = words.questions[question];
  const form = useAnswerForm(draft, question, onAnswer);
  const { choice, submit, wrong, attempt } = form;
  const movements = useMovementPictures(question, side);
  const picture = question === 'emergency' ? signPicture : movements?.beside;
  const described = [hintId(question), ...(wrong ? [errorId(question)] : [])].join(' ');
  return (
    <>
      <div className="way">
        {onBack !== null && (
          <Button kind="link" onClick={onBack}>
            {ui.back}
          </Button>
        )}
        <Progress words={ui.progress} part={partOf(question)} />
      </div>
      {wrong && <AnswerMissing {...{ words, question, attempt }} />}
      <form method="dialog" noValidate onSubmit={(event) => void submit(event)} className="question">
        {notice !== null && <p className="notice">{notice}</p>}
        {guidance !== null && <Guidance words={ui.nurse} guidance={guidance} />}
        <fieldset
          aria-describedby={described}
          className={wrong ? 'is-wrong' : undefined}
          onClickCapture={form.onClickCapture}
        >
          <legend>
            <Heading>{voiced(title, respondent)}</Heading>
          </legend>
          {whom}
          <QuestionHint {...{ question, words, respondent, earlier }} />
          {wrong && <MissingLine {...{ words, question }} />}
          <div className="answer-area">
            <QuestionPicture {...{ question, words, respondent, side, choice }} />
            {movements !== null && <MoveButton {...movements} words={words} />}
            <OptionList
              {...{ question, words, respondent, form, prefill }}
              {...(picture !== undefined && { picture })}
            />
          </div>
          {/* It only explains, so the signs are read first. */}
          {question === 'emergency' && <DroopAndPull droopCaption={ui.face.droop} pullCaption={ui.face.pull} />}
          <ChoiceSpoken {...{ question, words, respondent, choice }} />
        </fieldset>
        <details className="why">
          <summary>{ui.whyWeAsk}</summary>
          <p>{why}</p>
        </details>
        <ContinueBar label={ui.next} />
        {onSkip !== null && (
          <Button kind="secondary" onClick={onSkip}>
            {ui.skip}
          </Button>
        )}
        {onEnd !== null && (
          <div className="end">
            {onEnd.hint !== null && <p>{onEnd.hint}</p>}
            <Button kind="secondary" onClick={onEnd.end}>
              {onEnd.label}
            </Button>
          </div>
        )}
      </form>
    </>
  );
});
