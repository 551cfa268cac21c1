import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { goesStale, shortRoute, stops } from '../../src/content/routing.ts';
import { inFull, inShort } from '../chart/criterion-words.ts';
import { nurseSentences } from '../chart/nurse-words.ts';
import { pictureOf } from '../chart/picture.ts';
import type { Chart } from '../chart/read-chart.ts';
import { capital, listed, quote } from '../chart/sentences.ts';
import { comesIf, isInterruption, leftBy, titleOf } from '../chart/step-words.ts';
import { chartPieces } from './chart-pieces.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';

/** The chart as a picture, and everything that branches in words. */
export async function chartSection(chart: Chart): Promise<Markup> {
  const interruptions = chart.steps.flatMap((step, at) =>
    isInterruption(step)
      ? [`${titleOf(step.place)}: comes if ${comesIf(step, chart.steps.slice(0, at))}. ${leftBy(step)}`]
      : [],
  );
  const ends = stops.map(({ after, when, untilCallNoted }) => {
    const until = untilCallNoted ? ' A nurse may go on once the call is noted for every such sign.' : '';
    return `After ${nameOf(after)}, if ${inShort(when)}.${until}`;
  });
  const fresh = listed(goesStale.questions.map(nameOf), 'and');
  return html`${chartPieces(await pictureOf(chart))}
<h3>Interruptions</h3>${list(interruptions)}
<h3>Where the questions stop</h3>${list(ends)}
<h3>The short route</h3><p>${shortRouteText(chart)}</p>
<h3>What is asked afresh</h3><p>Answers to ${fresh} that are older than ${goesStale.afterHours} hours do not count.
These questions are asked again, with the earlier answer beside them.</p>
<h3>What a nurse may do</h3>${list(nurseSentences(chart))}
`;
}

function shortRouteText({ steps }: Chart): string {
  const places = steps.map(({ place }) => place);
  const asked = places.filter(isQuestionId).filter((id) => shortRoute.asks.includes(id));
  const what = inFull(shortRoute.when);
  return (
    `${capital(inShort(shortRoute.when))}: then only these are asked, so that help is not delayed: ` +
    `${listed(asked.map(nameOf), 'and')}. In full: ${what}.`
  );
}

function nameOf(question: QuestionId): string {
  return quote(words.questions[question].name);
}
