import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { summary } from '../../src/content/en/summary.ts';
import { contacts } from '../../src/content/contact.ts';
import type { Answers } from '../../src/content/questions.ts';
import { reportOf } from '../../src/report/report.ts';
import { NurseBar } from '../../src/screens/NurseBar.tsx';
import { observedNothing, usualSpasm, without } from '../support/answers.ts';
import { interviewWith, noon, Place, presentedIn, show, ticked } from '../support/screen.tsx';

// The summary gives the page its name as it comes.
afterEach(() => document.querySelector('title')?.remove());

const { talk } = words.interface.nurse;
const patient: Answers = { ...usualSpasm, ...observedNothing };
const atBrow = without(patient, 'observed-brow-lift', 'impact', 'trend', 'triggers', 'sleep', 'facts');

/** The interview of a nurse who has said how she talks with the person, and who speaks for her. */
async function nurseWho(answers: Answers, contact: string, interpreter?: string) {
  const session = await interviewWith(answers);
  await session.does({ type: 'NOTE', about: 'contact', text: contact });
  if (interpreter !== undefined) await session.does({ type: 'NOTE', about: 'interpreter', text: interpreter });
  return session;
}

async function reported(...said: Parameters<typeof nurseWho>) {
  const { record } = presentedIn(await nurseWho(...said));
  return reportOf({ words, summary, record, forNurse: null }, noon);
}

describe('how a nurse talks with the person', () => {
  test('is one field, and who speaks for the person is another', async () => {
    const done: unknown[] = [];
    const { user } = show(
      <NurseBar
        words={talk}
        contact={undefined}
        interpreter={undefined}
        onContact={(contact) => done.push(contact)}
        onInterpreter={(who) => done.push(who)}
      />,
    );
    await user.selectOptions(screen.getByLabelText(talk.label), talk.names.video);
    await user.type(screen.getByLabelText(talk.interpreter), 'her son');
    await user.tab();
    expect(done).toEqual(['video', 'her son']);
  });

  test.each(contacts)('stands on the report, with who spoke for the person: %s', async (contact) => {
    const { circumstances } = await reported(patient, contact, ' her son, in Turkish ');
    expect(circumstances?.sentences).toEqual([talk.said[contact], talk.spokeFor('her son, in Turkish')]);
  });

  test('is no part of a report where nothing was said of it, or where no nurse asked', async () => {
    expect((await reported(patient, '', '  ')).circumstances).toBeNull();
    expect((await reported(usualSpasm, 'phone', 'her son')).circumstances).toBeNull();
  });
});

describe('by phone', () => {
  test('the lift of the eyebrow comes as not checked, and is answered only when she goes on', async () => {
    const session = await nurseWho(atBrow, 'phone');
    const { page } = show(<Place session={session} />);
    expect(ticked(page)).toEqual(['not-checked']);
    expect(presentedIn(session).record.route.live['observed-brow-lift']).toBeUndefined();
  });

  test.each(['face-to-face', 'video', ''])('and in no other way of talking: "%s"', async (contact) => {
    const { page } = show(<Place session={await nurseWho(atBrow, contact)} />);
    expect(ticked(page)).toEqual([]);
  });

  test('an answer that she gave stays as she gave it', async () => {
    const session = await nurseWho({ ...patient, 'observed-brow-lift': 'seen' }, 'phone');
    await session.does({ type: 'GO_TO', target: 'observed-brow-lift', manner: 'changing' });
    const { page } = show(<Place session={session} />);
    expect(ticked(page)).toEqual(['seen']);
  });

  test.each(['observed-fast', 'observed-eye-closure', 'observed-forehead'] as const)(
    'no answer is filled in at %s, which is asked in words for the telephone',
    async (question) => {
      const session = await nurseWho({ ...patient, 'same-day': ['weakness-under-3-days'] }, 'phone');
      await session.does({ type: 'GO_TO', target: question, manner: 'changing' });
      const before = presentedIn(session).record.route.live[question];
      const { page } = show(<Place session={session} />);
      expect(ticked(page)).toEqual([before].flat().filter((one) => one !== undefined));
      const { byPhone } = nurseGuidance[question];
      if (byPhone === undefined) throw new Error('No words for the telephone');
      expect(await screen.findByText(byPhone.say)).toBeTruthy();
      expect(screen.queryByText(nurseGuidance[question].say)).toBeNull();
    },
  );
});

test.each(['observed-fast', 'observed-eye-closure', 'observed-brow-lift'] as const)(
  '"not checked" at %s stands in the report, and never reads as a finding',
  async (question) => {
    const { answers, differential } = await reported({ ...patient, [question]: 'not-checked' }, 'phone');
    const { options } = words.questions[question];
    expect(answers.find((line) => line.question === question)?.answer).toBe(options['not-checked'].label);
    const told = JSON.stringify(differential);
    expect(told).not.toContain(`${question}=`);
    for (const [option, { label }] of Object.entries(options)) {
      if (option !== 'not-checked') expect(JSON.stringify(answers)).not.toContain(JSON.stringify(label));
    }
  },
);

test("what she said of it stands on her summary, and on nobody else's", async () => {
  for (const [respondent, shown] of [
    ['nurse', true],
    ['self', false],
  ] as const) {
    const session = await nurseWho({ ...patient, respondent }, 'phone');
    await session.does({ type: 'GO_TO', target: 'summary', manner: 'onward' });
    const { page, leave } = show(<Place session={session} />);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(page.querySelector('[data-fit]')).not.toBeNull());
    expect(page.textContent.includes(talk.said.phone)).toBe(shown);
    leave();
  }
});
