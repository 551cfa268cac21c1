import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { interviewFor, summaryFor } from '../../src/app/for-whom.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Respondent } from '../../src/content/questions.ts';
import { reportOf } from '../../src/report/report.ts';
import { usualSpasm } from '../support/answers.ts';
import { interviewWith, noon, Place, presentedIn, show, voices } from '../support/screen.tsx';

const { whom } = words.interface;

/** An interview at its second question. */
const begun = async (respondent: Respondent) => interviewWith({ respondent });

describe('who the person is', () => {
  test('is asked of a carer beside the first question, and kept at once', async () => {
    const session = await begun('carer');
    const { user } = show(<Place session={session} />);
    await user.selectOptions(screen.getByLabelText(whom.label), whom.names.mother);
    expect(presentedIn(session).record.notes.whom).toBe('mother');
    expect(screen.getByLabelText<HTMLSelectElement>(whom.label).value).toBe('mother');
  });

  test('can be taken back to somebody else', async () => {
    const session = await begun('carer');
    await session.does({ type: 'NOTE', about: 'whom', text: 'father' });
    const { user } = show(<Place session={session} />);
    await user.selectOptions(screen.getByLabelText(whom.label), whom.somebodyElse);
    const { record } = presentedIn(session);
    expect(interviewFor(words, record)).toBe(words);
  });

  test.each(voices.filter((voice) => voice !== 'carer'))('is never asked of "%s"', async (voice) => {
    show(<Place session={await begun(voice)} />);
    expect(screen.queryByLabelText(whom.label)).toBeNull();
  });
});

/** What a person like that is told to say, in an interview that once named her mother. */
async function said(respondent: Respondent): Promise<string> {
  const session = await interviewWith({ ...usualSpasm, respondent });
  await session.does({ type: 'NOTE', about: 'whom', text: 'mother' });
  const { record } = presentedIn(session);
  const told = { words: interviewFor(words, record), summary: summaryFor(summary, words, record), forNurse: null };
  const report = reportOf({ ...told, record }, noon);
  expect(report.voice).toBe(respondent);
  return report.level.say?.sentences.join(' ') ?? '';
}

describe('the words for the phone', () => {
  test('name the mother for whom a carer calls', async () => {
    expect(await said('carer')).toMatch(/^I call for my mother\. The right side of my mother's face/);
  });

  test('name nobody where the person took over the answers', async () => {
    expect(await said('self')).not.toMatch(/mother/);
  });
});
