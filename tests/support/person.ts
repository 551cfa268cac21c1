import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dayWords } from '../../src/content/answer-words.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import type { Journal } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { canBeUsed, hasDatabase, isInHistory, putInterview, takeAStep } from './in-page.ts';
import { journalTo, labelOf } from './journal-to.ts';
import { seedOf } from './kept.ts';
import type { Watch } from './quiet.ts';

/** More steps than any interview has. */
const mostSteps = 60;

const offlineWords = words.interface.offline.works(dayWords(words, contentDate));

/** Somebody in front of the page: does what a person does, and sees what a person sees. */
export class Person {
  readonly page: Page;
  readonly site: string;
  readonly watch: Watch;
  readonly main: Locator;
  private readonly peculiarities: { readonly dispose: () => Promise<void> }[] = [];

  constructor(page: Page, site: string, watch: Watch) {
    this.page = page;
    this.site = site;
    this.watch = watch;
    this.main = page.locator('main');
  }

  /** Opens the site, or an address into the middle of it, and waits until the page can be used. */
  async opens(label = ''): Promise<void> {
    await this.page.goto(label === '' ? this.site : `${this.site}#${label}`);
    await this.canUseThePage();
  }

  /** Opens the site and waits until it says that it works without internet. */
  async opensForLater(): Promise<void> {
    await this.opens();
    await this.page.getByText(offlineWords).waitFor();
  }

  /** As in a browser that keeps none: everything comes over the line each time. */
  async hasNoOfflineCopy(): Promise<void> {
    await this.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  }

  /** Puts something into every page that this person opens, before the page itself, as another browser does. */
  async hasABrowserWhere(script: () => void): Promise<void> {
    this.peculiarities.push(await this.page.addInitScript(script));
  }

