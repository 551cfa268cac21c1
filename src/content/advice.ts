import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { Criterion } from './criterion.ts';
import { guidance, judgement, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** Advice for what the person said, beside the care card. `when: null` is for everybody. */
interface AdviceShape {
  readonly when: Criterion | null;
  readonly basis: Basis;
}

/** The person knows the name already: she gets help with it and not a screening result. Evidence section 10, row 12. */
export const diagnosisKnown: Criterion = has('history', 'hfs-diagnosed');

/** Injections into the face were given. */
const hadBotulinum: Criterion = {
  any: [has('medicines', 'botulinum'), has('weakness', 'since-botulinum')],
};

/** In the order in which they are told. */
export const advice = {
  'follow-the-plan': { when: diagnosisKnown, basis: judgement() },
  'injections-wear-off': { when: { any: [diagnosisKnown, hadBotulinum] }, basis: study('S81', 'S82', 'S83') },
  'weak-since-injection': { when: has('weakness', 'since-botulinum'), basis: guidance('S9', 'N36') },
  'eye-care': {
    when: { any: [has('same-day', 'eye-exposed'), has('observed-eye-closure', 'incomplete')] },
    basis: guidance('S61', 'S63'),
  },
  driving: { when: has('impact', 'eye-shuts-driving-or-walking'), basis: judgement('S90') },
  'low-mood': { when: has('impact', 'low-or-worried', 'avoids-people'), basis: judgement('S49c') },
  'never-stop-a-medicine': { when: null, basis: guidance('S56') },
  pregnancy: { when: has('history', 'pregnant'), basis: guidance('N49', 'N50') },
  'known-lesion': { when: has('history', 'known-tumour-or-aneurysm'), basis: judgement() },
  'rest-and-less-caffeine': { when: criteria.oneEyelidOnly, basis: guidance('S56') },
} as const satisfies Readonly<Record<string, AdviceShape>>;

export type AdviceId = keyof typeof advice;

/** What to bring to the appointment. Evidence section 5.1. */
export const toBring = ['video', 'diary', 'medicines', 'dates', 'family-and-health', 'questions'] as const;
export type ToBring = (typeof toBring)[number];
