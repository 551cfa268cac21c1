import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptRows } from '../support/kept.ts';
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
  test('a carer who says that it is her mother is asked of her mother, also after a reload; no title says so, and it is gone when it is cleared', async ({
    newcomer: person,
  }) => {
    const { whom, nextTitle, pageTitle } = words.interface;
    await person.opens();
    await person.answers('respondent', 'carer');
    await person.isAt('age');
    await person.page.getByLabel(whom.label).selectOption(whom.names.mother);
    await expect.poll(() => person.heading()).toBe('How old is your mother?');
    await expect.poll(async () => JSON.stringify(await keptRows(person.page, person.site))).toContain('"mother"');
    await person.reloads();
    await expect.poll(() => person.heading()).toBe('How old is your mother?');
    await person.isTitled(pageTitle(nextTitle));
    await person.walksTo('side', carer);
    expect(await person.heading()).toContain("your mother's face");
    await person.walksTo('summary', carer);
    await person.reads('I call for my mother.');
    await person.presses(words.interface.clear.open);
    await person.presses(words.interface.clear.yes);
    await person.isAt('start');
    await person.answers('respondent', 'carer');
    await person.isAt('age');
    expect(await person.heading()).toBe('How old is the person?');
  });

  test('a carer comes to the summary', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('summary', carer);
    expect((await person.careCard()).disposition).toBe('routine');
  });
});

test('the words follow when somebody else takes over the answers', async ({ newcomer: person }) => {
  await person.opens();
  await person.hasComeTo('review', carer);
  await person.changes('respondent');
  await person.answers('respondent', 'self');
  await person.isAt('review');
  await person.changes('side');
  expect(await person.heading()).toContain('your face');
});
