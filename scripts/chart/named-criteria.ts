import * as criteria from '../../src/content/criteria.ts';
import { has } from '../../src/content/criterion.ts';
import type { Criterion } from '../../src/content/criterion.ts';

const names: readonly (readonly [Criterion, when: string, whenNot: string])[] = [
  [criteria.nurse, 'a nurse asks', 'no nurse asks'],
  [criteria.under16, 'the person is under 16', 'the person is not under 16'],
  [criteria.emergencySign, 'a sign of an emergency is ticked', 'no sign of an emergency is ticked'],
  [
    criteria.fastPositive,
    'the face, arm and speech test is not normal',
    'the face, arm and speech test is normal or not done',
  ],
  [criteria.browStillLifts, 'the forehead on the weak side still moves', 'the forehead on the weak side does not move'],
  [criteria.sameDaySign, 'a sign for today is ticked', 'no sign for today is ticked'],
  [criteria.freshWeakness, 'the face is newly weak', 'the face is not newly weak'],
  [criteria.noTwitching, 'nothing twitches', 'something twitches'],
  [criteria.bothTogether, 'both sides move at the same moment', 'not both sides at the same moment'],
  [criteria.oneEyelidOnly, 'it is one eyelid alone', 'not one eyelid alone'],
  [criteria.eyeAndLowerFace, 'the eye and the lower face twitch', 'not both the eye and the lower face twitch'],
  [
    has('same-day', 'weakness-under-3-days'),
    'weakness of the last 3 days is ticked',
    'weakness of the last 3 days is not ticked',
  ],
  [has('history', 'face-palsy'), 'a face palsy is ticked', 'no face palsy is ticked'],
];

// By content and not by identity: a criterion that is changed loses its short name and is spelt out in full.
const byContent = new Map(names.map(([criterion, ...words]) => [JSON.stringify(criterion), words]));

/** The short plain words for a criterion that has any. What they stand for is told from the data. */
export function nameOf(criterion: Criterion, holds: boolean): string | undefined {
  return byContent.get(JSON.stringify(criterion))?.[holds ? 0 : 1];
}
