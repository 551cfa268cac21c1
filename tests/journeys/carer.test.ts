import { expect } from 'vitest';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

const carer = { ...usualSpasm, respondent: 'carer' } as const;

test("a carer is asked about the person, and left and right are the person's own", async ({ newcomer: person }) => {
  await person.opens();
  await person.hasComeTo('side', carer);
  expect(await person.heading()).toContain("the person's face");
  await person.ticks('side', 'left');
  await person.reads("You chose the person's left. It is on your right as you face the person.");
});

inTheLongRun(() => {
  test('a carer comes to the summary', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('summary', carer);
    expect((await person.careCard()).disposition).toBe('routine');
  });
});

test('the words follow when somebody else takes over the answers', async ({ person }) => {
  await person.opens();
  await person.hasComeTo('review', carer);
  await person.changes('respondent');
  await person.answers('respondent', 'self');
  await person.isAt('review');
  await person.changes('side');
  expect(await person.heading()).toContain('your face');
});
