import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { interviews } from '../../src/content/en/interviews.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { keptInterviews, keptRows } from '../support/kept.ts';
import type { KeptRow } from '../support/kept.ts';
import { firstPerson, kill, startBrowser, withProfile } from '../support/own-browser.ts';
import type { Person } from '../support/person.ts';

const kills = Number(process.env.KILLS ?? 200);
const seed = 30_261_129;
const moments = fc.sample(fc.integer({ min: 300, max: 5000 }), { seed, numRuns: kills });
const { nurse: list, record } = interviews;

/** Three patients at one desk, each in a window of its own. No two have an answer to these questions in common. */
const patients: readonly Answers[] = [
  { ...usualSpasm, ...observedNothing, age: '16-29', side: 'left', sleep: 'yes' },
  { ...usualSpasm, ...observedNothing, age: '40-49', side: 'right', sleep: 'stops' },
  { ...usualSpasm, ...observedNothing, age: '70-or-over', side: 'left', sleep: 'not-sure' },
];
const tellsApart = ['age'] as const;

/** What is known of one patient's interview over all its browsers: an answer counts once the page has gone on from it. */
interface Told {
  readonly answers: Answers;
  id: string | null;
  readonly acknowledged: string[];
  inRecord: boolean;
}

const fresh = (answers: Answers): Told => ({ answers, id: null, acknowledged: [], inRecord: false });
const given = (row: KeptRow) => Object(row.event) as { kind: string; question?: string; answer?: unknown };

/** Every interview is whole, of one patient alone, and has all that was acknowledged. */
async function nothingIsLostOrMixed({ page, site }: Person, told: readonly Told[]): Promise<void> {
  const rows = await keptRows(page, site);
  const lines = await keptInterviews(page, site);
  expect(new Set(rows.map(({ interview }) => interview))).toEqual(new Set(lines.map(({ id }) => id)));
  for (const { id } of lines) {
    const own = rows.filter(({ interview }) => interview === id);
    expect(own.map(({ seq }) => seq)).toEqual([...own.keys()]);
    const answered = own.map(given).filter(({ kind }) => kind === 'answer');
    const fits = patients.filter((answers) =>
      answered.every(
        ({ question, answer }) =>
          isQuestionId(question) && JSON.stringify(answers[question]) === JSON.stringify(answer),
      ),
    );
    if (answered.some(({ question }) => tellsApart.some((one) => one === question)))
      expect(fits, `interview ${String(id)}`).toHaveLength(1);
  }
  for (const one of told) {
    if (one.id === null) continue;
    const own = rows.filter(({ interview }) => interview === one.id).map(given);
    const questions = own.filter(({ kind }) => kind === 'answer').map(({ question }) => question);
    expect(questions.slice(0, one.acknowledged.length)).toEqual(one.acknowledged);
    expect(questions.length - one.acknowledged.length).toBeLessThanOrEqual(1);
    one.acknowledged.splice(0, Infinity, ...questions.map(String));
    const line = lines.find(({ id }) => id === one.id);
    expect(line).toBeDefined();
    if (one.inRecord) expect(line).toMatchObject({ inRecord: expect.anything() as unknown });
  }
}

const ownId = async ({ page }: Person): Promise<string | null> =>
  page.evaluate(() => {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null ? String(Reflect.get(state, 'interview')) : null;
  });

/** One window: goes on with the interview by the list, or begins it there, and at the end says that it is in the record. */
async function worksOn(nurse: Person, told: Told): Promise<void> {
  await nurse.opens('interviews');
  if (told.id === null) {
    const begin = nurse.page.getByRole('button', { name: new RegExp(`^(${list.begin}|Start with new answers)$`) });
    await begin.click();
    if ((await nurse.leaves('interviews')) === 'start') await nurse.answers('respondent', 'nurse');
  } else {
    await nurse.page.locator(`[data-interview="${told.id}"]`).getByRole('button', { name: list.open }).click();
    await nurse.leaves('interviews');
  }
  await nurse.hasItsEntry();
  const id = await ownId(nurse);
  if (told.id === null) told.acknowledged.splice(0, Infinity, 'respondent');
  told.id = id;
  let here = await nurse.place();
  expect(told.acknowledged).not.toContain(here);
  await nurse.walksTo('summary', told.answers, async (next) => {
    // The review is a page, and no answer.
    if (isQuestionId(here)) told.acknowledged.push(here);
    here = next;
  });
  const says = nurse.page.getByRole('button', { name: record.yes, exact: true });
  if ((await says.getAttribute('aria-pressed')) !== 'true') await says.click();
  await nurse.page.getByText('In the record since').waitFor();
  told.inRecord = true;
}

/** One browser with a window for each patient, killed after so many milliseconds. How many of the windows were half way then? */
async function oneBrowser(folder: string, told: readonly Told[], moment: number): Promise<number> {
  const browser = await startBrowser(folder);
  const first = await firstPerson(browser.address);
  await first.opens();
  await nothingIsLostOrMixed(first, told);
  const windows: Person[] = [first];
  while (windows.length < told.length) windows.push(await first.opensInANewTab());
  let killed = false;
  const dies = new Promise((resolve) => setTimeout(resolve, moment)).then(() => {
    killed = true;
    return kill(browser.process);
  });
  const work = windows.map(async (window, index) => {
    const one = told[index];
    if (one === undefined || one.inRecord) return;
    try {
      await worksOn(window, one);
    } catch (error) {
      if (!killed || (error instanceof Error && error.name === 'AssertionError')) throw error;
    }
  });
  const done = await Promise.allSettled(work);
  await dies;
  for (const result of done) if (result.status === 'rejected') throw result.reason;
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
