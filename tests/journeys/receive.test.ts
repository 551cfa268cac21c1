import { describe, expect } from 'vitest';
import { answerWords } from '../../src/content/answer-words.ts';
import { edition } from '../../src/content/edition.ts';
import { words } from '../../src/content/en/interview.ts';
import { receive } from '../../src/content/en/receive.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { codeOf } from '../code/coded.ts';
import { journalTo } from '../support/journal-to.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { interface: ui } = words;
const withCodes = /#(code=)?[B-X]{16}/;
const seesDouble: Answers = { ...usualSpasm, 'nerve-signs': ['double-vision'] };
const nothingNew: Answers = { ...usualSpasm, ...observedNothing };

/** A code of somebody who answered a quarter of an hour ago, or a little longer. */
async function codeFrom(person: Person, answers: Answers): Promise<string> {
  return codeOf(answers, { at: (await person.page.evaluate(() => Date.now())) - 16 * 60 * 1000 });
}

/** A link with a code is opened, in a tab that is open already. */
async function opensLink(person: Person, code: string): Promise<void> {
  person.watch.allows(withCodes);
  await person.opens();
  await person.page.evaluate((text) => void (location.hash = `#${text}`), code);
  await person.isAt('receive');
  await person.main.locator('#code-read').waitFor();
}

describe('a nurse receives what a patient answered', () => {
  test('from a link that a mail has mangled: she confirms, asks the signs of danger afresh with the dated answer beside, and both stand in the result', async ({
    newcomer: nurse,
  }) => {
    await nurse.opens('receive');
    const code = await codeFrom(nurse, seesDouble);
    const field = nurse.main.locator('#code-text');
    await field.fill(
      `Hello,\nhttps://example.org/check/%23${code.slice(0, 12)} ${code.slice(12).toLowerCase()}\nKind regards`,
    );
    await field.press('Enter');
    await nurse.presses(receive.nurse);
    await nurse.isAt('confirm-person');
    // What is on this page is loaded when somebody comes there.
    await nurse.button(receive.confirm.yes).waitFor();
    expect(await nurse.main.locator('dd').allTextContents()).toEqual([
      '50 to 69',
      answerWords(words, 'side', 'right', 'nurse'),
    ]);
    expect(await nurse.page.locator('.rail-box, .aside').count()).toBe(0);
    await nurse.presses(receive.confirm.yes);
    await nurse.isAt('emergency');
    await nurse.reads('The patient answered on');
    expect(await nurse.ticked('emergency')).toEqual([]);
    await nurse.reloads();
    await nurse.isAt('emergency');
    await nurse.walksTo('nerve-signs', nothingNew);
    expect(await nurse.main.locator('.earlier').textContent()).toMatch(
      /The patient answered on .*double.* Not checked\./i,
    );
    await nurse.walksTo('summary', nothingNew);
    expect((await nurse.careCard()).disposition).toBe('urgent');
    const { heldTitle } = summary.frame.nurseReceived;
    await nurse.reads(heldTitle);
    const sign = words.questions['nerve-signs'].options['double-vision'].label;
    const label = typeof sign === 'string' ? sign : 'nurse' in sign ? sign.nurse : '';
    await nurse.main.locator('.take-back summary').click();
    await nurse.presses(receive.takeBack.button(label));
    await nurse.reads(receive.takeBack.noReason);
    await nurse.main.getByText(receive.takeBack.reasons[1] ?? '').click();
    await nurse.presses(receive.takeBack.button(label));
    await nurse.main.locator('.held').waitFor({ state: 'detached' });
    expect((await nurse.careCard()).disposition).not.toBe('urgent');
    await nurse.reads(`Reason: ${receive.takeBack.reasons[1] ?? ''}`);
  });

  test('a sign of an emergency in it shows the call before whose it is and before any question, also after a reload', async ({
    newcomer: nurse,
  }) => {
    await opensLink(nurse, await codeFrom(nurse, { ...usualSpasm, emergency: ['speech'] }));
    expect(nurse.page.url()).toBe(`${nurse.site}#receive`);
    await nurse.main.locator('.call-link').waitFor();
    await nurse.presses(receive.nurse);
    await nurse.isAt('call-now');
    await nurse.reloads();
    await nurse.isAt('call-now');
    await nurse.main.locator('#placed-at').fill('14:05');
    await nurse.presses(ui.callNow.nurseGoOn);
    await nurse.isAt('confirm-person');
    await nurse.presses(receive.confirm.yes);
    await nurse.isAt('emergency');
  });

  inTheLongRun(() => {
    test('with a sign of an emergency, where nothing is to be kept, leaves nothing of it in the browser', async ({
      newcomer: nurse,
    }) => {
      await nurse.opens();
      await nurse.keepsNothing();
      await opensLink(nurse, await codeFrom(nurse, { ...usualSpasm, emergency: ['speech'] }));
      await nurse.presses(receive.nurse);
      await nurse.isAt('call-now');
      expect(await nurse.page.evaluate(() => Object.values(sessionStorage).join())).not.toContain('emergency');
      expect(await keptRows(nurse.page, nurse.site)).toEqual([]);
    });

    test('with a hand scanner and the keyboard alone; the same code twice is one that she has', async ({
      newcomer: nurse,
    }) => {
      await nurse.opens('receive');
      await nurse.main.locator('#code-text').waitFor();
      await expect.poll(async () => nurse.focusIsOn('#code-text')).toBe(true);
      const { keyboard } = nurse.page;
      const code = await codeFrom(nurse, usualSpasm);
      // As scanned through a French keyboard: what stands before the code is spoilt.
      const scanned = `httpsM!!exq,ple!check!3${code}`;
      await keyboard.type(scanned);
      await keyboard.press('Enter');
      await nurse.main.locator('#code-read').waitFor();
      await nurse.button(receive.nurse).waitFor();
      for (
        let tabs = 0;
        tabs < 5 && !(await nurse.button(receive.nurse).evaluate((one) => one === document.activeElement));
        tabs += 1
      )
        await keyboard.press('Tab');
      await keyboard.press('Enter');
      await nurse.isAt('confirm-person');
      await nurse.main.locator('#person-label').waitFor();
      // The heading has the focus one frame after the page is there.
      await expect.poll(async () => nurse.focusIsOn('h1')).toBe(true);
      await keyboard.press('Tab');
      expect(await nurse.focusIsOn('#person-label')).toBe(true);
      await keyboard.type('A. B.');
      await keyboard.press('Enter');
      await nurse.isAt('emergency');

      await nurse.opens('receive');
      await expect.poll(async () => nurse.focusIsOn('#code-text')).toBe(true);
      await keyboard.type(scanned);
      await keyboard.press('Enter');
      await nurse.reads(receive.twice);
      await nurse.presses(receive.openThis);
      await nurse.isAt('emergency');
    });
  });
});

