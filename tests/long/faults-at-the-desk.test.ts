import { describe, expect } from 'vitest';
import { databaseName } from '../../src/app/keeping/database.ts';
import { file as fileWords } from '../../src/content/en/file.ts';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { fileOfAllText } from '../../src/exchange/file/write-file.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { journalTo } from '../support/journal-to.ts';
import { test } from '../support/journey.ts';
import { changeLastRow, hasKept, keptInterviews, keptRows, raiseDatabaseVersion, untilNoted } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { nurse: list, family, record } = interviews;
const { keep, offline, product } = words.interface;
const patient = { ...usualSpasm, ...observedNothing };
const hour = 60 * 60 * 1000;
const megabyte = 1_000_000;

const left = (at = Date.now() - hour, place: 'side' | 'summary' = 'summary') => ({
  journal: journalTo(place, patient, at),
});
const row = ({ page }: Person, id = '') => page.locator(`[data-interview="${id}"]`);
const pressIn = async (person: Person, id: string | undefined, name: string): Promise<void> =>
  row(person, id).getByRole('button', { name }).click();

async function opensTheDesk(nurse: Person, kept: Parameters<typeof hasKept>[2]): Promise<readonly string[]> {
  await nurse.page.setViewportSize({ width: 1366, height: 641 });
  await nurse.opens();
  return hasKept(nurse.page, nurse.site, kept);
}

/** Writes random bytes into this origin until the browser takes no more. How many megabytes it took. */
async function fillsTheDisk({ page, site }: Person): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site).origin, quotaSize: 12 * megabyte });
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('somebody else', 1);
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('bytes', { autoIncrement: true }),
      );
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const add = async (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536)
          crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, size)));
        const writing = database.transaction('bytes', 'readwrite');
        writing.objectStore('bytes').add(bytes);
        writing.addEventListener('complete', () => resolve(true));
        writing.addEventListener('abort', () => resolve(false));
      });
    let written = 0;
    // Ever smaller pieces, until not even the smallest goes in.
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 4)) while (await add(size)) written += size;
    database.close();
    return written / 1_000_000;
  });
}

async function frees({ page, site }: Person): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site).origin });
  await page.evaluate(() => void indexedDB.deleteDatabase('somebody else'));
}

/** From now on nothing that is there can be changed, as where the disk is full. */
async function storesNoMore({ page }: Person): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
}

describe('with the storage really full', () => {
  test('a word of the record on the result that cannot be stored is said not to be; and one for what another window wrote meanwhile', async ({
    person: nurse,
  }) => {
    const [first] = await opensTheDesk(nurse, [left()]);
    await pressIn(nurse, first, list.open);
    await nurse.isAt('summary');
    const other = await nurse.doublesTheTab('summary');
    const yes = nurse.main.getByRole('button', { name: record.yes, exact: true });
    await yes.waitFor();
    await nurse.hearsNothing();
    await other.page.locator('textarea[name="nurse-note"]').fill('Rang back at noon.');
    await other.page.locator('textarea[name="nurse-note"]').blur();
    await untilNoted(other.page, other.site, 'Rang back at noon.');
    await yes.click();
    await nurse.reads(list.changed);
    await nurse.reloads();
    await yes.waitFor();
    await storesNoMore(nurse);
    await yes.click();
    await nurse.reads(list.notDone);
    expect(await yes.getAttribute('aria-pressed')).toBe('false');
  });

  test('what is answered stays on the page, is said to be unkept and is kept later; what was kept is still there', async ({
    person: nurse,
  }) => {
    const [first, second] = await opensTheDesk(nurse, [left(), left(Date.now() - hour, 'side')]);
    await pressIn(nurse, second, list.open);
    await nurse.isAt('side');
    const written = await fillsTheDisk(nurse);
    expect(written).toBeGreaterThan(1);
    await nurse.answers('side', 'left');
    await nurse.reads(keep.waiting.full);
    await nurse.answers('current-sites', 'cheek');
    // It cannot be left for another one, and the page says why.
    await nurse.presses(words.interface.nurse.desk.allInterviews);
    await nurse.reads(list.onlyHere);
    expect(await row(nurse, first).getByRole('button', { name: list.open }).count()).toBe(0);
    await nurse.presses(list.backToIt);
    await frees(nurse);
    await nurse.page.getByText(keep.waiting.full).waitFor({ state: 'detached', timeout: 60_000 });
    const own = (await keptRows(nurse.page, nurse.site)).filter(({ interview }) => interview === second);
    expect(own.slice(-2).map(({ event }) => Reflect.get(Object(event), 'answer') as unknown)).toEqual([
      'left',
      ['cheek'],
    ]);
    expect(await keptInterviews(nurse.page, nurse.site)).toHaveLength(2);
  });

  test('a file of all that was saved is not opened half way: what does not go in whole is said, and goes in later', async ({
    person: nurse,
  }) => {
    await opensTheDesk(nurse, [left()]);
    const inFile = [1, 2].map((hours) => ({
      journal: journalTo('summary', patient, Date.now() - hours * hour),
      marks: { label: `F${hours}`, inRecord: { at: Date.now() - 30 * hour, held: false } },
    }));
    const file = { name: 'all.txt', mimeType: 'text/plain', buffer: Buffer.from(fileOfAllText(inFile, '')) };
    await nurse.main.getByText(words.interface.file.open, { exact: true }).click();
    await fillsTheDisk(nurse);
    await nurse.main.getByLabel(fileWords.open.label).setInputFiles(file);
    await nurse.reads(fileWords.open.refused['not-stored']);
    expect(await keptInterviews(nurse.page, nurse.site)).toHaveLength(1);
    await frees(nurse);
    await nurse.main.getByLabel(fileWords.open.label).setInputFiles(file);
    await nurse.reads(fileWords.open.broughtIn('2'));
    // Its mark is of yesterday: it is not cleared in the moment in which it comes back.
    await nurse.reloads();
    await nurse.reads(list.count('3'));
  });

  test('a label, a word of the record or a removal that cannot be stored is said not to be', async ({
    person: nurse,
  }) => {
    const [first] = await opensTheDesk(nurse, [left()]);
    await storesNoMore(nurse);
    await pressIn(nurse, first, record.yes);
    await nurse.reads(list.notDone);
    await nurse.reads(list.notInRecord('1'));
    expect(await keptInterviews(nurse.page, nurse.site)).not.toContainEqual(
      expect.objectContaining({ inRecord: expect.anything() as unknown }),
    );
  });
});

