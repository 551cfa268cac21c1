import { optionWords } from '../../content/answer-words.ts';
import { questions } from '../../content/questions.ts';
import type { Answers } from '../../content/questions.ts';
import { redFlags } from '../../content/red-flags.ts';
import type { UnsureGate } from '../../content/red-flags.ts';
import { voiced } from '../../content/voiced.ts';
import type { DispositionReason } from '../../assessment/disposition.ts';
import { answersBehind } from './answers-behind.ts';
import type { SaidAnswer } from './answers-behind.ts';
import type { SummaryView } from './view.ts';

/** The very answers that set the level: "Because you said". */
export function Because({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent, assessment } = view;
  const { frame } = summary;
  const said = saidFor(assessment.reasons, view);
  if (said.length === 0) return null;
  return (
    <>
      <p id="because">{voiced(frame.because, respondent)}</p>
      <ul className="because" aria-labelledby="because">
        {said.map(({ question, option }) => (
          <li key={`${question} ${option}`}>
            {words.questions[question].name}:{' '}
            {option === null
              ? frame.unknown['not-asked']
              : voiced(optionWords(words, question, option).label, respondent)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** In the order of the contract; null for a question that was left open. */
function saidFor(reasons: readonly DispositionReason[], { live }: SummaryView) {
  const behind = reasons.flatMap((reason) =>
    reason.kind === 'red-flag' ? answersBehind(redFlags[reason.id].when, live) : [unsureAt(reason.id, live)],
  );
  return questions.flatMap(({ id, options }) =>
    [...options, null]
      .filter((option) => behind.some((said) => said.question === id && said.options.includes(option)))
      .map((option) => ({ question: id, option })),
  );
}

function unsureAt(gate: UnsureGate, live: Answers): SaidAnswer {
  return { question: gate, options: [live[gate] === undefined ? null : 'not-sure'] };
}
