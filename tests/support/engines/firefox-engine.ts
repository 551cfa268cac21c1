import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Engine, Tab, Visit } from './engine.ts';
import { bringIntoSight } from '../in-page.ts';
import { tellViolations } from './engine.ts';
import { patience } from '../patience.ts';

/**
 * A page that is left gives up what it was still loading, as its icon. Where that is just coming from the offline copy
 * Firefox says so, once in some hundred times, and names no address. A request that fails for another reason has one.
 */
const givenUp = 'Failed to load ‘’. A ServiceWorker intercepted the request';

/**
 * Firefox through Puppeteer and WebDriver BiDi. A visit is a user context, which Firefox calls a container. `voices`: where
 * it finds something that speaks.
 */
export async function startFirefox(
  executablePath: string,
  voices: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const env = { ...process.env, ...voices };
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, env });
  return { visit: () => beginVisit(browser), stop: () => browser.close() };
}

async function beginVisit(browser: Browser): Promise<Visit> {
  const heard: string[] = [];
  const context = await browser.createBrowserContext();
  return {
    engine: `Firefox ${/\d+/.exec(await browser.version())?.[0]}`,
    openTab: async () => {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') heard.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        if (!String(error).includes(givenUp)) heard.push(`uncaught: ${String(error)}`);
      });
      await page.evaluateOnNewDocument(tellViolations);
      return tabOf(page);
    },
    complaints: async () => heard.splice(0),
    end: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => {
      // Puppeteer takes the address of the step, which comes after its paint, for the page that it waits for.
      await page.evaluate(async () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.reload();
    },
    // Puppeteer's own way waits for a new document, and a step within one brings none.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    evaluate: (inPage, given) => page.evaluate(inPage as never, given as never),
    press: async (xpath) => {
      // In a tab behind another nothing moves, and Puppeteer waits until what it presses stands still.
      await page.bringToFront();
      await page.evaluate(bringIntoSight, xpath);
      await page.locator(`::-p-xpath(${xpath})`).click();
    },
    key: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    // As the style of the sheet has it (8 and 10 mm): Firefox's driver takes no margin from a page.
    print: (paper) => page.pdf({ ...paper, margin: { top: '8mm', bottom: '8mm', left: '10mm', right: '10mm' } }),
    close: () => page.close(),
  };
}
