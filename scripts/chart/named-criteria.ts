import * as criteria from '../../src/content/criteria.ts';
import { has } from '../../src/content/criterion.ts';
import type { Criterion } from '../../src/content/criterion.ts';

interface Name {
  readonly when: string;
  readonly whenNot: string;
}

const names: readonly (readonly [Criterion, Name])[] = [
  [criteria.nurse, { when: 'a nurse asks', whenNot: 'no nurse asks' }],
  [criteria.under16, { when: 'the person is under 16', whenNot: 'the person is not under 16' }],
  [criteria.emergencySign, { when: 'a sign of an emergency is ticked', whenNot: 'no sign of an emergency is ticked' }],
  [
    criteria.fastPositive,
    { when: 'the face, arm and speech test is positive', whenNot: 'the face, arm and speech test is not positive' },
  ],
  [
    criteria.browStillLifts,
    { when: 'the brow on the weak side still lifts', whenNot: 'the brow on the weak side does not lift' },
  ],
  [criteria.sameDaySign, { when: 'a sign for today is ticked', whenNot: 'no sign for today is ticked' }],
  [criteria.freshWeakness, { when: 'the face is newly weak', whenNot: 'the face is not newly weak' }],
  [criteria.noTwitching, { when: 'nothing twitches', whenNot: 'something twitches' }],
  [criteria.bothTogether, { when: 'both sides move at once', whenNot: 'not both sides at once' }],
  [criteria.oneEyelidOnly, { when: 'it is one eyelid alone', whenNot: 'not one eyelid alone' }],
  [
    criteria.eyeAndLowerFace,
    { when: 'the eye and the lower face twitch', whenNot: 'not both the eye and the lower face twitch' },
  ],
  [
    has('same-day', 'weakness-under-3-days'),
    { when: 'weakness of the last 3 days is ticked', whenNot: 'weakness of the last 3 days is not ticked' },
  ],
  [has('history', 'face-palsy'), { when: 'a face palsy is ticked', whenNot: 'no face palsy is ticked' }],
];

// By content and not by identity: a criterion that is changed loses its short name and is spelt out in full.
const byContent = new Map(names.map(([criterion, name]) => [JSON.stringify(criterion), name]));

/** The short plain words for a criterion that has any. What they stand for is told from the data. */
export function nameOf(criterion: Criterion, holds: boolean): string | undefined {
  return byContent.get(JSON.stringify(criterion))?.[holds ? 'when' : 'whenNot'];
}
