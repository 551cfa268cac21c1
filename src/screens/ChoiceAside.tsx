import { answerWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import { Button } from './Button.tsx';
import type { Choosing } from './use-answer-form.ts';

interface ChoiceProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly choice: Choosing;
}

/** The sentence about what a press took away or did not add; after that was settled, what is chosen now. */
function asideWords({ question, words, respondent, choice: { aside, chosen } }: ChoiceProps): string {
  const { choice, face } = words.interface;
  const named = (options: readonly string[]): string => answerWords(words, question, options, respondent);
  switch (aside?.kind) {
    case 'took-away':
      return choice.took(named(aside.options));
    case 'not-added':
      return choice.notAdded(named(aside.besides), named([aside.option]));
    case 'settled':
      return face.chosen(named(chosen));
    case undefined:
      return '';
  }
}

/** Reads the same sentence out. It is always there: what comes and goes with its text may not be heard. */
export function ChoiceSpoken(props: ChoiceProps) {
  return (
    <p role="status" className="visually-hidden choice-spoken">
      {asideWords(props)}
    </p>
  );
}

interface ChoiceAsideProps extends ChoiceProps {
  /** The id of what has the focus once the button is gone. */
  readonly focusThen: string;
}

/** Stands beside what was pressed: what that took away, and one button that brings it back. */
export function ChoiceAside({ focusThen, ...props }: ChoiceAsideProps) {
  const { question, words, respondent, choice } = props;
  const { aside, settle } = choice;
  const { bringBack, tickInstead } = words.interface.choice;
  if (aside === null || aside.kind === 'settled') return null;
  return (
    <div className="choice-aside">
      <p>{asideWords(props)}</p>
      <Button
        kind="link"
        onClick={() => {
          document.getElementById(focusThen)?.focus();
          settle();
        }}
      >
        {aside.kind === 'took-away' ? bringBack : tickInstead(answerWords(words, question, [aside.option], respondent))}
      </Button>
    </div>
  );
}
