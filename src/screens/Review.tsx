import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import type { Part } from '../report/part.ts';
import type { AnswerLine } from '../report/said.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { NoteField } from './NoteField.tsx';
import { PanelOfLines } from './PanelOfLines.tsx';

interface ReviewProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly rows: readonly AnswerLine[];
  readonly setAside: readonly Part[];
  /** Signs that were ticked and are not ticked now. */
  readonly takenBack: readonly Part[];
  readonly ownWords: string | undefined;
  readonly onOwnWords: (text: string) => void;
  readonly onChange: (question: QuestionId) => void;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** The id of the button that changes an answer: whoever has changed it comes back there. */
export function changeButtonId(question: QuestionId): string {
  return `change-${question}`;
}

/** Every answer with a way to change it, and the answers that do not count any more. */
export function Review(props: ReviewProps) {
  const { words, respondent, setAside, takenBack, onConfirm, onBack } = props;
  const { review, back } = words.interface;
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {back}
      </Button>
      <Heading>{voiced(review.title, respondent)}</Heading>
      <p className="lead">{review.lead}</p>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Answers {...props} />
        {takenBack.length > 0 && <PanelOfLines title={review.takenBackTitle} lines={takenBack} />}
        {setAside.length > 0 && <PanelOfLines title={review.setAsideTitle} lines={setAside} />}
        <OwnWords {...props} />
        <div className="actions">
          <Button kind="primary" submit>
            {review.confirm}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What somebody wants to say besides. */
function OwnWords({ words, respondent, ownWords, onOwnWords }: ReviewProps) {
  const { review } = words.interface;
  return (
    <NoteField
      name="own-words"
      label={voiced(review.ownWords, respondent)}
      hint={review.ownWordsHint}
      value={ownWords}
      lines={4}
      onChange={onOwnWords}
    />
  );
}

function Answers({ words, rows, onChange }: Pick<ReviewProps, 'words' | 'rows' | 'onChange'>) {
  return (
    <dl className="answers">
      {rows.map(({ question, name, answer }) => (
        <div key={question} className="answer">
          <dt>{name}</dt>
          <dd>{answer}</dd>
          <dd className="answer-change">
            <Button kind="link" id={changeButtonId(question)} onClick={() => onChange(question)}>
              {words.interface.review.change(name)}
            </Button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
