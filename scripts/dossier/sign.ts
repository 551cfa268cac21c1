import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { table } from './table.ts';

const box = html`<span class="box"></span>`;
const verdict = html`${box} accepted<br>${box} accepted with the changes above<br>${box} not accepted`;

/** A place to sign, and a row for each section that is signed. */
export function signSection(sections: readonly string[]): Markup {
  const rows = sections.map((title) => ({ cells: [title, box, box, ''] as const }));
  const who = ['Name', 'Role', 'Registration (body and number)', 'Organisation', 'Date', 'Signature'];
  return html`<p>For the rule set <code class="hash">${ruleSetHash()}</code> and the medical content of ${contentDate},
and for no other.</p>
<div class="writing">${table({
    caption: 'Section by section',
    head: ['Section', 'Accepted', 'Changes wanted', 'Remarks'],
    widths: [30, 10, 12, 48],
    rows,
  })}</div>
<div class="writing tall">${table({
    caption: 'Rows to be changed',
    head: ['No.', 'Rule id', 'What it should say, and why'],
    widths: [7, 23, 70],
    rows: Array.from({ length: 5 }, (_, at) => ({ cells: [String(at + 1), '', ''] as const })),
  })}</div>
<div class="writing tall">${table({
    caption: 'Signed',
    head: ['What', 'First clinician', 'Second clinician'],
    widths: [26, 37, 37],
    rows: [...who.map((what) => ({ cells: [what, '', ''] as const })), { cells: ['As a whole', verdict, verdict] }],
  })}</div>
`;
}
