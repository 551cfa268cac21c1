import { expect } from 'vitest';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { receive } from '../../src/content/en/receive.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { codeOf } from '../code/coded.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptInterviews, keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { nurse: list, record } = interviews;
const { interface: ui } = words;
const { desk } = ui.nurse;
const patient = { ...usualSpasm, ...observedNothing };
const today = { ...patient, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] } as const;
const stroke = { ...patient, emergency: ['face-droop'] } as const;

/** What becomes of a caller, what the list is to say at the end of the day, and whether the interview is there on the next morning. */
interface Caller {
  readonly what:
    | 'in the record'
    | 'done, not in the record'
    | 'parked and finished later'
    | 'parked, never finished'
    | 'ended early'
    | 'emergency, call noted'
    | 'emergency, no call time'
    | 'today, referred'
    | 'today, not referred'
    | 'copied only'
    | 'received by code'
    | 'received by code, a sign that only the patient said'
    | 'held';
  readonly answers: Answers;
  readonly state: RegExp;
  readonly stays: boolean;
}

const inRecord = /In the record.*Cleared/s;
const caller = (what: Caller['what'], answers: Answers, state: RegExp, stays: boolean): Caller => ({
  what,
  answers,
  state,
  stays,
});

const ages = ['16-29', '30-39', '40-49', '50-69', '70-or-over'] as const;

const callers: readonly Caller[] = [
  caller('in the record', patient, inRecord, false),
  caller('parked and finished later', patient, inRecord, false),
  caller('emergency, call noted', stroke, inRecord, false),
  caller('done, not in the record', patient, /Done/, true),
  caller('copied only', patient, /Done/, true),
  caller('ended early', patient, /Done/, true),
  caller('today, referred', today, inRecord, false),
  caller('in the record', patient, inRecord, false),
  caller('emergency, no call time', stroke, /In the record.*No call or referral time/s, true),
  caller('today, not referred', today, /In the record.*No call or referral time/s, true),
  caller('parked, never finished', patient, /Open/, true),
  caller('held', patient, /In the record.*Held/s, true),
  caller('received by code', patient, inRecord, false),
  caller('parked and finished later', patient, inRecord, false),
  caller(
    'received by code, a sign that only the patient said',
    patient,
    /In the record.*No call or referral time/s,
    true,
  ),
  caller('today, referred', today, inRecord, false),
  caller('copied only', patient, /Done/, true),
  caller('in the record', patient, inRecord, false),
  caller('parked, never finished', patient, /Open/, true),
  caller('in the record', patient, inRecord, false),
];

/** Neighbours differ in their age, so that a row in the wrong interview shows. */
const day = callers.map((one, index) => ({
  ...one,
  answers: { ...one.answers, age: ages[index % ages.length] ?? '50-69' },
}));

const row = ({ page }: Person, label: string) =>
  page.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });

/** It may still be open from the press before. */
async function opensMore(nurse: Person, label: string): Promise<void> {
  const folded = row(nurse, label).locator('details:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
}

async function labels(nurse: Person, label: string): Promise<void> {
  const unnamed = row(nurse, list.noLabel).first();
  await unnamed.locator('summary').click();
  await unnamed.getByRole('textbox', { name: list.labelField }).fill(label);
  await unnamed.getByRole('button', { name: list.saveLabel }).click();
  await row(nurse, label).waitFor();
}

const toList = async (nurse: Person): Promise<void> => {
  await nurse.page.getByRole('link', { name: desk.list, exact: true }).click();
  await nurse.isAt('interviews');
  await nurse.page.locator('h1').waitFor();
};

async function isInRecord(nurse: Person, label: string): Promise<void> {
  await row(nurse, label).getByRole('button', { name: record.yes }).click();
  await row(nurse, label).getByText('In the record', { exact: true }).first().waitFor();
}

async function refers(nurse: Person, label: string): Promise<void> {
  await opensMore(nurse, label);
  await row(nurse, label).getByRole('textbox', { name: record.referred }).fill('14:05, Dr B');
  await row(nurse, label).getByRole('button', { name: record.save }).click();
  await row(nurse, label).getByText(list.needsCall).waitFor({ state: 'detached' });
}

async function talksTo(
  nurse: Person,
  { what, answers }: Pick<Caller, 'what' | 'answers'>,
  label: string,
): Promise<void> {
  if (what.startsWith('received')) return receivesFrom(nurse, { what, answers }, label);
  await nurse.presses(list.begin);
  await nurse.isAt('age');
  if (what.startsWith('parked')) {
    await nurse.walksTo('side', answers);
    await nurse.presses(desk.allInterviews);
    await nurse.isAt('interviews');
    return labels(nurse, label);
  }
  if (what.startsWith('emergency')) {
    await nurse.walksTo('call-now', answers);
    if (what === 'emergency, call noted') {
      await nurse.page.getByLabel(ui.callNow.nursePlacedAt).fill('14:05');
      await nurse.presses(ui.callNow.nurseGoOn);
      await nurse.leaves('call-now');
      await nurse.presses(desk.allInterviews);
    } else await nurse.opens('interviews');
  } else if (what === 'ended early') {
    await nurse.walksTo('control', answers);
    await nurse.presses(ui.endEarly);
    await nurse.isAt('summary');
    await toList(nurse);
  } else {
    await nurse.walksTo('summary', answers);
    if (what === 'copied only') await nurse.presses(summary.frame.asText.copyShort);
    await toList(nurse);
  }
  await labels(nurse, label);
}

/** The patient has answered on her phone a moment ago; the nurse gives her the label when she makes sure who it is. */
async function receivesFrom(
  nurse: Person,
  { what, answers }: Pick<Caller, 'what' | 'answers'>,
  label: string,
): Promise<void> {
  const own: Answers = { ...usualSpasm, age: answers.age ?? '50-69' };
  const said: Answers =
    what === 'received by code' ? own : { ...own, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] };
  await nurse.opens('receive');
  const field = nurse.main.locator('#code-text');
  await field.fill(codeOf(said, { at: Date.now() }));
  await field.press('Enter');
  await nurse.presses(receive.nurse);
  await nurse.isAt('confirm-person');
  await nurse.main.getByLabel(receive.confirm.label).fill(label);
  await nurse.presses(receive.confirm.yes);
  await nurse.leaves('confirm-person');
  await nurse.walksTo('summary', answers);
  await toList(nurse);
  await row(nurse, label).waitFor();
}

