import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserArguments } from '../journey.ts';
import type { Engine, Key, Tab, Visit } from './engine.ts';
import { tellViolations } from './engine.ts';
import { patience } from '../patience.ts';

/** Chromium through Playwright. A visit is a browser context. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  return { visit: () => beginVisit(browser), stop: () => browser.close() };
}

async function beginVisit(browser: Browser): Promise<Visit> {
  const heard: string[] = [];
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`));
  await context.addInitScript(tellViolations);
  return {
    engine: `Chromium ${browser.version().split('.')[0]}`,
    openTab: async () => tabOf(await context.newPage()),
    complaints: async () => heard.splice(0),
    end: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    // Playwright's own type for what is given leaves out functions, which the interface cannot say.
    evaluate: (inPage, given) => page.evaluate(inPage as never, given),
    press: (xpath) => page.locator(`xpath=${xpath}`).first().click(),
    key: (key: Key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
