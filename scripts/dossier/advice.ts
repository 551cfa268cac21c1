import { advice } from '../../src/content/advice.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Voiced } from '../../src/content/words.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell } from './evidence.ts';
import { html, list, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { levelWords } from './red-flags.ts';
import { table } from './table.ts';

/** What is said on the care card, as further advice, and as a safety net. */
export function adviceSection(): Markup {
  return html`${careTable()}${adviceTable()}<h3>Signs that could newly appear</h3>${newSignsPart()}`;
}

function careTable(): Markup {
  const rows = dispositions.map((level) => {
    return { cells: [levelWords(level), cardWords(level, 'self'), cardWords(level, 'nurse')] as const };
  });
  return table({
    caption: 'The care card: what is said at each level',
    head: ['Level', 'Patient', 'Nurse'],
    widths: [14, 43, 43],
    rows,
  });
}

function cardWords(level: Disposition, voice: 'self' | 'nurse'): Markup {
  const { frame, care } = summary;
  const { heading, when } = words.interface.levels[level];
  const { who, ifClosed, say } = care[level];
  const parts: readonly (readonly [string, Voiced])[] = [
    [frame.who, who],
    [frame.when, when],
    [frame.ifClosed, ifClosed],
    ['Say', say],
  ];
  const lines = parts.map(([name, text]) => html`<div><b>${name}:</b> ${voiced(text, voice)}</div>`);
  return html`<div><b>${voiced(heading, voice)}</b></div>${lines}`;
}

function adviceTable(): Markup {
  const rows = idsOf(advice).map((id) => {
    const { when, basis } = advice[id];
    const { heading, text } = summary.advice[id];
    const said = html`<b>${heading}</b>
<br><b>Patient:</b> ${voiced(text, 'self')}
<br><b>Nurse:</b> ${voiced(text, 'nurse')}`;
    const whenCell = when === null ? 'Always' : criterionList(when);
    return { cells: [html`<code>${id}</code>`, whenCell, said, basisCell(basis)] as const };
  });
  return table({
    caption: 'Further advice, in the order in which it is given',
    head: ['Advice', 'When', 'What is said', 'Basis and sources'],
    widths: [14, 24, 44, 18],
    rows,
  });
}

function newSignsPart(): Markup {
  const lead = paragraphs(
    'For the safety net the summary tries each of these on the answers that were given, and tells at most five that ' +
      'would make the result more urgent. Age and history are never among them.',
  );
  const labels = newSigns.map(({ question, option }) => optionWords(words, question, option).label);
  return html`${lead}${list(labels.map((label) => voiced(label, 'self')))}`;
}
