import { expect } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

const { frame } = summary;

inTheLongRun(() => {
  test('the sources are fetched when somebody opens "Where this comes from"', async ({ person }) => {
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    expect(await person.main.locator('.source').count()).toBe(0);
    await person.page.getByText(frame.whereFrom).first().click();
    await person.main.locator('.evidence[open] .source a').first().waitFor();
  });
});

test('where they cannot be fetched a plain sentence says so, and a second try gets them', async ({ person }) => {
  await person.hasNoOfflineCopy();
  person.watch.allows(/rule-sources|ERR_FAILED/);
  await person.opens();
  await person.hasComeTo('summary', usualSpasm);
  await person.page.route('**/rule-sources*.js', (route) => route.abort('failed'));
  await person.page.getByText(frame.whereFrom).first().click();
  await person.reads(frame.sourcesNotLoaded);
  await person.page.unroute('**/rule-sources*.js');
  await person.page.getByText(frame.whereFrom).first().click();
  await person.page.getByText(frame.whereFrom).first().click();
  await person.main.locator('.evidence[open] .source a').first().waitFor();
});
