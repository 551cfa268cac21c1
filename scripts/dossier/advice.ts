import { advice } from '../../src/content/advice.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Voiced } from '../../src/content/words.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell } from './evidence.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { bothVoices, levelWords } from './red-flags.ts';
import { table } from './table.ts';

/** What is said on the care card, as further advice, and as a safety net. */
export function adviceSection(): Markup {
  const cards = dispositions.map((level) => [levelWords(level), cardWords(level, 'self'), cardWords(level, 'nurse')]);
  const rows = idsOf(advice).map((id) => {
    const { when, basis } = advice[id];
    const { heading, text } = summary.advice[id];
    const said = html`<b>${heading}</b><br>${bothVoices({ patient: voiced(text, 'self'), nurse: voiced(text, 'nurse') })}`;
    return [html`<code>${id}</code>`, when === null ? 'Always' : criterionList(when), said, basisCell(basis)];
  });
  const signs = newSigns.map(({ question, option }) => voiced(optionWords(words, question, option).label, 'self'));
  return html`${table('The care card: what is said at each level', { Level: 14, Patient: 43, Nurse: 43 }, cards)}${table(
    'Further advice, in the order in which it is given',
    { Advice: 14, When: 24, 'What is said': 44, 'Basis and sources': 18 },
    rows,
  )}<h3>Signs that could newly appear</h3><p>For the safety net the summary tries each of these on the answers that were
given, and tells at most five that would make the result more urgent. Age and history are never among them.</p>
${list(signs)}`;
}

function cardWords(level: Disposition, voice: 'self' | 'nurse'): Markup {
  const { frame, care } = summary;
  const { heading, when } = words.interface.levels[level];
  const { who, ifClosed } = care[level];
  const parts: Readonly<Record<string, Voiced>> = {
    ...(level !== 'self-care' && { Call: care[level].call }),
    [frame.who]: who,
    [frame.when]: when,
    [frame.ifClosed]: ifClosed,
  };
  const lines = Object.entries(parts).map(([name, text]) => html`<div><b>${name}:</b> ${voiced(text, voice)}</div>`);
  return html`<div><b>${voiced(heading, voice)}</b></div>${lines}`;
}
