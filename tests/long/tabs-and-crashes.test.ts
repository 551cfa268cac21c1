import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptRows, untilNoted } from '../support/kept.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';

test('a second tab does not write over what was answered in the first', async ({ newcomer: person }) => {
  await person.opens();
  await person.walksTo('side', usualSpasm);
  const other = await person.doublesTheTab();
  await other.hearsNothing();
  await person.answers('side', 'right');

  await other.ticks('side', 'left');
  await other.continuesOn();
  await other.isAt('current-sites');
  await other.reads(words.interface.notices.carriedOnElsewhere);
  await other.goesBack();
  expect(await other.ticked('side')).toEqual(['right']);
  // Both stand in the record.
  expect((await keptRows(person.page, person.site)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('words that are written in two tabs at once are not lost: they stand there both', async ({ newcomer: person }) => {
  const { review } = words.interface;
  await person.opens();
  await person.hasComeTo('review', usualSpasm);
  const other = await person.doublesTheTab('review');
  await other.hearsNothing();
  await person.writes(review.ownWordsHint, 'It began in spring.');
  await untilNoted(person.page, person.site, 'It began in spring.');
  await other.writes(review.ownWordsHint, 'It began in May.');
  await untilNoted(other.page, other.site, 'It began in May.');
  await other.reloads();
  expect(await other.written(review.ownWordsHint)).toBe('It began in spring.\nIt began in May.');
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
    await later.opens();
    await later.presses(words.interface.start.continueButton);
    await later.isAt('current-sites');
    await later.goesBack();
    expect(await later.ticked('side')).toEqual(['left']);
    await kill(second.process);
  });
});
