import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptRows } from '../support/kept.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';

test('a second tab does not write over what was answered in the first', async ({ person }) => {
  await person.opens();
  await person.walksTo('side', usualSpasm);
  const other = await person.opensInANewTab('side');
  await person.answers('side', 'right');

  await other.ticks('side', 'left');
  await other.continuesOn();
  await other.isAt('current-sites');
  await other.reads(words.interface.notices.carriedOnElsewhere);
  await other.goesBack();
  expect(await other.ticked('side')).toEqual(['right']);
  expect((await keptRows(person.page, person.site)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('an answer is there after the browser was killed on the next question', async () => {
  await withProfile(async (folder) => {
    const first = await startBrowser(folder);
    const person = await firstPerson(first.address);
    await person.opens();
    await person.walksTo('side', usualSpasm);
    await person.answers('side', 'left');
    await kill(first.process);

    const second = await startBrowser(folder);
    const later = await firstPerson(second.address);
    await later.opens('side');
    await later.isAt('side');
    expect(await later.ticked('side')).toEqual(['left']);
    await kill(second.process);
  });
});
