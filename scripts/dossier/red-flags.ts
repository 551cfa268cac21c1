import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import { words } from '../../src/content/en/interview.ts';
import { redFlags, stillNotSure } from '../../src/content/red-flags.ts';
import { listed, quote } from '../chart/sentences.ts';
import type { TwoVoices } from '../../src/content/words.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell, basisWords } from './evidence.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

const flags = idsOf(redFlags).map((id) => ({ id, ...redFlags[id] }));
const flagsOf = (level: Disposition) => flags.filter(({ atLeast }) => atLeast === level);
const levels = dispositions.filter((level) => flagsOf(level).length > 0);

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
  const kinds = idsOf(basisWords);
  const rows = levels.map((level) => {
    const here = flagsOf(level);
    const counts = kinds.map((kind) => String(here.filter(({ basis }) => basis.basis === kind).length));
    return [levelWords(level), ...counts, String(here.length)];
  });
  const counted = Object.fromEntries(Object.values(basisWords).map((name) => [name, 18]));
  return table('How many red flags of each level rest on what', { Level: 36, ...counted, All: 10 }, rows);
}

function levelTable(level: Disposition): Markup {
  const columns = {
    Rule: 15,
    When: 30,
    'What is said': 35,
    'Basis and sources, with how far each was read': 20,
  };
  const rows = flagsOf(level).map(({ id, when, basis }) => {
    const name = html`<code id="red-flag-${id}">${id}</code>`;
    return [name, criterionList(when), bothVoices(summary.redFlags[id]), basisCell(basis)];
  });
  return table(`${levelWords(level)}. ${rows.length} red flags that ask for this at least`, columns, rows);
}

export function bothVoices({ patient, nurse }: TwoVoices): Markup {
  return html`<b>Patient:</b> ${patient}<br><b>Nurse:</b> ${nurse}`;
}

/** "Call now: ambulance". */
export function levelWords(level: Disposition): string {
  return words.interface.nurse.ownLevel.levels[level];
}

/** The least urgency while a safety question stays open, and what happens when nothing was said for hurry. */
export function floorsSection(): Markup {
  const gates = idsOf(stillNotSure);
  const columns = { 'Question left unsure': 25, 'At least': 20, 'What is said': 55 };
  const rows = gates.map((gate) => {
    const name = html`<code>${gate}</code> ${words.questions[gate].name}`;
    return [name, levelWords(stillNotSure[gate]), bothVoices(summary.unsureGates[gate])];
  });
  const names = gates.map((gate) => quote(words.questions[gate].name));
  return html`<p>"Not sure" never counts as "no". Where the answer to ${listed(names, 'and')} stays "not sure", or is not given,
the result is never less urgent than this. The contract of the questionnaire sets these levels; no source was read for
them.</p>
${table('Floors of the safety questions', columns, rows)}`;
}