test('where storage is forbidden the list says so, and an interview can be held all the same', async ({
  person: nurse,
}) => {
  await nurse.page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is forbidden', 'SecurityError');
        },
      });
  });
  await nurse.opens('interviews');
  await nurse.reads(family.unreachable);
  await nurse.opens();
  await nurse.answers('respondent', 'nurse');
  await nurse.isAt('age');
});

test('taken away while the page is open: the list is empty then, and nothing of it is shown or written again', async ({
  person: nurse,
}) => {
  const [first] = await opensTheDesk(nurse, [left(), left()]);
  const other = await nurse.opensInANewTab('interviews');
  await pressIn(other, first, list.open);
  await other.isAt('summary');
  const session = await nurse.page.context().newCDPSession(nurse.page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(nurse.site).origin, storageTypes: 'indexeddb' });
  await nurse.isLookedAt();
  await nurse.reads(list.empty);
  await other.isLookedAt();
  await other.isAt('start');
  expect(await keptRows(nurse.page, nurse.site)).toEqual([]);
});

describe('with another clock', () => {
  test('set back or in another zone nothing is cleared early; set forward only what may go', async ({ somebody }) => {
    const nurse = await somebody({ timezoneId: 'Pacific/Auckland' });
    const start = new Date('2026-11-29T18:00:00Z').getTime();
    await nurse.page.clock.install({ time: start });
    const inRecord = { at: start, held: false };
    const ids = await opensTheDesk(nurse, [{ ...left(start), inRecord }, left(start)]);
    for (const at of ['2020-01-01T00:00:00Z', '2026-11-30T05:59:00Z']) {
      await nurse.page.clock.setSystemTime(at);
      await nurse.isLookedAt();
      await nurse.reloads();
      await nurse.reads(list.count('2'));
    }
    await nurse.page.clock.setSystemTime('2026-11-30T06:00:01Z');
    await nurse.reloads();
    await nurse.reads(list.one);
    expect((await keptInterviews(nurse.page, nurse.site)).map(({ id }) => id)).toEqual([ids[1]]);
    await nurse.page.clock.setSystemTime('2046-11-30T06:00:01Z');
    await nurse.reloads();
    await nurse.reads(list.one);
  });
});

describe('with an older and a newer form of what is kept', () => {
  test('an interview of a newer version is listed, is neither opened nor cleared, and keeps every row', async ({
    person: nurse,
  }) => {
    const [id] = await opensTheDesk(nurse, [
      { ...left(Date.now() - 20 * hour), inRecord: { at: Date.now() - 20 * hour, held: false } },
    ]);
    // It was cleared by itself, as it was whole.
    expect(await row(nurse, id).count()).toBe(0);
    const [newer] = await hasKept(nurse.page, nurse.site, [left(Date.now() - 20 * hour)]);
    await changeLastRow(nurse.page, nurse.site, { version: 99 });
    const rows = await keptRows(nurse.page, nurse.site);
    await nurse.reloads();
    await row(nurse, newer).getByText(list.newer).waitFor();
    expect(await row(nurse, newer).getByRole('button', { name: list.open }).count()).toBe(0);
    await pressIn(nurse, newer, record.yes);
    await nurse.reads(list.allInRecord);
    await nurse.page.clock.setFixedTime(Date.now() + 100 * hour);
    await nurse.reloads();
    await row(nurse, newer).waitFor();
    expect(await keptRows(nurse.page, nurse.site)).toEqual(rows);
  });

  test('a database of a newer program is left alone, and the list says that it cannot be reached', async ({
    person: nurse,
  }) => {
    await opensTheDesk(nurse, [left()]);
    await raiseDatabaseVersion(nurse.page, nurse.site);
    await nurse.reloads();
    await nurse.reads(family.unreachable);
  });

  test('a list of the version before, without what a nurse says of the record, is read as it stands', async ({
    person: nurse,
  }) => {
    const [id] = await opensTheDesk(nurse, [left()]);
    expect(databaseName('/')).toContain('face-twitch');
    const lines = await keptInterviews(nurse.page, nurse.site);
    expect(Object.keys(lines[0] ?? {}).toSorted()).toEqual([
      'begun',
      'changed',
      'id',
      'label',
      'language',
      'order',
      'respondent',
      'rules',
    ]);
    await row(nurse, id).getByText('Done').waitFor();
  });
});

