import { describe, expect } from 'vitest';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { deployment } from '../../src/content/deployment.ts';
import { handOver } from '../../src/content/en/hand-over.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers } from '../../src/content/questions.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { scanned } from '../support/scanner.ts';

const { interface: ui } = words;
const aCarer: Answers = { ...usualSpasm, respondent: 'carer' };

/** The code that is on the page. */
async function codeOn(person: Person): Promise<string> {
  return person.main.locator('.code').innerText();
}

/** Presses "Make a code to hand over", and waits for the code. */
/** On a patient's result it is folded away. */
async function opensTheFold(person: Person): Promise<void> {
  const fold = person.main
    .locator('details.fold:not([open])')
    .filter({ has: person.page.locator('.hand-over-answers') });
  if ((await fold.count()) > 0) await fold.locator('summary').first().click();
}

async function makesACode(person: Person): Promise<string> {
  await opensTheFold(person);
  await person.presses(ui.handOver.make);
  return codeOn(person);
}

/** The answers in a text that somebody else reads. */
function answersIn(text: string | null): Answers | null {
  const read = readCode(text ?? '');
  return read.kind === 'read' ? read.handedOver.answers : null;
}

describe('a code to hand over', () => {
  test('that a patient makes on the summary holds her answers: read from the screen, scanned, and in the link', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    await opensTheFold(person);
    await person.reads(ui.handOver.holds);
    expect(await person.main.locator('.code, .qr').count()).toBe(0);
    const { live } = routeOf(usualSpasm, []);
    expect(answersIn(await makesACode(person))).toEqual(live);
    const link = await person.main.locator('.code-link').innerText();
    expect(link).toMatch(new RegExp(`^${person.site}#[B-X]+$`));
    expect(answersIn(link)).toEqual(live);
    for (const theme of ['light', 'dark', 'dim']) {
      await person.page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
      expect(await scanned(person.page, person.main.locator('.qr')), theme).toBe(link);
    }
  });

  inTheLongRun(() => {
    test('names a sign that was taken back, and is another one after a change', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
      const before = await makesACode(person);
      expect(readCode(before)).toMatchObject({ kind: 'read', handedOver: { takenBack: false } });
      await person.presses(ui.callNow.mistake);
      await person.isAt('emergency');
      await person.walksTo('summary', usualSpasm);
      expect(await person.main.locator('.code').count()).toBe(0);
      expect(readCode(await makesACode(person))).toMatchObject({ kind: 'read', handedOver: { takenBack: true } });
    });

    test('of a nurse holds what she observed', async ({ newcomer: nurse }) => {
      await nurse.opens();
      const seen = { ...usualSpasm, ...observedNothing };
      await nurse.hasComeTo('summary', seen);
      expect(answersIn(await makesACode(nurse))).toEqual(routeOf(seen, []).live);
    });

    test('is offered to a carer half way, folded below the question, and never among the questions about danger', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('movement', aCarer, async (here) => {
        if (here === 'emergency' || here.startsWith('same-day')) await person.doesNotRead(ui.handOver.halfWay);
      });
      await person.page.getByText(ui.handOver.halfWay).click();
      const answers = answersIn(await makesACode(person));
      expect(answers).toMatchObject({ respondent: 'carer', duration: aCarer.duration });
      expect(answers).not.toHaveProperty('movement');
      await person.answers('movement', ...[aCarer.movement ?? []].flat());
      expect(await person.main.locator('.code').count()).toBe(0);
    });

    test('on the emergency page comes below the call, which is first by Tab and in sight on a phone', async ({
      newcomer: person,
    }) => {
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.opens();
      await person.walksTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
      const call = person.main.getByRole('link', { name: ui.callNow.call(deployment.emergencyNumber) });
      expect(answersIn(await makesACode(person))).toMatchObject({ emergency: ['face-droop'] });
      await person.page.evaluate(() => scrollTo(0, 0));
      const box = await call.boundingBox();
      expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      await person.main.locator('h1').focus();
      await person.page.keyboard.press('Tab');
      expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
      const where = await person.main.locator('.code').boundingBox();
      expect(where?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
    });

    test('is 3 cm wide on paper, with its letters and without the button', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await person.page.emulateMedia({ media: 'print' });
      await person.doesNotRead(ui.handOver.title);
      await person.page.emulateMedia({ media: 'screen' });
      await makesACode(person);
      await person.page.emulateMedia({ media: 'print' });
      const picture = await person.main.locator('.qr').boundingBox();
      expect(((picture?.width ?? 0) / 96) * 2.54).toBeCloseTo(3, 1);
      expect(await person.main.locator('.code').isVisible()).toBe(true);
      expect(await person.button(handOver.copy).count()).toBe(0);
      await person.page.emulateMedia({ media: 'screen' });
    });

    test('is copied for other programs', async ({ newcomer: person }) => {
      await person.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      const code = await makesACode(person);
      await person.presses(handOver.copy);
      await person.reads(handOver.copied);
      expect(await person.page.evaluate(async () => navigator.clipboard.readText())).toBe(code);
    });
  });
});

inTheLongRun(() => {
  describe('what makes a code', () => {
    test('is fetched when somebody wants one, and where that fails a sentence says so', async ({ person }) => {
      await person.hasNoOfflineCopy();
      const asked: string[] = [];
      person.page.on('request', (request) => asked.push(request.url()));
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      expect(asked.filter((file) => /MadeCode|hand-over/.test(file))).toEqual([]);
      person.watch.allows(/MadeCode|ERR_FAILED/);
      await person.page.route(/MadeCode/, (route) => route.abort('failed'));
      await opensTheFold(person);
      await person.presses(ui.handOver.make);
      await person.reads(ui.handOver.notLoaded);
      await person.page.unroute(/MadeCode/);
      expect(answersIn(await makesACode(person))).toEqual(routeOf(usualSpasm, []).live);
    });
  });
});

/** Codes in the address, which the watch on a journey forbids: here each is taken out at once. */
const withCodes = /#[B-X]{16}/;

test('whoever opens a link with a code sees none in the address even before the program has come', async ({
  person,
}) => {
  person.watch.allows(withCodes);
  person.watch.allows(/ERR_FAILED/);
  await person.page.route(/\.js$/, (route) => route.abort('failed'));
  await person.page.goto(`${person.site}#BCDFGHJKLNPRSTVXBCDF`);
  expect(person.page.url()).toBe(`${person.site}#receive`);
});
