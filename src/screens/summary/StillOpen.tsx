import { questions } from '../../content/questions.ts';
import type { QuestionId } from '../../content/questions.ts';
import { askWhen } from '../../content/routing.ts';
import { voiced } from '../../content/voiced.ts';
import { holds } from '../../assessment/holds.ts';
import type { SummaryView } from './view.ts';

/** What was answered "not sure" or not at all, and what was never asked. */
export function StillOpen({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent, assessment } = view;
  const { frame } = summary;
  const { unknown } = assessment;
  const leftOut = leftOutOf(view).map((question) => words.questions[question].name);
  if (unknown.length + leftOut.length === 0) return null;
  return (
    <section>
      <h2>{frame.unknownTitle}</h2>
      {unknown.length > 0 && (
        <>
          <p>{voiced(frame.unknownLead, respondent)}</p>
          <ul>
            {unknown.map(({ question, why }) => (
              <li key={question}>
                {words.questions[question].name} ({frame.unknown[why]})
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <p className="left-out">{frame.leftOut(new Intl.ListFormat(words.language.tag).format(leftOut))}</p>
      )}
    </section>
  );
}

/** Questions that would have come if the rest had not been cut short. */
function leftOutOf({ live, assessment }: SummaryView): QuestionId[] {
  return questions
    .map(({ id }) => id)
    .filter((id) => live[id] === undefined && !assessment.unknown.some(({ question }) => question === id))
    .filter((id) => {
      const criterion = askWhen[id];
      return criterion === undefined || holds(criterion, live);
    });
}
