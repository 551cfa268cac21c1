import { summary } from '../../src/content/en/summary.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import { lastingPicture, pointsElsewhere, someOfThePicture, usualPicture } from '../../src/content/fit-rules.ts';
import { noTwitching } from '../../src/content/criteria.ts';
import { shortRoute } from '../../src/content/routing.ts';
import { selfCare } from '../../src/content/self-care.ts';
import { inShort } from '../chart/criterion-words.ts';
import { criterionList } from './criterion-list.ts';
import { html, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { bothVoices, levelWords } from './red-flags.ts';
import { table } from './table.ts';

/** Self-care and routine: what is left when no red flag and no floor holds. */
export function selfCareSection(): Markup {
  const lead = paragraphs(
    'Self-care is the only result that tells a person to wait. It takes all of the following, each really answered; ' +
      'one "not sure" among them leads to a routine appointment. Without a red flag, a floor or self-care the result ' +
      'is routine.',
  );
  return html`${lead}${table({
    caption: 'The two results without a red flag',
    head: ['Level', 'When', 'What is said'],
    widths: [15, 50, 35],
    rows: [
      { cells: [levelWords('self-care'), criterionList(selfCare), bothVoices(summary.noRedFlag['self-care'])] },
      { cells: [levelWords('routine'), 'Everything else.', bothVoices(summary.noRedFlag.routine)] },
    ],
  })}`;
}

/** How well the answers fit hemifacial spasm. The first row that holds is the result. */
export function fitSection(): Markup {
  const short = inShort(shortRoute.when);
  const cutShort = `The questions ended early, or ${short} (the short route), or ${inShort(noTwitching)}.`;
  const rows: readonly (readonly [Fit, Markup | string])[] = [
    ['cannot-tell', cutShort],
    ['typical', html`${criterionList(usualPicture)} And no finding speaks against hemifacial spasm.`],
    ['partial', html`${criterionList(lastingPicture)} And no finding speaks against hemifacial spasm.`],
    ['partial', html`${criterionList(someOfThePicture)} And no finding speaks strongly against hemifacial spasm.`],
    ['unlikely', html`${criterionList(pointsElsewhere)} And another movement is listed as fitting.`],
    ['cannot-tell', 'Everything else.'],
  ];
  const lead = paragraphs(
    'Tried from the top; the first row that holds is the result. Urgency and impact play no part in it. Nothing that ' +
      'is open counts as a feature.',
  );
  return html`${lead}${table({
    caption: 'How well the answers fit hemifacial spasm',
    head: ['Fit', 'When', 'What is said'],
    widths: [13, 52, 35],
    rows: rows.map(([fit, when]) => ({ cells: [html`<code>${fit}</code>`, when, fitWords(fit)] })),
  })}`;
}

function fitWords(fit: Fit): Markup {
  const { heading, explanation } = summary.fit[fit];
  return html`<b>${heading}.</b><br>${bothVoices(explanation)}`;
}
