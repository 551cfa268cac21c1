import * as fc from 'fast-check';
import { expect } from 'vitest';
import { fresh, nothingIsLostOrMixed, patients, workUntilKilled } from '../support/desk-under-kill.ts';
import { test } from '../support/journey.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';
import { Person } from '../support/person.ts';

const seed = 30_261_130;
const windows = 18;
const browsers = 2;
const moments = fc.sample(fc.integer({ min: 100, max: 1500 }), { seed, numRuns: windows / patients.length });
const longer = fc.sample(fc.integer({ min: 500, max: 2500 }), { seed, numRuns: browsers });

test(
  `of ${windows} windows that crash at any moment of three interviews none loses or mixes anything`,
  { timeout: 180_000 },
  async ({ person }) => {
    const told = patients.map(fresh);
    let cutOff = 0;
    await person.opens();
    for (const moment of moments) {
      await nothingIsLostOrMixed(person, told);
      const open = await Promise.all(told.map(async () => newWindow(person)));
      // A window without a page of the site has no process of the site that could crash.
      await Promise.all(open.map(async (one) => one.opens()));
      await workUntilKilled(open, told, { moment, kill: async () => crash(open) });
      cutOff += told.filter(({ inRecord }) => !inRecord).length;
      for (const [index, one] of told.entries()) if (one.inRecord) told[index] = fresh(one.answers);
    }
    await nothingIsLostOrMixed(person, told);
    expect(cutOff).toBeGreaterThan(windows / 3);
  },
);

test(
  `of ${browsers} browsers that are killed whole with three interviews open neither loses or mixes anything`,
  { timeout: 180_000 },
  async () => {
    await withProfile(async (folder) => {
      const told = patients.map(fresh);
      for (const moment of [...longer, null]) {
        const browser = await startBrowser(folder);
        const first = await firstPerson(browser.address);
        await first.opens();
        await nothingIsLostOrMixed(first, told);
        if (moment === null) return kill(browser.process);
        const open = await Promise.all(told.map(async () => newWindow(first)));
        await workUntilKilled(open, told, { moment, kill: async () => kill(browser.process) });
      }
    });
  },
);

async function newWindow({ page, site, watch }: Person): Promise<Person> {
  return new Person(await page.context().newPage(), site, watch);
}

/** The process of each window ends at once and without a warning, in the middle of whatever it does. */
async function crash(open: readonly Person[]): Promise<void> {
  await Promise.all(
    open.map(async ({ page }) => {
      const gone = page.waitForEvent('crash', { timeout: 60_000 });
      const session = await page.context().newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    }),
  );
}
