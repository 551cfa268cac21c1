import { conditions } from '../../src/content/conditions.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { summary } from '../../src/content/en/summary.ts';
import { findings } from '../../src/content/findings.ts';
import type { Strength } from '../../src/content/findings/finding.ts';
import { criterionList } from './criterion-list.ts';
import { basisCell } from './evidence.ts';
import { html, joined, list, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

const strengths: readonly Strength[] = ['strong', 'some', 'weak'];
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
    'Every condition gets a sum: of what speaks for it, strong counts 4, some 2 and weak 1; what speaks against it is ' +
      'taken off in the same way. The sum puts conditions in order and does nothing else. It is never shown.',
    'A condition is listed as fitting when its sum is above zero and something more than weak speaks for it. The ' +
      'highest sum comes first.',
    'Among equals the order of the table below holds: common and harmless ones first.',
    html`After those come, always and as not ruled out, whichever of these are not listed yet: ${five}.`,
    'No condition changes how soon to be seen, and the order does not depend on urgency.',
  ]);
  const rows = calmOrder.map((condition, at) => ({
    cells: [
      String(at + 1),
      nameOf(condition),
      html`${conditionsForNurses[condition]}<br><i>${summary.conditions[condition].gist}</i>`,
      basisCell(conditionBasis[condition]),
      strongFor(condition),
    ] as const,
  }));
  return html`${rules}${table({
    caption: 'The order among conditions that fit equally well',
    head: [
      'Place',
      'Condition',
      'What the list says of it',
      'Basis and sources',
      'Findings that speak strongly for it',
    ],
    widths: [7, 17, 36, 16, 24],
    rows,
  })}`;
}

function strongFor(condition: ConditionId): Markup {
  const strong = ids.filter((id) => findings[id].supports[condition] === 'strong');
  if (strong.length === 0) return html`none`;
  return joined(
    strong.map((id) => html`<a href="#finding-${id}"><code>${id}</code></a>`),
    ', ',
  );
}
