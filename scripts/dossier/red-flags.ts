import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Basis } from '../../src/content/evidence-basis.ts';
import { redFlags, stillNotSure } from '../../src/content/red-flags.ts';
import { listed, quote } from '../chart/sentences.ts';
import type { TwoVoices } from '../../src/content/words.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell, basisWords } from './evidence.ts';
import { html, list, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

const flags = idsOf(redFlags).map((id) => ({ id, ...redFlags[id] }));
const levels = dispositions.filter((level) => flags.some(({ atLeast }) => atLeast === level));

/** Every red flag: when it is raised, what it asks for, what is said about it, and what it rests on. */
export function redFlagsSection(): Markup {
  const lead = list([
    'Each row holds by itself. The most urgent level that any answer reaches is the result; no other answer lowers ' +
      'it. Only taking the answer back does.',
    'A row holds for an answer that was really given. An open question raises none of them.',
    html`An answer counts only while its question is asked: see the <a href="#chart">chart</a>.`,
    'Below each row stand the sentences that a patient or carer, and a nurse, read as the reason.',
  ]);
  return html`${lead}${countTable()}${levels.map(levelTable)}`;
}

function countTable(): Markup {
  const kinds: readonly Basis['basis'][] = ['guidance', 'study', 'judgement'];
  const rows = levels.map((level) => {
    const here = flags.filter(({ atLeast }) => atLeast === level);
    const counts = kinds.map((kind) => String(here.filter(({ basis }) => basis.basis === kind).length));
    return { cells: [levelWords(level), ...counts, String(here.length)] as const };
  });
  return table({
    caption: 'How many red flags of each level rest on what',
    head: ['Level', ...kinds.map((kind) => basisWords[kind]), 'All'],
    widths: [36, 18, 18, 18, 10],
    rows,
  });
}

function levelTable(level: Disposition): Markup {
  const rows = flags
    .filter(({ atLeast }) => atLeast === level)
    .map(({ id, when, basis }) => ({
      id: `red-flag-${id}`,
      cells: [
        html`<code>${id}</code>`,
        criterionList(when),
        bothVoices(summary.redFlags[id]),
        basisCell(basis),
      ] as const,
    }));
  return table({
    caption: `${levelWords(level)}. ${rows.length} red flags that ask for this at least`,
    head: ['Rule', 'When', 'What is said', 'Basis and sources, with how far each was read'],
    widths: [15, 30, 35, 20],
    rows,
  });
}

export function bothVoices({ patient, nurse }: TwoVoices): Markup {
  return html`<b>Patient:</b> ${patient}<br><b>Nurse:</b> ${nurse}`;
}

/** "Emergency: ambulance now". */
export function levelWords(level: Disposition): string {
  return summary.frame.nurse.levels[level];
}

/** The least urgency while a safety question stays open, and what happens when nothing was said for hurry. */
export function floorsSection(): Markup {
  const gates = idsOf(stillNotSure);
  const rows = gates.map((gate) => {
    const name = html`<code>${gate}</code> ${words.questions[gate].name}`;
    return { cells: [name, levelWords(stillNotSure[gate]), bothVoices(summary.unsureGates[gate])] as const };
  });
  const names = listed(
    gates.map((gate) => quote(words.questions[gate].name)),
    'and',
  );
  const lead = paragraphs(
    `"Not sure" never counts as "no". Where the answer to ${names} stays "not sure", or is not given, the result is ` +
      'never less urgent than this. The contract of the questionnaire sets these levels; no source was read for them.',
  );
  return html`${lead}${table({
    caption: 'Floors of the safety questions',
    head: ['Question left unsure', 'At least', 'What is said'],
    widths: [25, 20, 55],
    rows,
  })}`;
}
