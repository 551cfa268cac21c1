import { file } from '../../src/content/en/file.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { voiced } from '../../src/content/voiced.ts';
import { receive } from '../../src/content/en/receive.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { codeOf } from '../code/coded.ts';
import { codeRead } from '../receive/received.ts';
import { lidFlutter, observedNothing, usualSpasm } from './answers.ts';
import { journalOfReceipt, journalTo } from './journal-to.ts';
import { hasKept } from './kept.ts';
import type { Person } from './person.ts';
import { standInSpeech } from './stand-in-speech.ts';

const { interface: ui } = words;
const patient = { ...usualSpasm, ...observedNothing };
const stroke = { emergency: ['face-droop'] } as const;

export interface KindOfPage {
  readonly name: string;
  readonly reach: (person: Person) => Promise<void>;
  /** It shows what most others show, too: in every run all checkers, themes and widths are tried on this page, and in the long run on all. */
  readonly isManifold?: boolean;
  /** Its parts are those of others, or few come there: looked at in the long run. */
  readonly isAlike?: boolean;
}

function at(place: Place, answers: Answers): KindOfPage['reach'] {
  return async (person) => {
    await person.opens();
    await person.hasComeTo(place, answers);
  };
}

async function reads(person: Person, answers: Answers): Promise<void> {
  await person.opens('receive');
  const field = person.main.locator('#code-text');
  await field.fill(codeOf(answers));
  await field.press('Enter');
  await person.button(receive.nurse).waitFor();
}

