import { noTwitching } from '../../src/content/criteria.ts';
import { summary } from '../../src/content/en/summary.ts';
import { lastingPicture, pointsElsewhere, someOfThePicture, usualPicture } from '../../src/content/fit-rules.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import { shortRoute } from '../../src/content/routing.ts';
import { selfCare } from '../../src/content/self-care.ts';
import { inShort } from '../chart/criterion-words.ts';
import { criterionList } from './criterion-list.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { bothVoices, levelWords } from './red-flags.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';

/** Self-care and routine: what is left when no red flag and no floor holds. */
export function selfCareSection(): Markup {
  const columns = { Level: 15, When: 50, 'What is said': 35 };
  return html`<p>Self-care is the only result that tells a person to wait. It takes all of the following, each really
answered; one "not sure" among them leads to a routine appointment. Without a red flag, a floor or self-care the result
is routine.</p>
${table('The two results without a red flag', columns, [
  [levelWords('self-care'), criterionList(selfCare), bothVoices(summary.noRedFlag['self-care'])],
  [levelWords('routine'), 'Everything else.', bothVoices(summary.noRedFlag.routine)],
])}`;
}

/** How well the answers fit hemifacial spasm. The first row that holds is the result. */
export function fitSection(): Markup {
  const short = inShort(shortRoute.when);
  const cutShort = `The questions ended early, or ${short} (the short route), or ${inShort(noTwitching)}.`;
  return html`<p>Tried from the top; the first row that holds is the result. Urgency and impact play no part in it. Nothing
that is open counts as a feature.</p>
${table('How well the answers fit hemifacial spasm', { Fit: 13, When: 52, 'What is said': 35 }, [
  fitRow('cannot-tell', cutShort),
  fitRow('typical', html`${criterionList(usualPicture)} And no finding speaks against hemifacial spasm.`),
  fitRow('partial', html`${criterionList(lastingPicture)} And no finding speaks against hemifacial spasm.`),
  fitRow('partial', html`${criterionList(someOfThePicture)} And no finding speaks strongly against hemifacial spasm.`),
  fitRow('unlikely', html`${criterionList(pointsElsewhere)} And another movement is listed as fitting.`),
  fitRow('cannot-tell', 'Everything else.'),
])}`;
}

function fitRow(fit: Fit, when: Markup | string): Row {
  const { heading, explanation } = summary.fit[fit];
  return [html`<code>${fit}</code>`, when, html`<b>${heading}.</b><br>${bothVoices(explanation)}`];
}
