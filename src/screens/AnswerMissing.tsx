import type { InterviewWords } from '../content/interface-words.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import { safetyGates } from '../content/safety-gates.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { firstFieldId } from './OptionList.tsx';

/** What to do about a missing answer. The age has no "not sure" by that name. */
function missingWords(error: InterviewWords['interface']['error'], question: QuestionId): string {
  const { type, options } = questionById(question);
  if (type === 'multiple') return error.chooseSome;
  return question !== 'age' && options.includes('not-sure') ? error.chooseOneOrUnsure : error.chooseOne;
}

interface AnswerMissingProps {
  readonly words: InterviewWords;
  readonly question: QuestionId;
  /** How often in a row the question was sent without an answer. */
  readonly attempt: number;
}

/** The id of the sentence beside the options, which describes them once an answer is missing. */
export function errorId(question: QuestionId): string {
  return `${question}-error`;
}

/** What is missing, beside the options. */
export function MissingLine({ words, question }: Pick<AnswerMissingProps, 'words' | 'question'>) {
  return (
    <p className="error" id={errorId(question)}>
      {missingWords(words.interface.error, question)}
    </p>
  );
}

/** Above a question that was sent without an answer: what to do, and the way to its first option. */
export function AnswerMissing({ words, question, attempt }: AnswerMissingProps) {
  const { error } = words.interface;
  return (
    <ErrorSummary
      heading={error.heading}
      message={missingWords(error, question)}
      field={firstFieldId(question)}
      attempt={attempt}
      isGate={safetyGates.some((gate) => gate === question)}
    />
  );
}
