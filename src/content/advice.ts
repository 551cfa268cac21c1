import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { Criterion } from './criterion.ts';
import type { Disposition } from './dispositions.ts';
import { guidance, judgement, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** Advice for what the person said, beside the care card. `when: null` is for everybody. */
interface AdviceShape {
  readonly when: Criterion | null;
  readonly basis: Basis;
}

/** The person knows the name already: she gets help with it and not a screening result. Evidence section 10, row 12. */
export const diagnosisKnown: Criterion = {
  any: [
    criteria.spasmNamed,
    // An older interview asked for it among the history. What was said to the question itself goes before that.
    {
      all: [
        has('history', 'hfs-diagnosed'),
        { not: has('named', 'blepharospasm', 'after-a-palsy', 'other', 'only-possible', 'no', 'not-sure') },
      ],
    },
  ],
};

/** Injections into the face were given. */
const hadBotulinum: Criterion = {
  any: [has('medicines', 'botulinum'), has('weakness', 'since-botulinum')],
};

/** A lid that twitches, of one eye or of both: one and nowhere else, or a flutter round the eye. */
const lidThatTwitches: Criterion = {
  any: [
    { all: [criteria.oneEyelidOnly, has('movement', 'tiny-flutter', 'quick-jerks', 'not-sure')] },
    { all: [has('current-sites', 'around-eye'), has('movement', 'tiny-flutter')] },
  ],
};

/** In the order in which they are told. */
export const advice = {
  'follow-the-plan': { when: diagnosisKnown, basis: judgement() },
  'injections-wear-off': { when: { any: [diagnosisKnown, hadBotulinum] }, basis: study('S81', 'S82', 'S83') },
  'weak-since-injection': {
    when: { any: [has('weakness', 'since-botulinum'), has('injection-effects', 'face-weaker')] },
    basis: guidance('S9', 'N36'),
  },
  'eye-care': {
    when: {
      any: [
        has('same-day', 'eye-exposed'),
        has('observed-eye-closure', 'incomplete'),
        has('injection-effects', 'eye-does-not-blink'),
      ],
    },
    basis: guidance('S61', 'S63'),
  },
  // Blisters may be hidden, or come later.
  'ear-and-mouth': {
    when: {
      any: [
        has('same-day', 'ear-blisters'),
        {
          all: [
            has('same-day', 'weakness-under-3-days', 'weakness-both-sides'),
            { any: [has('pain', 'ear-pain'), has('same-day-more', 'ear-pain')] },
          ],
        },
      ],
    },
    basis: guidance('S65'),
  },
  'tell-of-the-tick': {
    when: { all: [has('same-day', 'weakness-under-3-days', 'weakness-both-sides'), has('facts', 'tick-or-ring-rash')] },
    basis: guidance('N103', 'N104'),
  },
  driving: { when: has('impact', 'eye-shuts-driving-or-walking'), basis: judgement('S90') },
  'low-mood': {
    when: has('impact', 'low-or-worried', 'low-mood', 'worried', 'avoids-people'),
    basis: judgement('S49c'),
  },
  'never-stop-a-medicine': { when: null, basis: guidance('S56') },
  pregnancy: { when: has('history', 'pregnant'), basis: guidance('N49', 'N50') },
  'known-lesion': { when: has('history', 'known-tumour-or-aneurysm'), basis: judgement() },
  'rest-and-less-caffeine': { when: lidThatTwitches, basis: guidance('S56') },
} as const satisfies Readonly<Record<string, AdviceShape>>;

export type AdviceId = keyof typeof advice;

/** Advice that nobody should have to open: harm comes soon where it is missed. */
export const toldInFull: readonly AdviceId[] = ['eye-care', 'weak-since-injection', 'low-mood', 'ear-and-mouth'];

interface BringShape {
  /** Null: whatever was said. */
  readonly when: Criterion | null;
  /** A diary takes longer than somebody may wait who has to be seen today. */
  readonly at: readonly Disposition[];
}

/** What to bring to the appointment, in the order in which it is told. Evidence section 5.1. */
export const toBring = {
  video: { when: criteria.saidToTwitch, at: ['urgent', 'routine'] },
  diary: { when: criteria.saidToTwitch, at: ['urgent', 'routine'] },
  medicines: { when: null, at: ['same-day', 'urgent', 'routine'] },
  dates: { when: criteria.saidToTwitch, at: ['same-day', 'urgent', 'routine'] },
  'family-and-health': { when: null, at: ['urgent', 'routine'] },
  questions: { when: null, at: ['urgent', 'routine'] },
} as const satisfies Readonly<Record<string, BringShape>>;

export type ToBring = keyof typeof toBring;
