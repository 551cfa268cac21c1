import type { Page } from 'playwright-core';
import { dayWords } from '../../src/content/answer-words.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { Does } from './person/does.ts';
import type { Watch } from './quiet.ts';

const offlineWords = words.interface.offline.works(dayWords(words, contentDate));

/** Somebody in front of the page: does what a person does, and sees what a person sees; and her browser, with its tabs. */
export class Person extends Does {
  readonly site: string;
  readonly watch: Watch;
  private readonly peculiarities: { readonly dispose: () => Promise<void> }[] = [];

  constructor(page: Page, site: string, watch: Watch) {
    super(page);
    this.site = site;
    this.watch = watch;
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

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.canUseThePage();
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
