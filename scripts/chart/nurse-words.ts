import { words } from '../../src/content/en/interview.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { isForNurses } from './boxes.ts';
import type { Chart, Way } from './read-chart.ts';
import { listed, quote } from './sentences.ts';
import { titleOf } from './step-words.ts';

/** What the chart lets a nurse do and nobody else, a sentence each. */
export function nurseSentences({ steps, everywhere }: Chart): string[] {
  const observations = steps.filter(({ place }) => isForNurses(place)).map(({ place }) => quote(titleOf(place)));
  const inPlaces = steps.flatMap(({ ways, place }) =>
    ways.filter(isForNurse).map(({ event }) => say(event, titleOf(place))),
  );
  const anywhere = everywhere.filter(isForNurse).map(({ event }) => say(event, ''));
  const seen = `A nurse is asked for what can be seen, too: ${listed(observations, 'and')}.`;
  return [...new Set([seen, ...inPlaces, ...anywhere])];
}

/** Going anywhere and ending are open to all at some point, and to a nurse much sooner. */
function isForNurse({ guard }: Way): boolean {
  return guard !== null && ['isNurse', 'mayGoTo', 'mayEnd'].includes(guard.type);
}

function say(event: string, title: string): string {
  const gates = listed(
    safetyGates.map((gate) => quote(words.questions[gate].name)),
    'and',
  );
  switch (event) {
    case 'CALL_NOTED':
      return `At ${quote(title)} a nurse may note the time of the call and then go on. A new sign brings the page back.`;
    case 'GO_TO':
      return (
        `Once ${gates} are answered, a nurse may open any question that is asked, in any order. ` +
        'Anybody else may go back and change, but not jump ahead.'
      );
    case 'END':
      return (
        `Once ${gates} are answered, a nurse may end at any time. What is still open then counts as not sure. ` +
        'Anybody else may end once only optional questions are open.'
      );
    case 'JUDGE':
      return 'Beside the result a nurse may record a level of urgency of their own, with the reason.';
    default:
      throw new Error(`The chart has no words for what a nurse does with "${event}"`);
  }
}
