import { behindTheLevel } from '../../src/content/behind-the-level.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import type { ListId } from '../../src/content/condition-lists.ts';
import { conditions } from '../../src/content/conditions.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { deniedCauseOf } from '../../src/content/denied-causes.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { summary } from '../../src/content/en/summary.ts';
import { findings } from '../../src/content/findings.ts';
import { strengths } from '../../src/content/findings/finding.ts';
import type { Strength } from '../../src/content/findings/finding.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell } from './evidence.ts';
import { commas, html, list } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

const ids = idsOf(findings);

/** Every finding, with what it speaks for and against. */
export function findingsSection(): Markup {
  const columns = { Finding: 23, When: 24, 'Speaks for': 20, 'Speaks against': 17, 'Basis and sources': 16 };
  const rows = ids.map((id) => {
    const { when, supports, opposes, basis } = findings[id];
    const { patient, nurse } = summary.findings[id];
    const name = html`<code id="finding-${id}">${id}</code><br>${nurse}<br><i>${patient}</i>`;
    return [name, criterionList(when), weighed(supports), weighed(opposes), basisCell(basis)];
  });
  return html`<p>A finding is an answer, or a few together, that speaks for some conditions and against others. The strength is
the project's reading of the sources: a word, not a likelihood. In the first column: the id, the words for a nurse, and
in slanted type those for a patient or carer.</p>
${table(`All ${ids.length} findings, in the order in which they are told`, columns, rows)}`;
}

type Weights = { readonly [C in ConditionId]?: Strength };

function weighed(weights: Weights): Markup {
  const parts = strengths.flatMap((strength) => {
    const named = conditions.filter((condition) => weights[condition] === strength);
    return named.length === 0 ? [] : [html`<div><b>${strength}:</b> ${commas(named.map(nameOf))}</div>`];
  });
  return parts.length === 0 ? html`nothing` : html`${parts}`;
}

function nameOf(condition: ConditionId): string {
  return summary.conditions[condition].name;
}

/** How the list of conditions is put in order. */
export function differentialSection(): Markup {
  const five = commas(cannotBeRuledOut.map(nameOf));
  const rules = list([
    'Conditions stand in two lists: what the movement is, and what may lie behind it or beside it.',
    'In each list the findings that speak for a condition are counted, less those that speak against it: first the ' +
      'strong ones; where two conditions are level, those of some strength or more; where they still are, all. The ' +
      'counts put conditions in order and do nothing else. They are never shown.',
    'A condition is listed as fitting when the first of its counts that is not zero is above zero, something more than ' +
      'weak speaks for it, and its cause was not denied (next table but one).',
    'Among equals of a list the order of the tables below holds: common and harmless ones first.',
    'What stands behind an emergency or same-day level heads the list, whatever else was said. Then come the first ' +
      'movement, the causes, and the other movements. Where the spasm fits poorly it is not the first movement if ' +
      'another is listed; nothing else moves it.',
    html`After those come, always and as not ruled out, whichever of these are not listed yet: ${five}.`,
    'No condition changes how soon to be seen.',
  ]);
  return html`${rules}
${orderTable('movement', 'What the movement is: the order among equals')}
${orderTable('cause', 'What may lie behind it or beside it: the order among equals')}
${deniedTable()}
${behindTable()}`;
}

function orderTable(which: ListId, caption: string): Markup {
  const columns = {
    Place: 7,
    'Condition, and why it stands in this list': 21,
    'What the list says of it': 32,
    'Basis and sources': 16,
    'Findings that speak strongly for it': 24,
  };
  const rows = calmOrder[which].map((condition, at) => [
    String(at + 1),
    html`${nameOf(condition)}<br><i>${conditionLists[condition].why}</i>`,
    html`${conditionsForNurses[condition]}<br><i>${summary.conditions[condition].gist}</i>`,
    basisCell(conditionBasis[condition]),
    strongFor(condition),
  ]);
  return table(caption, columns, rows);
}

function deniedTable(): Markup {
  const columns = { Condition: 20, 'Its cause was denied': 40, 'It stays all the same': 24, 'Basis and sources': 16 };
  const rows = conditions.flatMap((condition) => {
    const denied = deniedCauseOf(condition);
    if (denied === undefined) return [];
    const { when, unless, basis } = denied;
    const stays = unless === null ? 'never' : criterionList(unless);
    return [[nameOf(condition), criterionList(when), stays, basisCell(basis)]];
  });
  return table('What takes a condition off the list', columns, rows);
}

function behindTable(): Markup {
  const rows = Object.entries(behindTheLevel).map(([flag, condition]) => [
    html`<code>${flag}</code>`,
    condition === null ? 'none has a page' : nameOf(condition),
  ]);
  return table('What heads the list behind a sign that cannot wait', { 'Red flag': 50, Condition: 50 }, rows);
}

function strongFor(condition: ConditionId): Markup {
  const strong = ids.filter((id) => findings[id].supports[condition] === 'strong');
  return strong.length === 0
    ? html`none`
    : commas(strong.map((id) => html`<a href="#finding-${id}"><code>${id}</code></a>`));
}
