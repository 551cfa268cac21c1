import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { quietArguments } from './chromium.ts';
import { Deployment } from './deployment.ts';
import { letTabsGoDeaf } from './deaf-tabs.ts';
import { Person } from './person.ts';
import { Watch } from './quiet.ts';
import { patience } from './patience.ts';

/**
 * Parts of the browser's own window that no journey sees. The popup of its address bar alone costs a second for each
 * person. The browser minds only the last such list, so what playwright-core puts there itself stands here, too.
 */
const windowParts = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** A visit is over before code that is compiled a second time, to be quicker, would pay for that. */
const compiledOnce = '--js-flags=--no-opt --no-maglev';

export const usualArguments = [...quietArguments, `--disable-features=${windowParts.join(',')}`];
export const browserArguments = [...usualArguments, compiledOnce];

/** What to start: in every run the engine alone, in the long run the browser that people have. */
export const program = (): string => inject(inject('leavesNothingOut') ? 'chromium' : 'headless');

const inWords = (browser: Browser | null): string =>
  `Chromium ${browser?.version().split('.')[0]}${program() === inject('chromium') ? '' : ' without its window'}`;

/** One browser for all the journeys of a process; for each person a fresh one, as far as anybody can tell. */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs: nothing
  .extend('livingBrowser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    let browser: Browser | null = null;
    onCleanup(() => browser?.close());
    // A browser that crashed has no part in the next person's visit.
    return async (): Promise<Browser> => {
      if (browser?.isConnected() !== true)
        browser = await chromium.launch({ executablePath: program(), args: browserArguments });
      return browser;
    };
  })
  .extend('somebody', async ({ livingBrowser, task }, { onCleanup }) => {
    const leave: Leaving[] = [];
    onCleanup(async () => {
      for (const end of leave) await end(task.result?.state === 'fail');
    });
    return async (options: BrowserContextOptions = {}, site = inject('site')): Promise<Person> => {
      const browser = await livingBrowser();
      task.meta.engine = inWords(browser);
      const { person, leaves } = await arrive(browser, options, site);
      leave.push(leaves);
      return person;
    };
  })
  // oxlint-disable-next-line no-empty-pattern -- as above
  .extend('deployed', async ({}, { onCleanup }) => {
    const deployments: Deployment[] = [];
    onCleanup(() => deployments.forEach((deployment) => deployment.remove()));
    return async (...paths: readonly string[]): Promise<Deployment> => {
      const deployment = await Deployment.of(...paths);
      deployments.push(deployment);
      return deployment;
    };
  })
  .extend('person', async ({ somebody }) => somebody())
  // One for all files of a process, which goes with its browser: only the first of them waits until the whole offline copy is fetched.
  .extend('livingWindow', { scope: 'worker' }, async ({ livingBrowser }) => {
    let shared: Awaited<ReturnType<typeof arrive>> | null = null;
    const end = async (): Promise<void> => {
      await shared?.leaves(true);
      shared = null;
    };
    const living = async (): Promise<Person> => {
      if (shared?.person.page.isClosed() === true) shared = null;
      if (shared === null) shared = await arrive(await livingBrowser(), {}, inject('site'));
      else await shared.person.forgetsEverything();
      return shared.person;
    };
    return { living, end };
  })
  /**
   * Somebody new, in the window of the person before, from which all that was kept is gone. Not where a clock is set or
   * something is heard for the whole window, nor where what is asked of the server is the matter.
   */
  .extend('newcomer', async ({ livingWindow, task }, { onCleanup }) => {
    const person = await livingWindow.living();
    task.meta.engine = inWords(person.page.context().browser());
    onCleanup(async () => {
      const failed = task.result?.state === 'fail';
      if (failed) await livingWindow.end();
      else expect(await person.watch.complaints(), 'what the watch on this journey heard').toEqual([]);
    });
    return person;
  });

type Leaving = (failed: boolean) => Promise<void>;

async function arrive(
  browser: Browser,
  options: BrowserContextOptions,
  site: string,
): Promise<{ person: Person; leaves: Leaving }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  const watch = new Watch(context, site);
  await watch.begin();
  await context.addInitScript(letTabsGoDeaf);
  const person = new Person(await context.newPage(), site, watch);
  const leaves: Leaving = async (failed) => {
    // A visit that failed because the browser crashed has told so itself.
    if (failed && !browser.isConnected()) return;
    try {
      expect(await watch.complaints(), 'what the watch on this journey heard').toEqual([]);
    } finally {
      // By now the visit is over: a browser that crashes on closing its window takes nothing away from it.
      await context.close().catch((error: unknown) => {
        if (browser.isConnected()) throw error;
      });
    }
  };
  return { person, leaves };
}
