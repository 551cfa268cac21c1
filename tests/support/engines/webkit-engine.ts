import { Builder, By, Key as Keys } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import type { Engine, Key, Tab, Visit } from './engine.ts';
import { bringIntoSight } from '../in-page.ts';
import { collectComplaints } from './webkit-complaints.ts';
import { startDisplay, startWebKitDriver } from './webkit-driver.ts';
import type { WebKitPrograms } from './webkit-driver.ts';

const keys: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  ' ': Keys.SPACE,
  n: 'n',
  u: 'u',
  r: 'r',
  b: 'b',
};

/** WebKitGTK through WebDriver. A visit is a browser of its own: as long as it is driven it keeps nothing on the disk. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const display = await startDisplay(programs.display);
  return { visit: () => beginVisit(programs, display.name), stop: async () => display.stop() };
}

async function beginVisit(programs: WebKitPrograms, display: string): Promise<Visit> {
  const { address, stop } = await startWebKitDriver(programs.driver, display);
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      timeouts: { script: 15_000, pageLoad: 30_000 },
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    })
    .build();
  const version = (await driver.getCapabilities()).getBrowserVersion();
  const tabs: WebKitTab[] = [];
  return {
    engine: `WebKitGTK ${version?.split('.').slice(0, 2).join('.')}`,
    openTab: async () => {
      // The browser comes with its first tab.
      if (tabs.length > 0) await driver.switchTo().newWindow('tab');
      const tab = new WebKitTab(driver, await driver.getWindowHandle());
      tabs.push(tab);
      return tab;
    },
    complaints: async () => {
      const heard: string[] = [];
      for (const tab of tabs) heard.push(...(await tab.complaints()));
      return heard;
    },
    // To close it in good order takes longer, and it may ask first.
    end: async () => stop(),
  };
}

/** The tabs of one browser. Of them WebDriver drives one at a time, which is brought to the front first. */
class WebKitTab implements Tab {
  private readonly driver: WebDriver;
  private readonly handle: string;
  private heard: string[] = [];
  private isOpen = true;

  constructor(driver: WebDriver, handle: string) {
    this.driver = driver;
    this.handle = handle;
  }

  open(url: string): Promise<void> {
    return this.go((driver) => driver.get(url));
  }

  reload(): Promise<void> {
    return this.go((driver) => driver.navigate().refresh());
  }

  back(): Promise<void> {
    return this.go((driver) => driver.navigate().back());
  }

  forward(): Promise<void> {
    return this.go((driver) => driver.navigate().forward());
  }

  async evaluate<Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found> {
    return (await this.inFront()).executeScript<Found>(inPage, given);
  }

  async press(xpath: string): Promise<void> {
    const front = await this.inFront();
    await front.executeScript(bringIntoSight, xpath);
    await front.findElement(By.xpath(xpath)).click();
  }

  async key(key: Key): Promise<void> {
    await (await this.inFront()).actions().sendKeys(keys[key]).perform();
  }

  async picture(): Promise<Uint8Array> {
    // It would wait for ever for a tab behind another to be painted, and no tab can tell whether it is.
    const { length } = await this.driver.getAllWindowHandles();
    if (length > 1) throw new Error('WebKitGTK gives no picture where there are several tabs');
    return Buffer.from(await (await this.inFront()).takeScreenshot(), 'base64');
  }

  async close(): Promise<void> {
    await this.listen();
    await this.driver.close();
    this.isOpen = false;
  }

  async complaints(): Promise<string[]> {
    if (this.isOpen) await this.listen();
    return this.heard.splice(0);
  }

  private async inFront(): Promise<WebDriver> {
    await this.driver.switchTo().window(this.handle);
    return this.driver;
  }

  /** A page that is left takes along what it complained of. */
  private async go(way: (driver: WebDriver) => Promise<void>): Promise<void> {
    await this.listen();
    await way(this.driver);
    await this.listen();
  }

  private async listen(): Promise<void> {
    this.heard.push(...(await this.evaluate(collectComplaints, null)));
  }
}
