import type { Criterion } from '../../src/content/criterion.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { askWhen, goesStale, shortRoute, stops } from '../../src/content/routing.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import type { Stop } from '../../src/content/routing.ts';
import { voiced } from '../../src/content/voiced.ts';
import { list } from '../markdown.ts';
import { inShort, namesIn } from './criterion-words.ts';
import { nurseSentences } from './nurse-words.ts';
import { pictureTitle } from './picture.ts';
import type { Chart, Step } from './read-chart.ts';
import { capital, listed, quote } from './sentences.ts';
import { askedOnlyIf, comesIf, isInterruption, leftBy, numberOf, titleOf } from './step-words.ts';

/** The chart in words, for whoever does not see the picture. */
export function outlineOf(chart: Chart): string {
  return `# ${pictureTitle}

<!-- Made by \`npm run chart\` from the running program. A change here is lost: change the program. -->

This page is drawn from the program itself: the order, the interruptions and the end from its chart, the conditions from the data that decides which question is asked. It is for education and preparation, not a diagnosis.

![The order of the questions from top to bottom, with the interruptions at the side. The list below says the same in words.](chart.svg)

${outlineSections(chart)}
`;
}

/** What the page says below the picture, and the dossier, too. */
export function outlineSections(chart: Chart): string {
  return `## The questions, in order

${chart.steps.map((step, at) => stepLine(step, at, chart)).join('\n')}

## What the short words mean

${list(meanings())}

## Where the questions stop

${list(stops.map(stopWords))}

## The short route

${shortRouteText(chart)}

## What is asked afresh

Answers to ${namesOf(goesStale.questions)} that are older than ${goesStale.afterHours} hours do not count. These questions are asked again, with the earlier answer beside them.

## What a nurse may do

${list(nurseSentences(chart))}`;
}

function stepLine(step: Step, at: number, { steps }: Chart): string {
  const { place } = step;
  if (isQuestionId(place)) {
    const title = voiced(words.questions[place].title, undefined);
    const more = [askedOnlyIf(place) ?? 'Always asked', ...remarks(place)];
    return `${numberOf(place, steps)}. **${titleOf(place)}.** ${quote(title)} ${more.join('. ')}.`;
  }
  if (!isInterruption(step)) {
    const what = step.next === null ? 'The end.' : 'All answers, each with a way to change it.';
    return `\n**${titleOf(place)}.** ${what}`;
  }
  const when = comesIf(step, steps.slice(0, at));
  return `    - Interruption: **${titleOf(place)}.** It comes if ${when}. ${leftBy(step)}`;
}

function remarks(place: QuestionId): string[] {
  return [
    ...(safetyGates.some((gate) => gate === place) ? ['A safety question'] : []),
    ...(questionById(place).optional ? ['Optional: it may be skipped, or the questions ended here'] : []),
  ];
}

/** Each short name that stands in this page, told by questions and options alone. */
function meanings(): string[] {
  const stopping = stops.map(({ when }) => when);
  const criteria: readonly Criterion[] = [...Object.values(askWhen), ...stopping, shortRoute.when];
  const found = new Map(criteria.flatMap((criterion) => namesIn(criterion)));
  return [...found].map(([name, meaning]) => `**${capital(name)}:** ${meaning}.`);
}

function stopWords({ after, when, untilCallNoted }: Stop): string {
  const until = untilCallNoted ? ' A nurse may go on once the call is noted for every such sign.' : '';
  return `After ${namesOf([after])}, if ${inShort(when)}.${until}`;
}

function shortRouteText({ steps }: Chart): string {
  const places = steps.map(({ place }) => place);
  const asked = places.filter(isQuestionId).filter((question) => shortRoute.asks.includes(question));
  return (
    `If ${inShort(shortRoute.when)}, only these are asked, so that help is not delayed: ` +
    `${namesOf(asked)}. What is asked only in some cases is asked only in those here, too.`
  );
}

function namesOf(some: readonly QuestionId[]): string {
  return listed(
    some.map((id) => quote(words.questions[id].name)),
    'and',
  );
}
