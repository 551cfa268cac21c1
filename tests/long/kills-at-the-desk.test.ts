import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fresh, nothingIsLostOrMixed, patients, workUntilKilled } from '../support/desk-under-kill.ts';
import type { Told } from '../support/desk-under-kill.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';
import type { Person } from '../support/person.ts';

const kills = Number(process.env.KILLS ?? 200);
/** So that a run can be made in parts, each with moments of its own. */
const seed = 30_261_129 + Number(process.env.SEED ?? 0);
const moments = fc.sample(fc.integer({ min: 300, max: 5000 }), { seed, numRuns: kills });

/** One browser with a window for each patient, killed after so many milliseconds. How many of the windows were half way then? */
async function oneBrowser(folder: string, told: readonly Told[], moment: number): Promise<number> {
  const browser = await startBrowser(folder);
  const first = await firstPerson(browser.address);
  await first.opens();
  await nothingIsLostOrMixed(first, told);
  const windows: Person[] = [first];
  while (windows.length < told.length) windows.push(await first.opensInANewTab());
  await workUntilKilled(windows, told, { moment, kill: async () => kill(browser.process) });
  return told.filter(({ id, inRecord }) => id !== null && !inRecord).length;
}

test(`in ${kills} browsers killed at any moment, each with three interviews open, none is lost or mixed with another`, async () => {
  const left = [...moments];
  let interrupted = 0;
  let finished = 0;
  while (left.length > 0) {
    await withProfile(async (folder) => {
      let told = patients.map(fresh);
      // A day of some interviews on one computer; then another computer.
      for (let browsers = 0; browsers < 20 && left.length > 0; browsers += 1) {
        interrupted += await oneBrowser(folder, told, left.pop() ?? 0);
        finished += told.filter(({ inRecord }) => inRecord).length;
        told = told.map((one) => (one.inRecord ? fresh(one.answers) : one));
      }
      console.log(`${kills - left.length} kills: ${interrupted} cut off, ${finished} finished`);
      const browser = await startBrowser(folder);
      const person = await firstPerson(browser.address);
      await person.opens();
      await nothingIsLostOrMixed(person, told);
      await kill(browser.process);
    });
  }
  console.log(`${kills} kills: ${interrupted} interviews cut off half way, ${finished} finished`);
  expect(interrupted).toBeGreaterThan(kills / 4);
});
