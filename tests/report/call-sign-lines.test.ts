import { expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { callSignLines } from '../../src/report/said.ts';
import { interviewWith } from '../interview/begin-interview.ts';
import { usualSpasm } from '../support/answers.ts';

test('the crew is told the lid or pupil, too, and not only the pain beside it', () => {
  const answers = { ...usualSpasm, 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] } as const;
  const record = interviewWith(answers).record();
  expect(callSignLines({ words, record }).map(({ id }) => id)).toEqual([
    'same-day=lid-or-pupil',
    'same-day-more=head-eye-or-neck-pain',
  ]);
});