  /**
   * No answer and no setting is kept any more of the visits before, no other tab is open, and window and device are as they
   * came. The offline copy is still there, as with anybody who has been here before.
   */
  async forgetsEverything(): Promise<void> {
    const { page, peculiarities } = this;
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    page.removeAllListeners('dialog');
    for (const one of peculiarities.splice(0)) await one.dispose();
    // A page without a script, and not an empty one: for that the browser ends its process, and begins another for the next page.
    await page.goto(`${this.site}robots.txt`);
    await page.evaluate(() => sessionStorage.clear());
    const session = await context.newCDPSession(page);
    const { origin } = new URL(this.site);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
    // Whoever sets the size of letters and goes away leaves them so.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
    });
    await page.setViewportSize({ width: 1280, height: 720 });
    await context.clearPermissions();
    this.watch.beginsAgain();
  }

  /** Makes the window this large, and waits until the program has heard of it: a nurse's page is another one in a wide window. */
  async resizes(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.paints();
  }

  async isTitled(title: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.title === wanted, title);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.canUseThePage();
  }

  /** The program has taken over the page that came pre-rendered. */
  async canUseThePage(): Promise<void> {
    await this.page.waitForFunction(canBeUsed);
  }

  /** Waits until what the page is now has been painted, and the next frame, too. */
  async paints(): Promise<void> {
    await this.page.evaluate(
      async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  async place(): Promise<string> {
    return (await this.main.getAttribute('data-place')) ?? '';
  }

  async isAt(place: string): Promise<void> {
    await this.page.locator(`main[data-place="${place}"]`).waitFor();
  }

  /** Waits until another place is shown, and says which. */
  async leaves(place: string): Promise<string> {
    await this.page.locator(`main:not([data-place="${place}"])`).waitFor();
    return this.place();
  }

  private input(question: QuestionId, option: string): Locator {
    return this.main.locator(`input[name="${question}"][value="${option}"]`);
  }

  async ticks(question: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) await this.input(question, option).check();
  }

  async unticks(question: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) await this.input(question, option).uncheck();
  }

  /** The options that are ticked on the page. */
  async ticked(question: QuestionId): Promise<string[]> {
    return this.main
      .locator(`input[name="${question}"]:checked`)
      .evaluateAll((inputs) => inputs.flatMap((input) => (input instanceof HTMLInputElement ? [input.value] : [])));
  }

  /** Presses the one button that submits. */
  async continuesOn(): Promise<void> {
    await this.main.locator('button[type="submit"]').click();
  }

  /** Answers the question on the page and waits for the next one. */
  async answers(question: QuestionId, ...options: readonly string[]): Promise<void> {
    const here = question === 'respondent' && (await this.place()) === 'start' ? 'start' : question;
    await this.isAt(here);
    await this.ticks(question, ...options);
    await this.continuesOn();
    await this.leaves(here);
  }

  /** Answers question after question, as `answers` does, until this place is reached. */
  async walksTo(place: Place, answers: Answers, atEachPlace?: (here: string) => Promise<void>): Promise<void> {
    let here = await this.place();
    for (let step = 0; here !== place; step += 1) {
      if (step > mostSteps) throw new Error(`After ${step} steps at "${here}", and not at "${place}"`);
      here = await this.takesAStep(here, answers);
      await atEachPlace?.(here);
    }
    await this.isThere(place);
  }

  /**
   * Has come to this place with these answers, which are kept on the device, a while ago: for a test that is not about the
   * way there. The page of the start is open.
   */
  async hasComeTo(place: Place, answers: Answers): Promise<void> {
    const now = await this.page.evaluate(() => Date.now());
    await this.hasKept(place, journalTo(place, answers, now));
  }

  /** The same with all that was done: what it leads to is on screen. */
  async hasKept(place: Place, journal: Journal): Promise<void> {
    const seed = seedOf(this.page.url(), journal);
    await this.page.waitForFunction(hasDatabase, seed.database);
    await this.page.evaluate(putInterview, { seed, label: labelOf(place) });
    await this.isAt(place);
    await this.isThere(place);
  }

  /** The summary is loaded when somebody comes there: first the level, then the rest. */
  private async isThere(place: Place): Promise<void> {
    await this.main.locator(place === 'summary' ? '[data-fit]' : 'h1').waitFor();
  }

  /** Clicks inside the page, which is ten times as quick as a pointer and enough on the way to what a test is about. */
  private async takesAStep(here: string, answers: Answers): Promise<string> {
    const question = here === 'start' ? 'respondent' : here;
    const answer = isQuestionId(question) ? answers[question] : [];
    if (answer === undefined) throw new Error(`This person has no answer to "${question}"`);
    const inputs = [answer].flat().map((option) => `main input[name="${question}"][value="${option}"]`);
    return this.page.evaluate(takeAStep, { from: here, inputs });
  }

  /** Presses a button or a link by its words. */
  async presses(name: string): Promise<void> {
    await this.button(name).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The Back link of the page. */
  async goesBack(): Promise<void> {
    const here = await this.place();
    await this.presses(words.interface.back);
    await this.leaves(here);
  }

  /** On the review: changes an answer. */
  async changes(question: QuestionId): Promise<void> {
    await this.presses(words.interface.review.change(words.questions[question].name));
    await this.isAt(question);
  }

  /** Waits until these words are on the page. */
  async reads(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async doesNotRead(text: string): Promise<void> {
    expect(await this.page.getByText(text).filter({ visible: true }).count(), `"${text}" is on the page`).toBe(0);
  }

  async heading(): Promise<string> {
    return (await this.main.locator('h1').textContent()) ?? '';
  }

  async focusIsIn(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => element.contains(document.activeElement));
  }

  /** The element itself has the focus. */
  async focusIsOn(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => element === document.activeElement);
  }

  /** Fills in a field that has this hint, and leaves it. */
  async writes(hint: string, text: string): Promise<void> {
    const field = this.field(hint);
    await field.fill(text);
    await field.blur();
  }

  /** Types into a field that has this hint, and is still in it. */
  async types(hint: string, text: string): Promise<void> {
    const field = this.field(hint);
    // A page that has just come takes the focus with its next paint.
    await this.hasItsEntry();
    await this.paints();
    await field.press('ControlOrMeta+End');
    await field.pressSequentially(text);
  }

  async written(hint: string): Promise<string> {
    return this.field(hint).inputValue();
  }

  private field(hint: string): Locator {
    return this.main.locator('.note-field').filter({ hasText: hint }).locator('input, textarea');
  }

  /** How soon, and how well it fits: what the care card carries for other programs. */
  async careCard(): Promise<{ disposition: string | null; fit: string | null }> {
    const card = this.main.locator('[data-disposition]').first();
    return { disposition: await card.getAttribute('data-disposition'), fit: await card.getAttribute('data-fit') };
  }

  /** The differential list, in the order shown. */
  async differential(): Promise<(string | null)[]> {
    return this.main
      .locator('[data-condition]')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-condition')));
  }

  /** The lines of the review: question and answer. */
  async reviewed(): Promise<Record<string, string>> {
    await this.isAt('review');
    const rows = await this.main.locator('.answer').all();
    const read = rows.map(async (row) => [
      await row.locator('dt').innerText(),
      await row.locator('dd').first().innerText(),
    ]);
    return Object.fromEntries(await Promise.all(read));
  }

  /** Opens the choice of text size and colours. */
  async opensDisplay(): Promise<void> {
    await this.page.getByLabel(words.interface.display.name).click();
  }

  /** Opens what says whether answers are kept. */
  async opensKeeping(): Promise<void> {
    await this.page.getByText(words.interface.footer.keeping).click();
  }

  /** Ticks "Do not keep my answers on this device". */
  async keepsNothing(): Promise<void> {
    const { keep } = words.interface;
    await this.opensKeeping();
    await this.page.getByLabel(keep.label).check();
    await this.reads(keep.off);
  }

  /** Does the browser ask before the page is left? Whoever asks is told to stay. */
  async asksBeforeLeaving(): Promise<boolean> {
    const asked = this.page.waitForEvent('dialog', { timeout: 5000 }).then(
      async (dialog) => {
        await dialog.dismiss();
        return dialog.type() === 'beforeunload';
      },
      () => false,
    );
    // The browser asks only somebody who has touched the page.
    await this.main.locator('h1').click();
    await this.page.close({ runBeforeUnload: true });
    // Whoever then stays finds the page as it was.
    return (await asked) && this.main.locator('h1').isVisible();
  }

  /** From now on the person leaves the page whatever the browser asks. */
  leavesWithoutAsking(): void {
    this.page.on('dialog', (dialog) => void dialog.accept());
  }

  /** The newer version of the site has been fetched and waits to be let in. */
  async waitingVersionIsThere(): Promise<void> {
    await this.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
  }

  /** The same tab once more, as a browser doubles it: with all that the tab itself holds. */
  async doublesTheTab(place?: string): Promise<Person> {
    if (place === undefined) await this.hasItsEntry();
    const label = place ?? new URL(this.page.url()).hash.slice(1);
    const opening = this.page.waitForEvent('popup');
    await this.page.evaluate(
      (address) => void window.open(address),
      label === '' ? this.site : `${this.site}#${label}`,
    );
    const other = new Person(await opening, this.site, this.watch);
    await other.canUseThePage();
    return other;
  }

  /** A question is painted before the browser has it in its history: whoever leaves the page, or doubles it, waits for that. */
  async hasItsEntry(): Promise<void> {
    await this.page.waitForFunction(isInHistory);
  }

  /** As in a tab that sleeps: what other tabs tell it does not come, until it is looked at. */
  async hearsNothing(): Promise<void> {
    await this.page.evaluate(() => void Reflect.set(window, 'isDeaf', true));
  }

  /** Somebody turns to this tab, which had been behind another. */
  async isLookedAt(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** The same browser, one more tab, on this site or on another. */
  async opensInANewTab(label = '', site = this.site): Promise<Person> {
    const other = new Person(await this.page.context().newPage(), site, this.watch);
    await other.opens(label);
    return other;
  }
}

/** What a sleeping tab misses, a test can make it miss. */
export function letTabsGoDeaf(): void {
  const listen: EventTarget['addEventListener'] = Reflect.get(EventTarget.prototype, 'addEventListener');
  function hear(this: EventTarget, ...[type, listener, options]: Parameters<typeof listen>): void {
    const isTold = type === 'message' || type === 'storage';
    const unlessDeaf = (event: Event): void => {
      if (Reflect.get(window, 'isDeaf') !== true && typeof listener === 'function') listener.call(this, event);
    };
    listen.call(this, type, isTold ? unlessDeaf : listener, options);
  }
  BroadcastChannel.prototype.addEventListener = hear;
  window.addEventListener = hear;
}
