import { behindTheLevel } from '../../src/content/behind-the-level.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import type { ListId } from '../../src/content/condition-lists.ts';
import { conditions } from '../../src/content/conditions.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { deniedCauses } from '../../src/content/denied-causes.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { summary } from '../../src/content/en/summary.ts';
import { findings } from '../../src/content/findings.ts';
import { strengths } from '../../src/content/findings/finding.ts';
import type { Strength } from '../../src/content/findings/finding.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell } from './evidence.ts';
import { html, joined, list, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

const ids = idsOf(findings);

/** Every finding, with what it speaks for and against. */
export function findingsSection(): Markup {
  const rows = ids.map((id) => {
    const { when, supports, opposes, basis } = findings[id];
    const { patient, nurse } = summary.findings[id];
    const name = html`<code>${id}</code><br>${nurse}<br><i>${patient}</i>`;
    const cells = [name, criterionList(when), weighed(supports), weighed(opposes), basisCell(basis)] as const;
    return { id: `finding-${id}`, cells };
  });
  const lead = paragraphs(
    'A finding is an answer, or a few together, that speaks for some conditions and against others. The strength is ' +
      "the project's reading of the sources: a word, not a likelihood. In the first column: the id, the words for a " +
      'nurse, and in slanted type those for a patient or carer.',
  );
  return html`${lead}${table({
    caption: `All ${ids.length} findings, in the order in which they are told`,
    head: ['Finding', 'When', 'Speaks for', 'Speaks against', 'Basis and sources'],
    widths: [23, 24, 20, 17, 16],
    rows,
  })}`;
}

type Weights = { readonly [C in ConditionId]?: Strength };

function weighed(weights: Weights): Markup {
  const parts = strengths.flatMap((strength) => {
    const named = conditions.filter((condition) => weights[condition] === strength);
    return named.length === 0 ? [] : [html`<b>${strength}:</b> ${joined(named.map(nameOf), ', ')}`];
  });
  return parts.length === 0 ? html`nothing` : html`${parts.map((part) => html`<div>${part}</div>`)}`;
}

function nameOf(condition: ConditionId): string {
  return summary.conditions[condition].name;
}

/** How the list of conditions is put in order. */
export function differentialSection(): Markup {
  const five = joined(cannotBeRuledOut.map(nameOf), ', ');
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
  return html`${rules}${orderTable('movement', 'What the movement is: the order among equals')}${orderTable(
    'cause',
    'What may lie behind it or beside it: the order among equals',
  )}${deniedTable()}${behindTable()}`;
}

function orderTable(which: ListId, caption: string): Markup {
  return table({
    caption,
    head: [
      'Place',
      'Condition, and why it stands in this list',
      'What the list says of it',
      'Basis and sources',
      'Findings that speak strongly for it',
    ],
    widths: [7, 21, 32, 16, 24],
    rows: calmOrder[which].map((condition, at) => ({
      cells: [
        String(at + 1),
        html`${nameOf(condition)}<br><i>${conditionLists[condition].why}</i>`,
        html`${conditionsForNurses[condition]}<br><i>${summary.conditions[condition].gist}</i>`,
        basisCell(conditionBasis[condition]),
        strongFor(condition),
      ] as const,
    })),
  });
}

function deniedTable(): Markup {
  return table({
    caption: 'What takes a condition off the list',
    head: ['Condition', 'Its cause was denied', 'It stays all the same', 'Basis and sources'],
    widths: [20, 40, 24, 16],
    rows: conditions.flatMap((condition) => {
      const denied = Object.entries(deniedCauses).find(([id]) => id === condition)?.[1];
      if (denied === undefined) return [];
      const { when, unless, basis } = denied;
      const stays = unless === null ? 'never' : criterionList(unless);
      return [{ cells: [nameOf(condition), criterionList(when), stays, basisCell(basis)] as const }];
    }),
  });
}

function behindTable(): Markup {
  return table({
    caption: 'What heads the list behind a sign that cannot wait',
    head: ['Red flag', 'Condition'],
    widths: [50, 50],
    rows: Object.entries(behindTheLevel).map(([flag, condition]) => ({
      cells: [html`<code>${flag}</code>`, condition === null ? 'none has a page' : nameOf(condition)] as const,
    })),
  });
}

function strongFor(condition: ConditionId): Markup {
  const strong = ids.filter((id) => findings[id].supports[condition] === 'strong');
  if (strong.length === 0) return html`none`;
  return joined(
    strong.map((id) => html`<a href="#finding-${id}"><code>${id}</code></a>`),
    ', ',
  );
}
