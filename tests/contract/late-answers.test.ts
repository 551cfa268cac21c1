import { expect, test } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import type { Answers } from '../../src/content/questions.ts';
import { everythingSeen } from '../support/answers.ts';
import { difference } from './two-readings.ts';

const further: readonly Answers[] = [
  { 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] },
  { medicines: ['botulinum'], 'injection-effects': ['lid-lower', 'pupil-double-or-pain'] },
];

test('a nurse who goes back and ticks a sign of an emergency: program and contract end alike, whatever was answered further on', () => {
  for (const answers of further) {
    const told: Answers = { ...everythingSeen, ...answers, emergency: ['speech'] };
    for (const noted of [[], callSignsIn({ emergency: ['speech'] }), callSignsIn(told)]) {
      expect(difference(told, noted)).toBeNull();
    }
  }
});
