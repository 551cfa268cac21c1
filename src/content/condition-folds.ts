import type { PageSection } from './condition-page.ts';
import type { ConditionId } from './conditions.ts';

/**
 * Behind a line that says what is inside, for whoever wants to know more: figures, disputes about them, names. Nothing
 * that tells anybody to call or to be seen may stand in a folded section; a test reads each of them.
 */
export const foldedOnEveryPage: readonly PageSection[] = [
  'treatmentFigures',
  'otherMedicines',
  'testsMore',
  'groups',
  'figures',
];

/** What is long on these pages, or holds little but figures. */
export const alsoFolded: { readonly [C in ConditionId]?: readonly PageSection[] } = {
  'hemifacial-spasm': ['toldStress', 'outlook', 'notice', 'difference', 'causes'],
  'bells-palsy': ['difference', 'causes'],
  blepharospasm: ['difference'],
  'basilar-artery-aneurysm': ['causes'],
  'post-palsy-synkinesis': ['causes'],
  stroke: ['causes'],
};

/** These go on from the section before them, so the list of contents does not name them. */
export const goesOn: readonly PageSection[] = ['treatmentFigures', 'otherMedicines', 'testsMore'];