describe('two windows at one desk', () => {
  test('what the other has added is not in the record by a word that was said before it was seen', async ({
    person: nurse,
  }) => {
    const [id] = await opensTheDesk(nurse, [left()]);
    await nurse.hearsNothing();
    const other = await nurse.opensInANewTab('interviews');
    await other.page.setViewportSize({ width: 1366, height: 641 });
    await pressIn(other, id, list.open);
    await other.isAt('summary');
    await other.page.locator('[data-fit]').waitFor();
    await other.writes(words.interface.nurse.noteHint, 'rang again');
    await untilNoted(other.page, other.site, 'rang again');
    await pressIn(nurse, id, record.yes);
    await nurse.reads(list.changed);
    const [line] = await keptInterviews(nurse.page, nurse.site);
    expect(line).not.toHaveProperty('inRecord');
    await pressIn(nurse, id, record.yes);
    await nurse.reads(list.allInRecord);
  });

  test('on one interview: what both answer stands in it; on two: neither has a row of the other', async ({
    person: nurse,
  }) => {
    const [one, two] = await opensTheDesk(nurse, [left(Date.now() - hour, 'side'), left(Date.now() - hour, 'side')]);
    const other = await nurse.opensInANewTab('interviews');
    await other.page.setViewportSize({ width: 1366, height: 641 });
    await pressIn(nurse, one, list.open);
    await pressIn(other, one, list.open);
    await nurse.answers('side', 'left');
    await other.isAt('current-sites');
    await other.answers('current-sites', 'cheek');
    await nurse.isAt('onset-site');
    await other.opens('interviews');
    await pressIn(other, two, list.open);
    await other.answers('side', 'right');
    await nurse.answers('onset-site', 'around-eye');
    const rows = await keptRows(nurse.page, nurse.site);
    const answered = (id = '') =>
      rows
        .filter(({ interview }) => interview === id)
        .map(({ event }) => Reflect.get(Object(event), 'answer') as unknown);
    expect(answered(one).slice(-3)).toEqual(['left', ['cheek'], 'around-eye']);
    expect(answered(two).at(-1)).toBe('right');
  });

  test('what one looks at is not cleared under her eyes by the other, and is as soon as nobody does', async ({
    somebody,
  }) => {
    const nurse = await somebody({ viewport: { width: 1366, height: 641 } });
    await nurse.opens();
    const at = Date.now() - 11.9 * hour;
    const ids = await hasKept(nurse.page, nurse.site, [{ ...left(at), inRecord: { at, held: false } }]);
    await pressIn(nurse, ids[0], list.open);
    await nurse.isAt('summary');
    await nurse.page.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length > 0);
    const other = await nurse.opensInANewTab();
    await other.page.clock.setFixedTime(Date.now() + hour);
    await other.opens('interviews');
    await other.reads(list.one);
    await nurse.page.close();
    await other.reloads();
    await other.reads(list.empty);
  });
});

test('an update in the middle: told at the desk, taken there by a press, never during a call, and nothing is lost', async ({
  somebody,
  deployed,
}) => {
  const site = await deployed('');
  const nurse = await somebody({ viewport: { width: 1366, height: 641 } }, site.at());
  await nurse.opensForLater();
  const [id] = await hasKept(nurse.page, nurse.site, [left(Date.now() - hour, 'side'), left()]);
  await pressIn(nurse, id, list.open);
  await nurse.isAt('side');
  site.update((text) => text.replaceAll(product, 'The next check'));
  await nurse.isLookedAt();
  await nurse.waitingVersionIsThere();
  await nurse.answers('side', 'left');
  await nurse.doesNotRead(offline.newer.update.title);
  await nurse.presses(words.interface.nurse.desk.allInterviews);
  await nurse.reads(offline.newer.update.title);
  const before = await keptRows(nurse.page, nurse.site);
  await nurse.presses(offline.useNewer);
  await nurse.page.locator('.site-name', { hasText: 'The next check' }).waitFor();
  await nurse.isAt('interviews');
  await nurse.reads(list.notInRecord('2'));
  expect(await keptRows(nurse.page, nurse.site)).toEqual(before);
});
