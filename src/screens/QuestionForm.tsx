import { memo } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { partOf } from '../content/interview-parts.ts';
import type { OptionId, QuestionId, Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import type { NurseGuidance } from '../content/words.ts';
import { AnsweringForm, AnsweringGroup } from './AnsweringForm.tsx';
import { MissingLine } from './AnswerMissing.tsx';
import { Button } from './Button.tsx';
import { ContinueBar } from './ContinueBar.tsx';
import { Guidance } from './Guidance.tsx';
import { OptionList } from './OptionList.tsx';
import { MoveButton, useMovementPictures } from './MovementPictures.tsx';
import { Progress } from './Progress.tsx';
import { DroopAndPull } from './pictures/DroopAndPull.tsx';
import { signPicture } from './pictures/SignPicture.tsx';
import { hintId, QuestionHint } from './QuestionHint.tsx';
import { QuestionPicture } from './QuestionPicture.tsx';
import { useAnswerForm, useDraft } from './use-answer-form.ts';
import type { AnswerForm, Draft } from './use-answer-form.ts';

export interface QuestionFormProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly side?: OptionId<'side'> | undefined;
  readonly prefill?: string | readonly string[] | undefined;
  /** An answer that does not count now, with who gave it or when: shown beside the fresh question. */
  readonly earlier?: string | undefined;
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
  if (desk === null) return <Form {...props} draft={draft} />;
  return <desk.Form {...props} draft={draft} keys={desk.choice.keys} />;
}

const Form = memo(function Form(props: QuestionFormProps & { readonly draft: Draft }) {
  const { question, words, respondent, draft, earlier, notice, guidance, whom, onAnswer } = props;
  const { interface: ui } = words;
  const { title, why } = words.questions[question];
  const answering = useAnswerForm(draft, question, onAnswer);
  const asked = { answering, question, words };
  return (
    <>
      <Way {...props} />
      <AnsweringForm {...asked}>
        {notice !== null && <p className="notice">{notice}</p>}
        {guidance !== null && <Guidance words={ui.nurse} guidance={guidance} />}
        <AnsweringGroup {...asked} respondent={respondent} heading={voiced(title, respondent)} hint={hintId(question)}>
          {whom}
          <QuestionHint {...{ question, words, respondent, earlier }} />
          {answering.wrong && <MissingLine {...{ words, question }} />}
          <AnswerArea {...props} form={answering} />
          {/* It only explains, so the signs are read first. */}
          {question === 'emergency' && <DroopAndPull droopCaption={ui.face.droop} pullCaption={ui.face.pull} />}
        </AnsweringGroup>
        <details className="why">
          <summary>{ui.whyWeAsk}</summary>
          <p>{why}</p>
        </details>
        <ContinueBar label={ui.next} />
        <OtherWays {...props} />
      </AnsweringForm>
    </>
  );
});

/** The way back, and how far the person is. */
function Way({ question, words, onBack }: Pick<QuestionFormProps, 'question' | 'words' | 'onBack'>) {
  const { back, progress } = words.interface;
  return (
    <div className="way">
      {onBack !== null && (
        <Button kind="link" onClick={onBack}>
          {back}
        </Button>
      )}
      <Progress words={progress} part={partOf(question)} />
    </div>
  );
}

/** The options, with the picture that answers too or shows what is meant. */
function AnswerArea(props: QuestionFormProps & { readonly form: AnswerForm }) {
  const { question, words, respondent, side, prefill, form } = props;
  const movements = useMovementPictures(question, side);
  const picture = question === 'emergency' ? signPicture : movements?.beside;
  return (
    <div className="answer-area">
      <QuestionPicture {...{ question, words, respondent, side }} choice={form.choice} />
      {movements !== null && <MoveButton {...movements} words={words} />}
      <OptionList {...{ question, words, respondent, form, prefill }} {...(picture !== undefined && { picture })} />
    </div>
  );
}

/** Ways on without an answer. */
function OtherWays({ words, onSkip, onEnd }: Pick<QuestionFormProps, 'words' | 'onSkip' | 'onEnd'>) {
  return (
    <>
      {onSkip !== null && (
        <Button kind="secondary" onClick={onSkip}>
          {words.interface.skip}
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
    </>
  );
}
