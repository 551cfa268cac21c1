import { describe, expect } from 'vitest';
import { conditionPages } from '../../src/content/condition-pages.ts';
import type { ConditionPage } from '../../src/content/condition-page.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { conditionPages as words } from '../../src/content/en/condition-pages.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1366, height: 900 };

const contentsOn = [
  { name: 'a phone, once it is opened', size: phone },
  { name: 'a desk, where it is open at the side', size: desk },
];

/** In pixels, as the pages come: folded. The longest of the others, on Bell's palsy, has 6,270. */
const atMost = (condition: ConditionId): number => (condition === 'hemifacial-spasm' ? 6000 : 6500);

/** In every run the page of the spasm and the most dangerous one; all of them in the long run. */
const looksThrough = tried(conditions, (one) => ['hemifacial-spasm', 'stroke'].includes(one));

describe('a condition page', () => {
  test('shows without a press when to get help, and the call; and is no longer on a phone than a person can look through: 6,000 pixels for hemifacial spasm, 6,500 for all others', async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize(phone);
    for (const condition of looksThrough) {
      await reads(person, condition);
      const height = await person.page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, condition).toBeGreaterThan(3000);
      expect(height, condition).toBeLessThanOrEqual(atMost(condition));
      for (const id of Object.keys(conditionPages[condition].help))
        expect(await person.page.locator(`#${id}`).isVisible(), id).toBe(true);
      expect(await person.page.locator('#help .call-link').isVisible(), condition).toBe(true);
    }
  });

  test('opens the list of sources for whoever follows a small number, and shows the right one', async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize(phone);
    await reads(person, 'bells-palsy');
    expect(await person.page.locator('#source-S60').isVisible()).toBe(false);
    await person.page.locator('#bp-what a[href="#source-S60"]').click();
    await person.page.locator('#source-S60').waitFor();
    expect(await isOnScreen(person, '#source-S60')).toBe(true);
  });

  inTheLongRun(() => {
    test('opens what a link from elsewhere leads to', async ({ newcomer: person }) => {
      await person.page.goto(`${person.site}conditions/hemifacial-spasm.html#hfs-seed-08-prevalence`);
      await person.page.locator('#hfs-seed-08-prevalence').waitFor();
      expect(await isOnScreen(person, '#hfs-seed-08-prevalence')).toBe(true);
    });

    test.for(contentsOn)(
      'has a list of contents of which every line leads to what it names, on $name',
      async ({ size }, { newcomer }) => {
        await newcomer.page.setViewportSize(size);
        await reads(newcomer, 'hemifacial-spasm');
        const contents = newcomer.page.locator('nav.contents');
        if (size === phone) await contents.locator('summary').click();
        const links = await contents.locator('a').all();
        expect(links.length).toBeGreaterThan(10);
        for (const link of links) {
          const target = (await link.getAttribute('href')) ?? '';
          await link.click();
          await newcomer.page.locator(target).waitFor();
          expect(await headingIsOnScreen(newcomer, target), target).toBe(true);
          expect(await headingOf(newcomer, target)).toBe(await link.textContent());
        }
      },
    );
  });

  test('that is past its review says so above its heading, in a wide window, too', async ({ newcomer: person }) => {
    await person.page.setViewportSize(desk);
    await reads(person, 'meningioma');
    await person.page.evaluate(() => document.documentElement.classList.add('is-past-review'));
    const notice = await person.page.locator('.past-review').boundingBox();
    const heading = await person.page.locator('h1').boundingBox();
    expect(notice?.y).toBeLessThan(heading?.y ?? 0);
  });

  inTheLongRun(() => {
    test('is open on paper to its last statement and its last source', async ({ newcomer: person }) => {
      for (const condition of ['hemifacial-spasm', 'bells-palsy', 'stroke'] as const) {
        await reads(person, condition);
        await person.page.emulateMedia({ media: 'print' });
        const unseen = await unseenOf(person, [...statementsOf(condition), 'sources']);
        expect(unseen, condition).toEqual([]);
        await person.page.emulateMedia({ media: null });
        expect((await unseenOf(person, ['sources'])).length, condition).toBe(1);
      }
    });
  });
});

async function reads(person: Person, condition: ConditionId): Promise<void> {
  await person.page.goto(`${person.site}conditions/${condition}.html`);
  await person.isAt(`condition:${condition}`);
}

function statementsOf(condition: ConditionId): string[] {
  const page: ConditionPage = conditionPages[condition];
  const ids = Object.values(page).flatMap((section) => Object.keys(section));
  expect(ids.toSorted()).toEqual(Object.keys(words[condition].statements).toSorted());
  return ids;
}

/** Those of these places that take no room, or that nobody sees. */
async function unseenOf(person: Person, ids: readonly string[]): Promise<string[]> {
  return person.page.evaluate(
    (all) =>
      all.filter((id) => {
        const place = document.getElementById(id);
        return place === null || !place.checkVisibility() || place.getBoundingClientRect().height < 10;
      }),
    ids,
  );
}

async function isOnScreen(person: Person, selector: string): Promise<boolean> {
  return person.page.locator(selector).evaluate((place) => {
    const { top, bottom } = place.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** The heading of the section with this id, or of the fold around it. */
async function headingOf(person: Person, selector: string): Promise<string> {
  return person.page.locator(selector).evaluate((place) => {
    return (place.closest('details') ?? place).querySelector('h2')?.textContent ?? '';
  });
}

async function headingIsOnScreen(person: Person, selector: string): Promise<boolean> {
  return person.page.locator(selector).evaluate((place) => {
    const heading = (place.closest('details') ?? place).querySelector('h2');
    const { top, bottom } = (heading ?? place).getBoundingClientRect();
    return heading !== null && top >= 0 && bottom <= window.innerHeight;
  });
}
