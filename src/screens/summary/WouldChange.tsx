import { optionWords } from '../../content/answer-words.ts';
import { voiced } from '../../content/voiced.ts';
import type { SummaryView } from './view.ts';

/** The new signs that would make it more urgent; for a nurse also what would point to another condition. */
export function WouldChange({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent, moreUrgent, elsewhere } = view;
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
                {voiced(optionWords(words, question, option).label, respondent)}:{' '}
                <strong>{voiced(frame.changeTo[disposition], respondent)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {respondent === 'nurse' && elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere-heading">
          <h2 id="elsewhere-heading">{frame.elsewhereTitle}</h2>
          <p>{frame.elsewhereLead}</p>
          <ul>
            {elsewhere.map(({ question, option, condition }) => (
              <li key={condition}>
                {words.questions[question].name}: {voiced(optionWords(words, question, option).label, respondent)} (
                {summary.conditions[condition].name})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
