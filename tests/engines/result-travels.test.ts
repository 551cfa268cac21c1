import { describe, expect } from 'vitest';
import { file } from '../../src/content/en/file.ts';
import { words } from '../../src/content/en/interview.ts';
import { receive } from '../../src/content/en/receive.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import { codeOf } from '../code/coded.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { otherEngines } from '../support/engines/journey.ts';
import type { Visitor } from '../support/engines/visitor.ts';
import { journalTo } from '../support/journal-to.ts';
import { inTheLongRun } from '../support/long-run.ts';

const { interface: ui } = words;
const nurseAnswers: Answers = { ...usualSpasm, ...observedNothing };
const toSheet = Object(summary.frame.sheet.open).nurse;

/** Chooses a file with this in it, in the one field for files on the page. */
async function gives(person: Visitor, text: string): Promise<void> {
  await expect
    .poll(() => person.tab.evaluate(() => document.querySelector('main input[type="file"]') !== null, null))
    .toBe(true);
  await person.tab.evaluate((whole) => {
    const field = document.querySelector<HTMLInputElement>('main input[type="file"]');
    const given = new DataTransfer();
    given.items.add(new File([whole], 'face-twitch.txt', { type: 'text/plain' }));
    if (field !== null) field.files = given.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** The text of the first element with this selector. */
async function textAt(person: Visitor, selector: string): Promise<string> {
  const look = (): Promise<string> =>
    person.tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await expect.poll(look).not.toBe('');
  return look();
}

async function unfolds(person: Visitor, title: string): Promise<void> {
  await person.tab.press(`//details[not(@open)]/summary[normalize-space()="${title}"]`);
}

// In Chromium: tests/journeys/{receive,saved-file,sheet}.test.ts.
describe.each(otherEngines)('in %s', (_, test) => {
  test('a link with a code leaves the address at once; then a file with a sign of an emergency shows the call first', async ({
    visitor: nurse,
  }) => {
    await nurse.opens();
    await nurse.tab.evaluate((code) => void (location.hash = `#${code}`), codeOf(usualSpasm));
    await nurse.isAt('receive');
    await nurse.reads(receive.nurse);
    expect(await nurse.tab.evaluate(() => location.hash, null)).toBe('#receive');
    const patient = journalTo('call-now', { ...usualSpasm, emergency: ['face-droop'] }, Date.now() - 3_600_000);
    await gives(nurse, fileText([patient], ''));
    await nurse.reads(receive.signs);
    await nurse.presses(receive.nurse);
    await nurse.isAt('call-now');
  });

  inTheLongRun(() => {
    test('a person saves her answers as a file, and it opens at her result on the next visit', async ({ visitor }) => {
      await visitor.opens();
      await visitor.hasComeTo('summary', usualSpasm);
      const card = await visitor.careCard();
      // What the browser asks whoever saves is not ours: the file is caught on its way there.
      await visitor.tab.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (given) => {
          if (given instanceof File)
            void given.text().then((whole) => (document.documentElement.dataset.saved = whole));
          return make(given);
        };
        HTMLAnchorElement.prototype.click = () => undefined;
      }, null);
      await unfolds(visitor, ui.handOver.title);
      await unfolds(visitor, ui.file.save);
      await visitor.presses(file.save.save);
      await visitor.reads(file.save.saved);
      const look = (): Promise<string> =>
        visitor.tab.evaluate(() => document.documentElement.dataset.saved ?? '', null);
      await expect.poll(look).not.toBe('');
      const text = await look();
      expect(readFile(text).kind).toBe('read');
      await visitor.presses(ui.product);
      await visitor.isAt('start');
      await unfolds(visitor, ui.file.open);
      await gives(visitor, text);
      await visitor.presses(file.open.openTheOne);
      await visitor.isAt('summary');
      expect(await visitor.careCard()).toEqual(card);
    });

    test('a code that is made at the result is read by a nurse, who confirms, asks afresh and comes to the result', async ({
      visitor,
    }) => {
      await visitor.opens();
      await visitor.hasComeTo('summary', { ...usualSpasm, 'nerve-signs': ['double-vision'] });
      await unfolds(visitor, ui.handOver.title);
      await visitor.presses(ui.handOver.make);
      const code = await textAt(visitor, '.code');
      expect(readCode(code).kind).toBe('read');
      const nurse = await visitor.inANewTab();
      await nurse.opens('receive');
      await nurse.reads(receive.field);
      await nurse.tab.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>('#code-text');
        if (field !== null) field.value = typed;
      }, code.toLowerCase());
      await nurse.presses(receive.read);
      await nurse.presses(receive.nurse);
      await nurse.presses(receive.confirm.yes);
      await nurse.isAt('emergency');
      await nurse.walksTo('summary', nurseAnswers);
      expect((await nurse.careCard()).disposition).toBe('urgent');
      await nurse.reads(summary.frame.nurseReceived.heldTitle);
    });

    test('a nurse opens the sheet of paper of her result, all of it, and comes back', async ({ visitor: nurse }) => {
      await nurse.opens();
      await nurse.hasComeTo('summary', nurseAnswers);
      await nurse.presses(toSheet);
      await nurse.isAt('sheet');
      expect(readCode(await textAt(nurse, '.sheet-foot')).kind).toBe('read');
      await nurse.presses(summary.frame.sheet.back);
      await nurse.isAt('summary');
    });
  });
});
