import { memo, useRef } from 'react';
import { safetyGates } from '../../content/safety-gates.ts';
import { shownOptions } from '../../content/shown-options.ts';
import { voiced } from '../../content/voiced.ts';
import { AnsweringForm, AnsweringGroup } from '../AnsweringForm.tsx';
import { MissingLine } from '../AnswerMissing.tsx';
import { Button } from '../Button.tsx';
import { ContinueBar } from '../ContinueBar.tsx';
import { optionFieldId, OptionList } from '../OptionList.tsx';
import type { QuestionFormProps } from '../QuestionForm.tsx';
import { hintId, QuestionHint } from '../QuestionHint.tsx';
import { QuestionPicture } from '../QuestionPicture.tsx';
import { useAnswerForm } from '../use-answer-form.ts';
import type { Choosing, Draft } from '../use-answer-form.ts';
import { optionKeys, signsIn } from './option-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface DeskFormProps extends QuestionFormProps {
  readonly draft: Draft;
  /** Single keys answer. */
  readonly keys: boolean;
}

/** One question in a nurse's wide window: what she says is its heading, and all that she needs is in sight. */
export const DeskForm = memo(function DeskForm(props: DeskFormProps) {
  const { question, words, respondent, prefill, draft, earlier, notice, guidance, keys, onAnswer } = props;
  const { title } = words.questions[question];
  const answering = useAnswerForm(draft, question, onAnswer);
  const form = useRef<HTMLFormElement>(null);
  const keyOf = optionKeys(shownOptions(question, prefill));
  useAnswerKeys(form, { keys, question, keyOf });
  const asked = { answering, question, words };
  return (
    <AnsweringForm {...asked} form={form} className="question desk-question">
      {notice !== null && <p className="notice">{notice}</p>}
      <AnsweringGroup
        {...asked}
        respondent={respondent}
        heading={guidance?.say ?? voiced(title, respondent)}
        hint={hintId(question)}
      >
        <QuestionHint {...{ question, words, respondent, earlier }} />
        {answering.wrong && <MissingLine {...{ words, question }} />}
        <div className="desk-list">
          <OptionList {...{ question, words, respondent, prefill }} form={answering} {...(keys && { keyOf })} />
        </div>
      </AnsweringGroup>
      <DeskActions {...props} choice={answering.choice} />
      <Probe {...props} choice={answering.choice} />
    </AnsweringForm>
  );
});

/** All ways from this question, in one row. */
function DeskActions(props: DeskFormProps & { readonly choice: Choosing }) {
  const { question, words, choice, onBack, onSkip, onEnd } = props;
  const { interface: ui } = words;
  const isGate = safetyGates.some((gate) => gate === question);
  return (
    <div className="desk-actions">
      <ContinueBar label={ui.next} />
      {isGate && <MarkedOnly {...{ question, words, choice }} />}
      {onBack !== null && (
        <Button kind="link" onClick={onBack}>
          {ui.back}
        </Button>
      )}
      {onSkip !== null && (
        <Button kind="link" onClick={onSkip}>
          {ui.skip}
        </Button>
      )}
      {onEnd !== null && (
        <Button kind="link" onClick={onEnd.end}>
          {onEnd.label}
        </Button>
      )}
    </div>
  );
}

/** Each key marks an option, as a press on it would; Enter goes on. */
function useAnswerKeys(
  form: React.RefObject<HTMLFormElement | null>,
  { keys, question, keyOf }: Pick<DeskFormProps, 'keys' | 'question'> & { keyOf: ReadonlyMap<string, string> },
): void {
  useSingleKeys(keys, (key, target) => {
    // A control that has the focus has its own use for it; a list of options sends its form by itself.
    if (key === 'enter') {
      if (target.closest('button, a, summary, input') !== null) return false;
      form.current?.requestSubmit();
      return true;
    }
    for (const [option, itsKey] of keyOf) {
      if (key !== itsKey) continue;
      document.getElementById(optionFieldId(question, option))?.click();
      return true;
    }
    return false;
  });
}

/** At a safety question, "none" and "not sure" say once more of how many signs, before they are confirmed. */
function MarkedOnly({
  question,
  words,
  choice,
}: Pick<DeskFormProps, 'question' | 'words'> & { readonly choice: Choosing }) {
  const { desk } = words.interface.nurse;
  const [chosen] = choice.chosen;
  const signs = signsIn(question);
  return (
    <p role="status" className="marked">
      {chosen === 'none' && <span>{desk.noneMarked(signs)}</span>}
      {chosen === 'not-sure' && <span>{desk.unsureMarked(signs)}</span>}
    </p>
  );
}

/** What to ask further, what to write down and why it is asked: folded, as she knows it after a week. */
function Probe({ question, words, respondent, side, guidance, choice }: DeskFormProps & { readonly choice: Choosing }) {
  const { nurse, whyWeAsk } = words.interface;
  return (
    <>
      {guidance !== null && (
        <details className="why">
          <summary>{nurse.desk.guidance}</summary>
          <h2>{nurse.probe}</h2>
          <p>{guidance.probe}</p>
          <h2>{nurse.record}</h2>
          <p>{guidance.record}</p>
        </details>
      )}
      <details className="why">
        <summary>{whyWeAsk}</summary>
        <p>{words.questions[question].why}</p>
        <QuestionPicture {...{ question, words, respondent, side, choice }} />
      </details>
    </>
  );
}
