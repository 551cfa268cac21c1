import { expect } from 'vitest';
import { test } from '../support/journey.ts';
import { tried } from '../support/long-run.ts';

/** The paper of each theme, as `src/screens/styles/base.css` has it. */
const papers = { dark: 'rgb(27, 24, 21)', dim: 'rgb(228, 211, 187)' } as const;

/** The page of the program, and of those that are read one in every run: they share their head. */
const pages = tried(['', 'conditions/', 'conditions/stroke.html', 'privacy.html', 'accessibility.html'], (page) =>
  ['', 'conditions/stroke.html'].includes(page),
);

test('whoever chose dark or dim colours sees no flash of others: every page has them before it is first painted', async ({
  person,
}) => {
  await person.page.addInitScript(() => {
    // Before the first frame, and so before anything of the page can be seen.
    requestAnimationFrame(() => {
      Reflect.set(window, 'atFirst', getComputedStyle(document.documentElement).backgroundColor);
    });
  });
  await person.opens();
  for (const [theme, paper] of Object.entries(papers)) {
    await person.page.evaluate((chosen) => localStorage.setItem('face-twitch theme', chosen), theme);
    for (const page of pages) {
      await person.page.goto(person.site + page);
      await person.page.waitForFunction(() => Reflect.has(window, 'atFirst'));
      expect(await person.page.evaluate(() => String(Reflect.get(window, 'atFirst'))), `${page} ${theme}`).toBe(paper);
    }
  }
});
