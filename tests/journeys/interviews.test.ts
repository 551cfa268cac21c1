import { describe, expect } from 'vitest';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { edition } from '../../src/content/edition.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { journalTo } from '../support/journal-to.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { hasKept, keptInterviews, keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { nurse: list, family, record } = interviews;
const patient = { ...usualSpasm, ...observedNothing };
const today = { ...patient, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] } as const;
const hour = 60 * 60 * 1000;
const wide = { width: 1366, height: 641 };

async function opensTheDesk(nurse: Person, kept: Parameters<typeof hasKept>[2]): Promise<readonly string[]> {
  await nurse.page.setViewportSize(wide);
  await nurse.opens();
  return hasKept(nurse.page, nurse.site, kept);
}

const row = ({ page }: Person, id = '') => page.locator(`[data-interview="${id}"]`);
const pressIn = async (person: Person, id: string | undefined, name: string): Promise<void> =>
  row(person, id).getByRole('button', { name }).click();
const more = async (person: Person, id: string | undefined): Promise<void> =>
  row(person, id).locator('summary').click();

/** An interview of this nurse that was left there an hour ago. */
function left(place: 'side' | 'summary', answers: Answers = patient, now = Date.now() - hour) {
  return { journal: journalTo(place, answers, now) };
}

/** A nurse has written down when she referred. */
function referred(journal: Journal): Journal {
  const event = { kind: 'note', about: 'referral', text: '9:00' } as const;
  return [...journal, { at: journal.at(-1)?.at ?? 0, by: 'nurse', seen: journal.length - 1, edition, event }];
}

describe('the list of interviews', () => {
  inTheLongRun(() => {
    test('says of each to whom it belongs, how urgent it is and how far, and how many are not in the record', async ({
      newcomer: nurse,
    }) => {
      const [half, urgent] = await opensTheDesk(nurse, [
        { ...left('side'), label: 'AB' },
        { ...left('summary', today), label: 'CD' },
        { ...left('summary') },
      ]);
      await nurse.reads(list.notInRecord('3'));
      expect(await nurse.page.locator('tbody tr').count()).toBe(3);
      expect(await row(nurse, half).innerText()).toMatch(/AB.*Nurse.*Not settled.*Open/s);
      expect(await row(nurse, urgent).innerText()).toContain(list.needsCall);

      await nurse.page.getByLabel(list.search).fill('cd today');
      await nurse.reads(list.found('1', '3'));
      await nurse.page.getByLabel(list.search).fill('');

      await more(nurse, half);
      await row(nurse, half).getByRole('textbox', { name: list.labelField }).fill('417');
      await pressIn(nurse, half, list.saveLabel);
      await nurse.reads(list.labelled('417'));

      await pressIn(nurse, urgent, record.yes);
      await nurse.reads(list.notInRecord('2'));
      // No call is noted: it stays.
      expect(await row(nurse, urgent).innerText()).not.toContain('Cleared');
      await more(nurse, urgent);
      await row(nurse, urgent).getByRole('textbox', { name: record.referred }).fill('14:05, Dr B');
      await pressIn(nurse, urgent, record.save);
      // The time is in no record yet.
      await nurse.reads(record.savedNotIn);
      await pressIn(nurse, urgent, record.yes);
      await row(nurse, urgent).getByText('Cleared').waitFor();
      await pressIn(nurse, urgent, record.hold);
      await row(nurse, urgent).getByText(list.held).waitFor();
    });

    test('gives back, row for row, what was removed by mistake', async ({ newcomer: nurse }) => {
      const [, second] = await opensTheDesk(nurse, [left('side'), { ...left('summary'), label: 'CD' }]);
      const before = [await keptRows(nurse.page, nurse.site), await keptInterviews(nurse.page, nurse.site)];
      await more(nurse, second);
      await pressIn(nurse, second, list.remove);
      await row(nurse, second).waitFor({ state: 'detached' });
      expect(await keptInterviews(nurse.page, nurse.site)).toHaveLength(1);
      expect(await nurse.page.evaluate(() => document.activeElement?.textContent)).toBe(list.undo);
      await nurse.presses(list.undo);
      await row(nurse, second).waitFor();
      expect([await keptRows(nurse.page, nurse.site), await keptInterviews(nurse.page, nurse.site)]).toEqual(before);
    });
  });

  test('goes on with each, and Back leads to the list again', async ({ newcomer: nurse }) => {
    const [first] = await opensTheDesk(nurse, [left('side'), left('summary', today)]);
    await pressIn(nurse, first, list.open);
    await nurse.isAt('side');
    await nurse.hasItsEntry();
    await nurse.page.goBack();
    await nurse.isAt('interviews');
    await nurse.presses(list.begin);
    await nurse.isAt('age');
    await nurse.presses(words.interface.nurse.desk.allInterviews);
    await nurse.reads(list.notInRecord('3'));
  });

  test('begins anew with age, history and medicines to confirm: none counts before', async ({ newcomer: nurse }) => {
    const [old] = await opensTheDesk(nurse, [left('summary', { ...patient, age: '70-or-over' })]);
    await more(nurse, old);
    await pressIn(nurse, old, list.again);
    await nurse.isAt('age');
    expect(await nurse.ticked('age')).toEqual(['70-or-over']);
    await nurse.reads(words.interface.nurse.toConfirm);
    await nurse.page.locator('.earlier').waitFor();
    const rows = (await keptRows(nurse.page, nurse.site)).filter(({ interview }) => interview !== old);
    expect(rows.map(({ event }) => Reflect.get(Object(event), 'kind') as unknown)).toEqual(['brought', 'answer']);
    await nurse.walksTo('side', patient);
    expect(await nurse.ticked('side')).toEqual([]);
  });

  inTheLongRun(() => {
    test('is followed by what another window does, and an interview that is removed there is ended here', async ({
      newcomer: nurse,
    }) => {
      const [first] = await opensTheDesk(nurse, [left('side'), left('summary')]);
      const other = await nurse.opensInANewTab('interviews');
      await other.page.setViewportSize(wide);
      await pressIn(nurse, first, list.open);
      await nurse.isAt('side');
      await more(other, first);
      await pressIn(other, first, list.remove);
      await nurse.isAt('start');
      await nurse.reads(words.interface.notices.clearedElsewhere);
      await nurse.opens('interviews');
      await nurse.reads(list.one);
    });

    test('on the phone of a family says in plain words whose answers are there, and puts everything away at one press', async ({
      newcomer: person,
    }) => {
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.opens();
      await hasKept(person.page, person.site, [
        { journal: journalTo('side', usualSpasm, Date.now()) },
        { journal: journalTo('side', { ...usualSpasm, respondent: 'carer' }, Date.now()) },
      ]);
      await person.reads(family.count('2'));
      await person.reads(family.who.carer);
      await person.doesNotRead(record.yes);
      await person.presses(family.removeAll);
      await person.reads(family.allRemoved);
      expect(await keptRows(person.page, person.site)).toEqual([]);
      await person.presses(family.undo);
      await person.reads(family.count('2'));
    });
  });
});

