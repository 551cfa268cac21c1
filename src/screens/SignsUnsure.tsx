import { memo } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { Button } from './Button.tsx';
import { ChoiceSpoken } from './ChoiceAside.tsx';
import { ContinueBar } from './ContinueBar.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Heading } from './Heading.tsx';
import { firstFieldId, OptionList } from './OptionList.tsx';
import { DroopAndPull } from './pictures/DroopAndPull.tsx';
import { signPicture } from './pictures/SignPicture.tsx';
import { useAnswerForm, useDraft } from './use-answer-form.ts';
import type { Draft } from './use-answer-form.ts';

interface SignsUnsureProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly prefill: readonly string[] | undefined;
  readonly onAnswer: (answer: string | readonly string[]) => void;
  readonly onBack: () => void;
}

/** The emergency question once more, with what each sign looks like. "Not sure" is never taken for "none". */
export function SignsUnsure(props: SignsUnsureProps) {
  return <Form {...props} draft={useDraft('emergency', props.prefill)} />;
}

const Form = memo(function Form({
  words,
  respondent,
  draft,
  onAnswer,
  onBack,
}: SignsUnsureProps & { readonly draft: Draft }) {
  const { signsUnsure, face, error, back, next } = words.interface;
  const form = useAnswerForm(draft, 'emergency', onAnswer);
  const { choice, submit, wrong, attempt } = form;
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {back}
      </Button>
      {wrong && (
        <ErrorSummary
          heading={error.heading}
          message={error.chooseSome}
          field={firstFieldId('emergency')}
          attempt={attempt}
          isGate
        />
      )}
      <form method="dialog" noValidate onSubmit={(event) => void submit(event)} className="question">
        <fieldset
          aria-describedby={wrong ? 'signs-lead emergency-error' : 'signs-lead'}
          className={wrong ? 'is-wrong' : undefined}
          onClickCapture={form.onClickCapture}
        >
          <legend>
            <Heading>{voiced(signsUnsure.title, respondent)}</Heading>
          </legend>
          <p className="hint" id="signs-lead">
            {voiced(signsUnsure.lead, respondent)}
          </p>
          {wrong && (
            <p className="error" id="emergency-error">
              {error.chooseSome}
            </p>
          )}
          <DroopAndPull droopCaption={face.droop} pullCaption={face.pull} />
          <OptionList question="emergency" words={words} respondent={respondent} form={form} picture={signPicture} />
          <ChoiceSpoken question="emergency" {...{ words, respondent, choice }} />
        </fieldset>
        <p>{voiced(signsUnsure.stillUnsure, respondent)}</p>
        <ContinueBar label={next} />
      </form>
    </>
  );
});
