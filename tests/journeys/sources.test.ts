import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { frame } = summary;

/** Those of all reasons and of the advice stand folded at the end. */
async function turnsToTheSources(person: Person): Promise<Locator> {
  await person.page.getByText(frame.reasonsTitle).click();
  return person.page.getByText(frame.whereFrom).filter({ visible: true }).first();
}

inTheLongRun(() => {
  test('the sources are fetched when somebody opens "Where this comes from"', async ({ person }) => {
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    expect(await person.main.locator('.source').count()).toBe(0);
    await (await turnsToTheSources(person)).click();
    await person.main.locator('.evidence[open] .source a').first().waitFor();
  });
});

test('where they cannot be fetched a plain sentence says so, and a second try gets them', async ({ person }) => {
  await person.hasNoOfflineCopy();
  person.watch.allows(/rule-sources|ERR_FAILED/);
  await person.opens();
  await person.hasComeTo('summary', usualSpasm);
  await person.page.route('**/rule-sources*.js', (route) => route.abort('failed'));
  const whereFrom = await turnsToTheSources(person);
  await whereFrom.click();
  await person.reads(frame.sourcesNotLoaded);
  await person.page.unroute('**/rule-sources*.js');
  await whereFrom.click();
  await whereFrom.click();
  await person.main.locator('.evidence[open] .source a').first().waitFor();
});