describe('what is in the record', () => {
  test('is cleared the next morning by itself; what is not, what is held and what still needs a call are not', async ({
    newcomer: nurse,
  }) => {
    const yesterday = Date.now() - 13 * hour;
    const inRecord = { at: yesterday, held: false };
    const ids = await opensTheDesk(nurse, [
      { ...left('summary', patient, yesterday), inRecord },
      { ...left('summary', patient, yesterday) },
      { ...left('summary', patient, yesterday), inRecord: { at: yesterday, held: true } },
      { ...left('summary', today, yesterday), inRecord },
      { journal: referred(journalTo('summary', today, yesterday)), inRecord },
      { ...left('summary', patient, yesterday), inRecord: { at: Date.now() - hour, held: false } },
    ]);
    await nurse.reads(list.count('4'));
    const stayed = (await keptInterviews(nurse.page, nurse.site)).map(({ id }) => ids.indexOf(String(id)));
    expect(stayed.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 5]);
    expect(new Set((await keptRows(nurse.page, nurse.site)).map(({ interview }) => interview)).size).toBe(4);
  });

  test('is offered after a copy on the result, said by a press, and no longer so once something is added', async ({
    newcomer: nurse,
  }) => {
    await nurse.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await nurse.page.setViewportSize(wide);
    await nurse.opens();
    await nurse.hasComeTo('summary', patient);
    await nurse.reads(record.yesHint('12'));
    await nurse.presses('Copy short');
    await nurse.reads(record.offer);
    expect(await keptInterviews(nurse.page, nurse.site)).not.toContainEqual(
      expect.objectContaining({ inRecord: expect.anything() }),
    );
    await nurse.presses(record.yes);
    await nurse.reads('In the record since');
    await nurse.writes(words.interface.nurse.noteHint, 'rang again');
    await nurse.reads(record.offer);
    expect(await keptInterviews(nurse.page, nurse.site)).not.toContainEqual(
      expect.objectContaining({ inRecord: expect.anything() }),
    );
  });
});
