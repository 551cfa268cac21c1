import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { usualSpasm } from '../support/answers.ts';
import { keptRows } from '../support/kept.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';
import type { Person } from '../support/person.ts';

const kills = 60;
const seed = 20_251_129;
/**
 * While the page is still loading, between two answers, in the middle of one, or at the review: as parts of the time that an
 * interview takes here when nobody interrupts it, so that a slow machine dies as far on as a quick one.
 */
const moments = fc.sample(fc.double({ min: 0.02, max: 1.5, noNaN: true }), { seed, numRuns: kills });

const { continueTitle, continueButton } = words.interface.start;

/** The questions whose answer is kept on this device, in the order in which they were answered. */
async function kept({ page, site }: Person): Promise<string[]> {
  const rows = await keptRows(page, site);
  expect(rows.map(({ seq }) => seq)).toEqual([...rows.keys()]);
  return rows.map(({ event }) => {
    expect(event).toMatchObject({ kind: 'answer' });
    const { question, answer } = event as { question: string; answer: unknown };
    expect(isQuestionId(question) ? usualSpasm[question] : undefined, question).toEqual(answer);
    return question;
  });
}

/** What one interview knows over all its browsers: an answer counts once the page has shown what comes after it. */
interface Told {
  readonly acknowledged: string[];
  here: string;
}

/** Comes back, finds every answer that was acknowledged, and no question that has its answer is asked again. */
async function comesBack(person: Person, told: Told): Promise<void> {
  await person.opens();
  const found = await kept(person);
  expect(found.slice(0, told.acknowledged.length)).toEqual(told.acknowledged);
  // The last answer may have been kept just before the page could show so.
  expect(found.length - told.acknowledged.length).toBeLessThanOrEqual(1);
  told.acknowledged.splice(0, Infinity, ...found);
  told.here = await person.place();
  if (found.length === 0) return;
  await person.reads(continueTitle);
  await person.presses(continueButton);
  told.here = await person.leaves('start');
  expect(found).not.toContain(told.here);
}

async function answersOn(person: Person, told: Told): Promise<void> {
  await person.walksTo('review', usualSpasm, async (next) => {
    told.acknowledged.push(told.here === 'start' ? 'respondent' : told.here);
    told.here = next;
  });
}

/** How long it takes to open the page and to come to the review, in milliseconds. */
async function undisturbed(): Promise<number> {
  return withProfile(async (folder) => {
    const browser = await startBrowser(folder);
    const person = await firstPerson(browser.address);
    const begun = performance.now();
    const told: Told = { acknowledged: [], here: 'start' };
    await comesBack(person, told);
    await answersOn(person, told);
    const took = performance.now() - begun;
    await kill(browser.process);
    return took;
  });
}

/** One browser, which is killed after so many milliseconds whatever is going on. Was the review reached? */
async function oneBrowser(folder: string, told: Told, moment: number): Promise<boolean> {
  const browser = await startBrowser(folder);
  const person = await firstPerson(browser.address);
  let killed = false;
  // Not a wait for something to happen: the moment of death is what is tried, and is drawn with a seed.
  const dies = new Promise((resolve) => setTimeout(resolve, moment)).then(() => {
    killed = true;
    return kill(browser.process);
  });
  try {
    await comesBack(person, told);
    await answersOn(person, told);
  } catch (error) {
    // Whatever was under way when the browser died is cut off; an expectation that fails is not.
    if (!killed || (error instanceof Error && error.name === 'AssertionError')) throw error;
  } finally {
    await dies;
  }
  return told.here === 'review';
}

test(`in ${kills} browsers that are killed at any moment no answer is lost that the page had gone on from`, async () => {
  const whole = await undisturbed();
  const left = moments.map((part) => part * whole);
  let finished = 0;
  let interrupted = 0;
  while (left.length > 0) {
    await withProfile(async (folder) => {
      const told: Told = { acknowledged: [], here: 'start' };
      let done = false;
      while (!done && left.length > 0) {
        done = await oneBrowser(folder, told, left.pop() ?? 0);
        if (told.acknowledged.length > 0 && !done) interrupted += 1;
      }
      const browser = await startBrowser(folder);
      const person = await firstPerson(browser.address);
      await comesBack(person, told);
      await answersOn(person, told);
      expect(Object.keys(await person.reviewed()).length).toBeGreaterThan(20);
      expect(await kept(person)).toEqual(Object.keys(usualSpasm));
      finished += 1;
      await kill(browser.process);
    });
  }
  expect(finished).toBeGreaterThan(3);
  // Most of them died in the middle of an interview.
  expect(interrupted).toBeGreaterThan(kills / 4);
});
