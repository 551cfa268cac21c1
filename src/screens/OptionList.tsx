import type { ReactNode } from 'react';
import { optionWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import { groupsOf, standingApart } from '../content/shown-options.ts';
import { voiced } from '../content/voiced.ts';
import { ChoiceAside } from './ChoiceAside.tsx';
import type { AnswerForm } from './use-answer-form.ts';

interface OptionListProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly form: Pick<AnswerForm, 'field' | 'choice'>;
  /** The answer from before: an option in it that is no longer offered stands there to be taken back. */
  readonly prefill?: string | readonly string[] | undefined;
  /** A picture beside an option. */
  readonly picture?: (option: string) => ReactNode;
  /** The key that chooses each option, where single keys answer. */
  readonly keyOf?: ReadonlyMap<string, string>;
}

/** The id of an option's input in the page. */
export function optionFieldId(question: QuestionId, option: string): string {
  return `${question}-${option}`;
}

/** The id of the first input on screen: where an error leads. */
export function firstFieldId(question: QuestionId): string {
  const first = groupsOf(question)[0]?.options[0] ?? questionById(question).options[0] ?? '';
  return optionFieldId(question, first);
}

export function OptionList(props: OptionListProps) {
  const { question, words, respondent, prefill } = props;
  const headings: Readonly<Record<string, string>> = words.questions[question].groups;
  const apart = standingApart(question);
  const groups = groupsOf(question, prefill);
  const all = [...groups.flatMap(({ options }) => options), ...apart];
  return (
    <>
      {groups.map(({ id, options }) =>
        id === null ? (
          <Options key="all" {...props} {...{ all, options }} />
        ) : (
          <div key={id} className="option-group" role="group" aria-labelledby={`${question}-group-${id}`}>
            <h2 id={`${question}-group-${id}`} className="option-group-heading">
              {headings[id]}
            </h2>
            <Options {...props} {...{ all, options }} />
          </div>
        ),
      )}
      {apart.length > 0 && (
        <>
          <p className="option-or">
            {question === 'respondent' ? words.interface.start.professional : words.interface.or}
          </p>
          <Options {...props} respondent={respondent} all={all} options={apart} />
        </>
      )}
    </>
  );
}

function Options({
  question,
  words,
  respondent,
  form: { field, choice },
  picture,
  keyOf,
  all,
  options,
}: OptionListProps & Record<'all' | 'options', readonly string[]>) {
  const { type } = questionById(question);
  const { aside } = choice;
  const pressed = aside?.kind === 'took-away' && !aside.onPicture ? aside.by : null;
  return (
    <div className="options">
      {options.map((option) => {
        const { label, head, hint } = optionWords(words, question, option);
        const id = optionFieldId(question, option);
        return (
          <div key={option} className="option">
            <input
              {...field}
              id={id}
              type={type === 'single' ? 'radio' : 'checkbox'}
              value={option}
              aria-labelledby={`${id}-label`}
              aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            />
            <label htmlFor={id}>
              {keyOf !== undefined && <kbd>{keyOf.get(option)?.toUpperCase()}</kbd>}
              {picture?.(option)}
              <span className="option-words">
                <span className="option-label" id={`${id}-label`} data-number={all.indexOf(option) + 1}>
                  <Label text={voiced(label, respondent)} head={head} />
                </span>
                {hint !== undefined && (
                  <span className="option-hint" id={`${id}-hint`}>
                    {voiced(hint, respondent)}
                  </span>
                )}
              </span>
            </label>
            {option === pressed && <ChoiceAside {...{ question, words, respondent, choice }} focusThen={id} />}
          </div>
        );
      })}
    </div>
  );
}

/** All bold; or, where it has a head, the head alone. The text is the same. */
function Label({ text, head }: { readonly text: string; readonly head: string | undefined }) {
  if (head === undefined || !text.startsWith(head)) return text;
  const rest = text.slice(head.length).trimStart();
  // A space at the beginning of an element is lost to some of those who work out a name.
  return (
    <>
      {text.slice(0, text.length - rest.length)}
      <span className="option-rest">{rest}</span>
    </>
  );
}
