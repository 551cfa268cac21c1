import { memo } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { AnsweringForm, AnsweringGroup } from './AnsweringForm.tsx';
import { MissingLine } from './AnswerMissing.tsx';
import { Button } from './Button.tsx';
import { ContinueBar } from './ContinueBar.tsx';
import { OptionList } from './OptionList.tsx';
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
  const { signsUnsure, face, back, next } = words.interface;
  const form = useAnswerForm(draft, 'emergency', onAnswer);
  const asked = { answering: form, question: 'emergency', words } as const;
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {back}
      </Button>
      <AnsweringForm {...asked}>
        <AnsweringGroup
          {...asked}
          respondent={respondent}
          heading={voiced(signsUnsure.title, respondent)}
          hint="signs-lead"
        >
          <p className="hint" id="signs-lead">
            {voiced(signsUnsure.lead, respondent)}
          </p>
          {form.wrong && <MissingLine question="emergency" words={words} />}
          <DroopAndPull droopCaption={face.droop} pullCaption={face.pull} />
          <OptionList question="emergency" words={words} respondent={respondent} form={form} picture={signPicture} />
        </AnsweringGroup>
        <p>{voiced(signsUnsure.stillUnsure, respondent)}</p>
        <ContinueBar label={next} />
      </AnsweringForm>
    </>
  );
});
