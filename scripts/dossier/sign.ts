import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { table } from './table.ts';

const box = html`<span class="box"></span>`;
const verdict = html`${box} accepted<br>${box} accepted with the changes above<br>${box} not accepted`;

/** A place to sign, and a row for each section that is signed. */
export function signSection(sections: readonly string[]): Markup {
  const who = ['Name', 'Role', 'Registration (body and number)', 'Organisation', 'Date', 'Signature'];
  const bySection = { Section: 30, Accepted: 10, 'Changes wanted': 12, Remarks: 48 };
  const toChange = { 'No.': 7, 'Rule id': 23, 'What it should say, and why': 70 };
  const signed = { What: 26, 'First clinician': 37, 'Second clinician': 37 };
  return html`<p>For the rule set <code class="hash">${ruleSetHash()}</code> and the medical content of ${contentDate},
and for no other.</p>
<div class="writing">
${table(
  'Section by section',
  bySection,
  sections.map((title) => [title, box, box, '']),
)}</div>
<div class="writing tall">
${table(
  'Rows to be changed',
  toChange,
  ['1', '2', '3', '4', '5'].map((number) => [number, '', '']),
)}</div>
<div class="writing tall">
${table('Signed', signed, [...who.map((what) => [what, '', '']), ['As a whole', verdict, verdict]])}</div>
`;
}
