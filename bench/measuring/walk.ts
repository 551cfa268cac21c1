import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { usualSpasm } from '../../tests/support/answers.ts';
import type { Contestant } from '../contestants/contestant.ts';
import { wordedQuestions } from '../contestants/wording.ts';
import type { Step } from '../in-page/step.ts';
import { held } from './memory.ts';
import { slowdown, slowProcessor } from './throttle.ts';
import { totalOf } from './traffic.ts';
import { arrive, visit } from './visit.ts';
import type { Surroundings, Visit } from './visit.ts';

/** One whole interview with a slow processor and a quick network. */
export interface Walk {
  /** From Continue to the next question painted; milliseconds. */
  readonly steps: readonly number[];
  /** From "show the result" to the result; null where there is none. */
  readonly toResult: number | null;
  /** The longest task from the first answer to the last step, in milliseconds; 0: none was over 50 ms. */
  readonly longestTask: number;
  readonly heap: number;
  readonly bytes: number;
}

/** More steps than any interview has. */
const mostSteps = 60;

export async function walk(surroundings: Surroundings, contestant: Contestant): Promise<Walk> {
  return visit(surroundings, contestant, async (there) => {
    const { page, devtools, traffic } = there;
    await arrive(there);
    await slowProcessor(devtools, slowdown);
    await page.evaluate(() => bench.awaitTasks());
    const steps =
      contestant.shape.place === null ? await answersInPlace(there) : await goesFromQuestionToQuestion(there);
    const longestTask = await page.evaluate(() => bench.longestTask());
    await slowProcessor(devtools, 1);
    await page.waitForLoadState('networkidle');
    const { heap } = await held(devtools);
    const toResult = steps.find(({ to }) => to === 'summary')?.took ?? null;
    const between = steps.filter(({ to }) => to !== 'summary').map(({ took }) => took);
    return { steps: between, toResult, longestTask, heap, bytes: totalOf(traffic) };
  });
}

async function goesFromQuestionToQuestion(there: Visit): Promise<Step[]> {
  const { page, contestant } = there;
  const steps: Step[] = [];
  let here = await page.evaluate(() => bench.place());
  while (!isEnd(contestant, here)) {
    await page.evaluate(async (selectors) => bench.tick(selectors), controls(contestant, here));
    await page.evaluate(() => bench.awaitStep());
    await pressOn(there, contestant.shape.next ?? '');
    const step = await page.evaluate(async () => bench.step());
    steps.push(step);
    here = step.to;
    if (steps.length > mostSteps) throw new Error(`${contestant.name}: after ${mostSteps} steps still at "${here}"`);
  }
  return steps;
}

/** The last question of SurveyJS leads to its thanks, which is no question. */
function isEnd({ id }: Contestant, place: string): boolean {
  return place === 'summary' || place === 'end' || (id === 'surveyjs' && place === wordedQuestions.at(-1)?.id);
}

/** The controls of the usual person's answer at this place; none on a page that asks nothing. */
export function controls(contestant: Contestant, place: string): string[] {
  const question = place === 'start' ? 'respondent' : place;
  return isQuestionId(question) ? inputs(contestant, question) : [];
}

function inputs(contestant: Contestant, question: QuestionId): string[] {
  const answers: Answers = usualSpasm;
  return [answers[question]]
    .flat()
    .flatMap((option) => (option === undefined ? [] : [contestant.input(question, option)]));
}

/** All questions are there at once: a step is an answer, and all that it changes. */
async function answersInPlace(there: Visit): Promise<Step[]> {
  const { page, contestant } = there;
  const steps: Step[] = [];
  for (const question of Object.keys(usualSpasm).filter(isQuestionId)) {
    for (const input of inputs(contestant, question)) {
      await page.evaluate(() => bench.awaitSettling());
      await pressOn(there, input);
      steps.push(await page.evaluate(async () => bench.step()));
    }
  }
  return steps;
}

/** Presses as a person does, through the browser's own input. */
async function pressOn({ page, devtools }: Visit, selector: string): Promise<void> {
  const { x, y } = await page.evaluate(async (found) => bench.pointOf(found), selector);
  const pointer = { x, y, button: 'left', clickCount: 1 } as const;
  await devtools.send('Input.dispatchMouseEvent', { ...pointer, type: 'mousePressed' });
  await devtools.send('Input.dispatchMouseEvent', { ...pointer, type: 'mouseReleased' });
}
