import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { interviews } from '../../src/content/en/interviews.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from './answers.ts';
import { keptInterviews, keptRows } from './kept.ts';
import type { KeptRow } from './kept.ts';
import type { Person } from './person.ts';

const { nurse: list, record } = interviews;
const { waiting } = words.interface.keep;

/** Three patients at one desk, each in a window of its own. No two have an answer to these questions in common. */
export const patients: readonly Answers[] = [
  { ...usualSpasm, ...observedNothing, age: '16-29', side: 'left', sleep: 'yes' },
  { ...usualSpasm, ...observedNothing, age: '40-49', side: 'right', sleep: 'stops' },
  { ...usualSpasm, ...observedNothing, age: '70-or-over', side: 'left', sleep: 'not-sure' },
];
const tellsApart = ['age'] as const;

/**
 * What is known of one patient's interview over all that was killed. An answer counts once the page has gone on from it and does
 * not say that it waits for the disk: a page that waits no longer says so.
 */
export interface Told {
  readonly answers: Answers;
  id: string | null;
  readonly acknowledged: string[];
  /** The page has gone on from these, and said that they are not kept yet. */
  readonly unkept: string[];
  inRecord: boolean;
}

/** Of this patient nothing is known yet. */
export const fresh = (answers: Answers): Told => ({ answers, id: null, acknowledged: [], unkept: [], inRecord: false });
const given = (row: KeptRow) => Object(row.event) as { kind: string; question?: string; answer?: unknown };

/** Every interview is whole, of one patient alone, and has all that was acknowledged. */
export async function nothingIsLostOrMixed({ page, site }: Person, told: readonly Told[]): Promise<void> {
  const rows = await keptRows(page, site);
  const lines = await keptInterviews(page, site);
  expect(new Set(rows.map(({ interview }) => interview))).toEqual(new Set(lines.map(({ id }) => id)));
  for (const { id } of lines) isOfOnePatient(id, rows);
  for (const one of told) if (one.id !== null) hasAllOf(one, rows, lines);
}

function isOfOnePatient(id: unknown, rows: readonly KeptRow[]): void {
  const own = rows.filter(({ interview }) => interview === id);
  expect(own.map(({ seq }) => seq)).toEqual([...own.keys()]);
  const answered = own.map(given).filter(({ kind }) => kind === 'answer');
  const fits = patients.filter((answers) =>
    answered.every(
      ({ question, answer }) => isQuestionId(question) && JSON.stringify(answers[question]) === JSON.stringify(answer),
    ),
  );
  if (answered.some(({ question }) => tellsApart.some((one) => one === question)))
    expect(fits, `interview ${String(id)}`).toHaveLength(1);
}

/** What was being written when all ended may be there or not. */
function hasAllOf(one: Told, rows: readonly KeptRow[], lines: readonly KeptRow[]): void {
  const own = rows.filter(({ interview }) => interview === one.id).map(given);
  const questions = own.filter(({ kind }) => kind === 'answer').map(({ question }) => question);
  const others = lines.map(({ id }) => `${String(id)}: ${rows.filter(({ interview }) => interview === id).length}`);
  const told = `interview ${one.id}: ${own.length} entries; all that is kept: ${others.join(', ')}`;
  expect(questions.slice(0, one.acknowledged.length), told).toEqual(one.acknowledged);
  expect(questions.length - one.acknowledged.length).toBeLessThanOrEqual(one.unkept.length + 1);
  one.unkept.splice(0);
  one.acknowledged.splice(0, Infinity, ...questions.map(String));
  const line = lines.find(({ id }) => id === one.id);
  expect(line).toBeDefined();
  if (one.inRecord) expect(line).toMatchObject({ inRecord: expect.anything() as unknown });
}

const ownId = async ({ page }: Person): Promise<string | null> =>
  page.evaluate(() => {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null ? String(Reflect.get(state, 'interview')) : null;
  });

/** One window: goes on with the interview by the list, or begins it there, and at the end says that it is in the record. */
async function worksOn(nurse: Person, told: Told): Promise<void> {
  await nurse.opens('interviews');
  await comesIn(nurse, told);
  await nurse.hasItsEntry();
  if (told.id === null) {
    told.acknowledged.splice(0);
    told.unkept.splice(0);
    await isKept(nurse, told, 'respondent');
  }
  let here = await nurse.place();
  expect(told.acknowledged).not.toContain(here);
  await nurse.walksTo('summary', told.answers, async (next) => {
    // The review is a page, and no answer.
    if (isQuestionId(here)) await isKept(nurse, told, here);
    here = next;
  });
  const says = nurse.page.getByRole('button', { name: record.yes, exact: true });
  if ((await says.getAttribute('aria-pressed')) !== 'true') await says.click();
  await nurse.page.getByText('In the record since').waitFor();
  told.inRecord = true;
}

/** The page has gone on from this question: is all so far acknowledged? What is not asked in time does not count. */
async function isKept(nurse: Person, told: Told, question: string): Promise<void> {
  told.unkept.push(question);
  const said = await nurse.page.locator('.notices').innerText();
  if (Object.values(waiting).some((one) => said.includes(one))) return;
  told.id ??= await ownId(nurse);
  told.acknowledged.push(...told.unkept.splice(0));
}

async function comesIn(nurse: Person, { id }: Told): Promise<void> {
  if (id !== null) {
    await nurse.page.locator(`[data-interview="${id}"]`).getByRole('button', { name: list.open }).click();
    await nurse.leaves('interviews');
    return;
  }
  const begin = nurse.page.getByRole('button', { name: new RegExp(`^(${list.begin}|Start with new answers)$`) });
  await begin.click();
  if ((await nurse.leaves('interviews')) === 'start') await nurse.answers('respondent', 'nurse');
}

/** Works on each interview that is not in the record, in a window of its own, and kills after so many milliseconds. What fails before fails the test. */
export async function workUntilKilled(
  windows: readonly Person[],
  told: readonly Told[],
  { moment, kill }: { readonly moment: number; readonly kill: () => Promise<void> },
): Promise<void> {
  let isOver = false;
  const end = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, moment));
    isOver = true;
    await kill();
  };
  const ended = end();
  const work = windows.map(async (window, index) => {
    const one = told[index];
    if (one === undefined || one.inRecord) return;
    try {
      await worksOn(window, one);
    } catch (error) {
      if (!isOver || (error instanceof Error && error.name === 'AssertionError')) throw error;
    }
  });
  const done = await Promise.allSettled(work);
  await ended;
  for (const result of done) if (result.status === 'rejected') throw result.reason;
}
