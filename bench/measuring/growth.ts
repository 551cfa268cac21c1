import type { Page } from 'playwright-core';
import { words } from '../../src/content/en/interview.ts';
import { ours } from '../contestants/ours.ts';
import { held } from './memory.ts';
import type { Held } from './memory.ts';
import { bytesOfObjects } from './objects.ts';
import { visit } from './visit.ts';
import type { Surroundings } from './visit.ts';
import { controls } from './walk.ts';

export interface Sample extends Held {
  /** After how many interviews. */
  readonly interviews: number;
  /** Bytes that the program itself holds; `heap` is with all that the browser adds. */
  readonly objects: number;
}

/** How often memory is read. By the first reading everything that is made once has been made. */
const every = 20;

/** One interview after the other in one tab, each cleared away at its end as on a shared device, and what is held then. */
export async function growth(surroundings: Surroundings, interviews: number): Promise<readonly Sample[]> {
  return visit(surroundings, ours, async ({ page, devtools, address }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const samples: Sample[] = [];
    for (let done = 1; done <= interviews; done += 1) {
      await wholeInterview(page);
      await clearsAway(page);
      if (done % every === 0) {
        samples.push({ interviews: done, ...(await held(devtools)), objects: await bytesOfObjects(devtools) });
      }
    }
    return samples;
  });
}

async function wholeInterview(page: Page): Promise<void> {
  let here = await page.evaluate(() => bench.place());
  while (here !== 'summary') here = await page.evaluate(async (found) => bench.goesOn(found), controls(ours, here));
  await page.locator('main h1').waitFor();
}

async function clearsAway(page: Page): Promise<void> {
  const { open, yes } = words.interface.clear;
  await page.getByRole('button', { name: open, exact: true }).click();
  await page.getByRole('button', { name: yes, exact: true }).click();
  await page.locator('main[data-place="start"]').waitFor();
}