async function finishes(nurse: Person, { answers }: Caller, label: string): Promise<void> {
  await row(nurse, label).getByRole('button', { name: list.open }).click();
  await nurse.isAt('side');
  await nurse.walksTo('summary', answers);
  await toList(nurse);
}

test('a day of twenty interviews at one desk, and the next morning: all is where it should be', async ({
  somebody,
}) => {
  const nurse = await somebody({ viewport: { width: 1366, height: 641 } });
  await nurse.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await nurse.opens();
  // The first one begins at the start page; it is removed again, so that the desk is empty.
  await nurse.answers('respondent', 'nurse');
  await nurse.presses(desk.allInterviews);
  await removesTheFirst(nurse);
  for (const [index, one] of day.entries()) {
    const label = `P${index + 1}`;
    await talksTo(nurse, one, label);
    // The time first: what is written after she has said so is in no record yet.
    if (one.what === 'today, referred') await refers(nurse, label);
    if (/^(in the record|received|emergency|today|held)/.test(one.what)) await isInRecord(nurse, label);
    if (one.what === 'held') {
      await opensMore(nurse, label);
      await row(nurse, label).getByRole('button', { name: record.hold }).click();
      await row(nurse, label).getByText(list.held).waitFor();
    }
  }
  for (const [index, one] of day.entries()) {
    if (one.what !== 'parked and finished later') continue;
    await finishes(nurse, one, `P${index + 1}`);
    await isInRecord(nurse, `P${index + 1}`);
  }
  const evening: string[] = [];
  for (const index of day.keys()) evening.push((await row(nurse, `P${index + 1}`).innerText()).replace(/\s+/g, ' '));
  await nurse.reads(list.notInRecord(String(day.filter(({ state }) => !/In the record/.test(state.source)).length)));
  const rows = await keptRows(nurse.page, nurse.site);
  const lines = await keptInterviews(nurse.page, nurse.site);
  const idOf = new Map(lines.map(({ label, id }) => [label, id]));

  await nurse.page.clock.setFixedTime(Date.now() + 14 * 60 * 60 * 1000);
  await nurse.opens();
  await nurse.opens('interviews');
  await nurse.reads(list.count(String(day.filter(({ stays }) => stays).length)));
  const left = new Set((await keptInterviews(nurse.page, nurse.site)).map(({ label }) => label));
  const leftRows = await keptRows(nurse.page, nurse.site);
  const table = day.map(({ what, state, stays }, index) => ({
    who: `P${index + 1}`,
    what,
    'as expected in the evening': state.test(evening[index] ?? ''),
    expected: stays ? 'still there' : 'cleared',
    found: left.has(`P${index + 1}`) ? 'still there' : 'cleared',
  }));
  console.table(table);
  for (const [index, one] of table.entries()) {
    expect(evening[index], one.who).toMatch(day[index]?.state ?? /^$/);
    expect(one.found, one.who).toBe(one.expected);
    // What stays has every row that it had; of what went not one is left.
    const id = idOf.get(one.who);
    const before = rows.filter(({ interview }) => interview === id);
    const after = leftRows.filter(({ interview }) => interview === id);
    expect(after, one.who).toEqual(one.found === 'cleared' ? [] : before);
    const found = new Set(
      before.flatMap(({ event }) =>
        Reflect.get(Object(event), 'question') === 'age' ? [Reflect.get(Object(event), 'answer') as unknown] : [],
      ),
    );
    expect([...found]).toEqual([day[index]?.answers.age]);
  }
});

async function removesTheFirst(nurse: Person): Promise<void> {
  await nurse.isAt('interviews');
  await row(nurse, list.noLabel).locator('summary').click();
  await row(nurse, list.noLabel).getByRole('button', { name: list.remove }).click();
  await nurse.reads(interviews.nurse.undo);
}