/** One of every kind of page, and how a person comes to it. */
export const kindsOfPage: readonly KindOfPage[] = [
  { name: 'the start page', reach: (person) => person.opens() },
  {
    name: 'the start page with answers to go on with',
    isAlike: true,
    reach: async (person) => {
      await at('age', usualSpasm)(person);
      await person.opens();
      await person.reloads();
      await person.reads(ui.start.continueTitle);
    },
  },
  { name: 'a question with one answer', isAlike: true, reach: at('age', usualSpasm) },
  {
    name: 'a question without an answer',
    isAlike: true,
    reach: async (person) => {
      await at('age', usualSpasm)(person);
      await person.continuesOn();
      await person.reads(ui.error.chooseOne);
    },
  },
  { name: 'the emergency question with its pictures', reach: at('emergency', usualSpasm), isManifold: true },
  {
    name: 'the question about the side, with a side chosen',
    isAlike: true,
    reach: async (person) => {
      await at('side', { ...usualSpasm, respondent: 'carer' })(person);
      await person.ticks('side', 'left');
    },
  },
  {
    name: 'a question with a face to press on',
    isAlike: true,
    reach: async (person) => {
      await at('current-sites', usualSpasm)(person);
      await person.ticks('current-sites', 'cheek', 'forehead');
    },
  },
  { name: 'the question about the movement', isAlike: true, reach: at('movement', usualSpasm) },
  { name: 'an optional question', isAlike: true, reach: at('trend', usualSpasm) },
  { name: 'the signs once more', isAlike: true, reach: at('signs-unsure', { ...usualSpasm, emergency: ['not-sure'] }) },
  { name: 'the emergency page', reach: at('call-now', { ...usualSpasm, ...stroke }) },
  { name: 'the emergency page of a nurse', isAlike: true, reach: at('call-now', { ...patient, ...stroke }) },
  { name: 'the page for people under 16', isAlike: true, reach: at('too-young', { ...usualSpasm, age: 'under-16' }) },
  { name: 'a question to a nurse, with the outline', reach: at('control', patient) },
  {
    name: 'the review with signs taken back and answers set aside',
    reach: async (person) => {
      await at('review', usualSpasm)(person);
      await person.changes('emergency');
      await person.answers('emergency', ...stroke.emergency);
      await person.presses(ui.callNow.mistake);
      await person.answers('emergency', 'none');
      await person.opens('review');
      await person.changes('current-sites');
      await person.answers('current-sites', 'one-eyelid');
      await person.reads(ui.review.setAsideTitle);
    },
  },
  {
    name: 'the start page where a file is refused',
    isAlike: true,
    reach: async (person) => {
      await person.opens();
      await person.main.getByText(ui.file.open, { exact: true }).click();
      const nothing = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') };
      await person.main.getByLabel(file.open.label).setInputFiles(nothing);
      await person.reads(file.open.refused.unreadable);
    },
  },
  {
    name: 'the summary where the answers are saved as a file',
    isAlike: true,
    reach: async (person) => {
      await at('summary', usualSpasm)(person);
      await person.main.locator('details.fold').filter({ hasText: ui.file.save }).locator('summary').first().click();
      await person.main.getByText(ui.file.save, { exact: true }).click();
      await person.reads(file.save.holds);
    },
  },
  { name: 'the usual summary', reach: at('summary', usualSpasm) },
  {
    name: 'the summary of somebody to be seen today',
    isAlike: true,
    reach: at('summary', { ...usualSpasm, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] }),
  },
  { name: 'the summary of somebody who can wait', isAlike: true, reach: at('summary', lidFlutter) },
  { name: 'the summary of a nurse', reach: at('summary', patient) },
  {
    name: 'the page of the camera',
    isAlike: true,
    reach: async (person) => void (await person.page.goto(`${person.site}scan.html`)),
  },
  { name: 'the page where a code is read', isAlike: true, reach: (person) => person.opens('receive') },
  {
    name: 'a code with a sign of an emergency',
    isAlike: true,
    reach: async (person) => reads(person, { ...usualSpasm, ...stroke }),
  },
  {
    name: 'the page where a nurse makes sure whose answers she received',
    isAlike: true,
    reach: async (person) => {
      await reads(person, usualSpasm);
      await person.presses(receive.nurse);
      await person.isAt('confirm-person');
    },
  },
  {
    name: 'the summary of a nurse with a sign that the patient had said',
    isAlike: true,
    reach: async (person) => {
      await person.opens();
      const now = await person.page.evaluate(() => Date.now());
      const code = codeRead({ ...usualSpasm, 'nerve-signs': ['double-vision'] }, { at: now - 60 * 60 * 1000 });
      await person.hasKept('summary', journalOfReceipt(code, patient, now));
      await person.main.locator('.take-back summary').click();
    },
  },
  {
    name: 'the sheet of a nurse',
    isAlike: true,
    reach: async (person) => {
      await at('summary', patient)(person);
      await person.presses(voiced(summary.frame.sheet.open, 'nurse'));
      await person.main.locator('.sheet').waitFor();
    },
  },
  {
    name: 'the copy of a patient',
    isAlike: true,
    reach: async (person) => {
      await at('summary', usualSpasm)(person);
      await person.main.getByText(ui.handOver.title).click();
      await person.presses(voiced(summary.frame.sheet.open, 'self'));
      await person.main.locator('.sheet-map').waitFor();
    },
  },
  {
    name: 'a page with the settings open',
    isAlike: true,
    reach: async (person) => {
      await at('age', usualSpasm)(person);
      await person.opensDisplay();
      await person.opensKeeping();
      await person.page.getByLabel(ui.keep.label).check();
    },
  },
  {
    name: 'the list of interviews of a nurse',
    isAlike: true,
    reach: async (person) => {
      await person.opens();
      await hasKept(person.page, person.site, [
        { journal: journalTo('summary', patient, Date.now()), label: 'AB' },
        { journal: journalTo('call-now', { ...patient, ...stroke }, Date.now()) },
        { journal: journalTo('summary', patient, Date.now()), inRecord: { at: Date.now(), held: false } },
      ]);
      await person.page.locator('.more').nth(1).locator('summary').click();
    },
  },
  {
    name: 'what is kept on the phone of a family',
    isAlike: true,
    reach: async (person) => {
      await person.opens();
      await hasKept(person.page, person.site, [{ journal: journalTo('side', usualSpasm, Date.now()) }]);
    },
  },
  {
    name: 'a question that is read aloud, with the settings open',
    isAlike: true,
    reach: async (person) => {
      await at('age', usualSpasm)(person);
      await person.page.evaluate(standInSpeech, { takes: 60_000 });
      await person.opensDisplay();
      await person.page.getByLabel(ui.display.aloud).check();
      await person.presses(aloud.listen);
      await person.reads(aloud.back);
    },
  },
  {
    name: 'a page about a condition that is read aloud, with its settings open',
    isAlike: true,
    reach: async (person) => {
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.page.goto(`${person.site}conditions/stroke.html`);
      await person.page.evaluate(standInSpeech, { takes: 60_000 });
      await person.presses(conditionChrome.aloud.turnOn);
      await person.main.getByText(conditionChrome.aloud.settings).click();
      await person.presses(aloud.listen);
      await person.reads(aloud.back);
    },
  },
  {
    name: 'a question that is answered by ear',
    reach: async (person) => {
      await at('emergency', usualSpasm)(person);
      await person.page.evaluate(standInSpeech, { takes: 60_000 });
      await person.opensDisplay();
      await person.page.getByLabel(ui.display.aloud).check();
      await person.presses(aloud.byEar);
      await person.presses(`${byEar.yes} ${byEar.onKey.yes}`);
    },
  },
  {
    name: 'the question before clearing',
    isAlike: true,
    reach: async (person) => {
      await at('age', usualSpasm)(person);
      await person.presses(ui.clear.open);
    },
  },
];
