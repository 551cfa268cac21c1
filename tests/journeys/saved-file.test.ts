import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { file } from '../../src/content/en/file.ts';
import { words } from '../../src/content/en/interview.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { journalTo } from '../support/journal-to.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { hasKept, keptInterviews, keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { interface: ui } = words;
const nursed = { ...usualSpasm, ...observedNothing };
const inRecord = { at: Date.now() - 60_000, held: true };

/** Opens the folded part with this title, and what it lies in. */
async function unfolds(person: Person, title: string): Promise<void> {
  const fold = person.main.locator('details.fold:not([open])').filter({ hasText: title });
  if ((await fold.count()) > 0) await fold.locator('summary').first().click();
  await person.main.getByText(title, { exact: true }).click();
}

/** Saves the answers, and gives the text of the file. */
async function saves(person: Person): Promise<{ readonly name: string; readonly text: string }> {
  await unfolds(person, ui.file.save);
  await person.reads(file.save.holds);
  const saving = person.page.waitForEvent('download');
  await person.presses(file.save.save);
  const saved = await saving;
  await person.reads(file.save.saved);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

/** Chooses a file with this in it, on the start page. */
async function chooses(person: Person, text: string): Promise<void> {
  if (!(await person.main.getByLabel(file.open.label).isVisible())) await unfolds(person, ui.file.open);
  await person.main
    .getByLabel(file.open.label)
    .setInputFiles({ name: 'answers.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

inTheLongRun(() => {
  test('all that is kept here is saved as one file, and the list is on another device as it was, once, however often it is opened', async ({
    newcomer: nurse,
    somebody,
  }) => {
    await nurse.opens();
    await hasKept(nurse.page, nurse.site, [
      { journal: journalTo('side', nursed, Date.now()), label: 'AB' },
      { journal: journalTo('summary', { ...nursed, side: 'left' }, Date.now()), label: 'CD', inRecord },
    ]);
    await unfolds(nurse, ui.file.saveAll);
    const saving = nurse.page.waitForEvent('download');
    await nurse.presses(file.save.save);
    const text = readFileSync(await (await saving).path(), 'utf8');

    const other = await somebody();
    await other.opens();
    await chooses(other, text);
    await other.reads(file.open.broughtIn('2'));
    await other.presses(file.open.toList);
    await other.isAt('interviews');
    await other.page.locator('h1').waitFor();
    await chooses(other, text);
    await other.reads(file.open.hereAlready('2'));
    const kept = (await keptInterviews(other.page, other.site)).toSorted(
      (one, two) => Number(one.order) - Number(two.order),
    );
    expect(kept).toMatchObject([{ label: 'AB' }, { label: 'CD', inRecord }]);
    expect(kept[0]).not.toHaveProperty('inRecord');
  });
});

describe('a file with the answers', () => {
  test('is saved from the result, opens at the result on another device, and is not taken twice', async ({
    newcomer: person,
    somebody,
  }) => {
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    const card = await person.careCard();
    expect(await person.button(file.save.share).count()).toBe(0);
    const { name, text } = await saves(person);
    expect(name).toMatch(/^face-twitch-\d{4}-\d\d-\d\d\.txt$/);
    const there = await keptRows(person.page, person.site);
    expect(readFile(text)).toMatchObject({ kind: 'read', journals: [{ length: there.length }] });

    const other = await somebody();
    await other.opens();
    expect(await other.main.locator('input:not([name="respondent"])').count()).toBe(0);
    await chooses(other, text);
    await other.isAt('summary');
    await other.main.locator('[data-fit]').waitFor();
    expect(await other.careCard()).toEqual(card);
    await other.reloads();
    await other.isAt('summary');

    await other.page.getByRole('link', { name: ui.product }).first().click();
    await other.isAt('start');
    await chooses(other, text);
    await other.reads(file.open.have);
    expect(await keptInterviews(other.page, other.site)).toHaveLength(1);
    await chooses(other, text.slice(0, -30));
    await other.reads(file.open.refused['cut-off']);
    await chooses(other, text.replace('"none"', '"speech"'));
    await other.reads(file.open.refused.wrong);
    await chooses(other, text);
    await other.presses(file.open.openTheOne);
    await other.isAt('summary');
  });

  inTheLongRun(() => {
    test('with a sign of an emergency shows the call at once, and what is kept on the device stays as it is', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.hasComeTo('movement', usualSpasm);
      const before = await keptRows(person.page, person.site);
      await person.page.getByRole('link', { name: ui.product }).first().click();
      await person.isAt('start');
      const now = await person.page.evaluate(() => Date.now());
      const journal = journalTo('call-now', { ...usualSpasm, emergency: ['face-droop'] }, now - 3_600_000);
      await chooses(person, fileText([journal], file.save.about));
      await person.isAt('call-now');
      await expect.poll(async () => keptInterviews(person.page, person.site)).toHaveLength(2);
      const after = await keptRows(person.page, person.site);
      expect(after.filter(({ interview }) => interview === before[0]?.interview)).toEqual(before);
      expect(after).toHaveLength(before.length + journal.length);
    });
  });

  test('is not opened where answers on the page are kept nowhere else: they would be lost', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.keepsNothing();
    await person.walksTo('age', usualSpasm);
    await person.goesBack();
    await person.isAt('start');
    await chooses(person, fileText([journalTo('movement', usualSpasm, Date.now())], ''));
    await person.reads(file.open.refused['only-here']);
    await person.continuesOn();
    await person.isAt('age');
    person.leavesWithoutAsking();
  });
});