inTheLongRun(() => {
  describe('a nurse receives what a patient saved as a file', () => {
    test('the call first, with what the patient wrote for the crew; then whose it is; nothing filled in; and the same file is one that she has', async ({
      newcomer: nurse,
    }) => {
      const then = (await nurse.page.evaluate(() => Date.now())) - 3_600_000;
      const signs: Answers = { ...usualSpasm, emergency: ['face-droop'] };
      const wrote = { kind: 'note', about: 'call-back', text: '555 0100' } as const;
      const journal = journalTo('call-now', signs, then);
      const text = fileText(
        [[...journal, { at: then, by: 'self', seen: journal.length - 1, edition, event: wrote }]],
        '',
      );
      await nurse.opens('receive');
      await gives(nurse, text);
      await nurse.main.locator('.call-link').waitFor();
      await nurse.doesNotRead('555 0100');
      await nurse.presses(receive.nurse);
      await nurse.isAt('call-now');
      await nurse.reads('Number to call back: “555 0100” (The patient');
      await nurse.main.locator('#placed-at').fill('14:05');
      await nurse.presses(ui.callNow.nurseGoOn);
      await nurse.isAt('confirm-person');
      await nurse.presses(receive.confirm.yes);
      await nurse.isAt('emergency');
      expect(await nurse.ticked('emergency')).toEqual([]);
      await nurse.reads('The patient answered on');
      await nurse.opens('receive');
      await gives(nurse, text);
      await nurse.reads(receive.twice);
      await nurse.presses(receive.openThis);
      await nurse.isAt('emergency');
    });
  });
});

/** Chooses a file with this in it. */
async function gives(nurse: Person, text: string): Promise<void> {
  await nurse.main
    .getByLabel(receive.file)
    .setInputFiles({ name: 'face-twitch.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('a patient who opens her own link on another device goes on with it as herself', async ({ newcomer: person }) => {
  await person.page.setViewportSize({ width: 360, height: 740 });
  const { sleep: _, ...half } = usualSpasm;
  await opensLink(person, await codeFrom(person, half));
  await person.presses(receive.own);
  await person.walksTo('summary', usualSpasm);
  await person.doesNotRead(summary.frame.nurseReceived.heldTitle);
});
