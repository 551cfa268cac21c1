import { optionWords } from '../../content/answer-words.ts';
import type { QuestionId } from '../../content/questions.ts';
import { voiced } from '../../content/voiced.ts';
import type { Voiced } from '../../content/words.ts';
import type { SummaryView } from './view.ts';

/** The new signs that would make it more urgent; for a nurse also what would point to another condition. */
export function WouldChange({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent, moreUrgent } = view;
  // A sign in words of its own: the label of an option may need its question to be understood.
  const sign = (question: QuestionId, option: string): Voiced =>
    summary.newSigns[question]?.[option] ?? optionWords(words, question, option).label;
  const { frame } = summary;
  return (
    <>
      {moreUrgent.length > 0 && (
        <section aria-labelledby="change-heading">
          <h2 id="change-heading">{voiced(frame.changeTitle, respondent)}</h2>
          <p>{voiced(frame.changeLead, respondent)}</p>
          <ul className="would-change">
            {moreUrgent.map(({ question, option, disposition }) => (
              <li key={`${question} ${option}`}>
                {voiced(sign(question, option), respondent)}:{' '}
                <strong>{voiced(frame.changeTo[disposition], respondent)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {respondent === 'nurse' && <Elsewhere view={view} />}
    </>
  );
}

function Elsewhere({ view: { words, summary, elsewhere, live } }: { readonly view: SummaryView }) {
  const { frame } = summary;
  // Where the questions were cut short, nothing is known of what other answers would do.
  if (elsewhere.length === 0 && live.movement === undefined) return null;
  return (
    <section aria-labelledby="elsewhere-heading">
      <h2 id="elsewhere-heading">{frame.elsewhereTitle}</h2>
      <p>{elsewhere.length > 0 ? frame.elsewhereLead : frame.elsewhereNone}</p>
      {elsewhere.length > 0 && (
        <ul className="points-elsewhere">
          {elsewhere.map(({ question, option, condition }) => (
            <li key={condition}>
              {words.questions[question].name}: {voiced(optionWords(words, question, option).label, 'nurse')} (
              {summary.conditions[condition].name})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
