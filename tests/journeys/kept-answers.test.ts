import { describe, expect, inject } from 'vitest';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { words } from '../../src/content/en/interview.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { changeLastRow, keptInterviews, keptRows, raiseDatabaseVersion } from '../support/kept.ts';
import { Person } from '../support/person.ts';

const { clear, keep, notices, start, footer } = words.interface;
const { waiting } = keep;

async function theDiskIsFull(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
}

/** Whoever follows a link does not lose the answers, which are on this page only. */
async function expectNewTabs(person: Person): Promise<void> {
  const targets = await person.page
    .locator('a[href*="conditions/"], a[href$=".html"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('target')));
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((target) => target !== '_blank')).toEqual([]);
}

describe('answers kept on the device', () => {
  test('are offered to whoever comes back, and the start page never jumps by itself', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('side', usualSpasm);
    const later = await person.opensInANewTab();
    await later.reads(start.continueTitle);
    expect(await later.place()).toBe('start');
    await later.presses(start.continueButton);
    await later.isAt('side');
  });

  inTheLongRun(() => {
    test('stay as they are when a new interview is begun beside them', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      const before = await keptRows(person.page, person.site);
      await person.opens();
      await person.reloads();
      await person.reads(start.continueTitle);
      await person.answers('respondent', 'carer');
      expect(await person.ticked('age')).toEqual([]);
      expect(await keptRows(person.page, person.site)).toEqual(expect.arrayContaining(before));
    });

    test('are cleared only after asking once', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      // The same key once more, as a hand does that has not read yet, keeps them.
      await person.button(clear.open).focus();
      await person.page.keyboard.press('Enter');
      await person.reads(clear.text);
      await person.page.keyboard.press('Enter');
      await person.doesNotRead(clear.text);
      await person.isAt('side');
      expect(await keptRows(person.page, person.site)).toHaveLength(6);
      await person.presses(clear.open);
      await person.presses(clear.no);
      expect(await keptRows(person.page, person.site)).toHaveLength(6);
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.isAt('start');
      expect(await keptRows(person.page, person.site)).toEqual([]);
      await person.reloads();
      await person.answers('respondent', 'self');
      expect(await person.ticked('age')).toEqual([]);
    });

    test('are cleared by a tab that could not keep its own any more', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      await theDiskIsFull(person);
      await person.answers('side', 'right');
      await person.reads(waiting.full);
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.isAt('start');
      expect(await keptRows(person.page, person.site)).toEqual([]);
    });

    test('that cannot be reached are said to be still there', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      await raiseDatabaseVersion(person.page, person.site);
      await person.reloads();
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.reads(notices.notCleared);
      expect(await keptRows(person.page, person.site)).toHaveLength(6);
    });

    test('of one deployment are not seen by another on the same host', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      const page = await person.page.context().newPage();
      const elsewhere = new Person(page, inject('otherSite'), person.watch);
      await elsewhere.opens();
      await elsewhere.walksTo('emergency', usualSpasm);
      expect(await keptRows(page, inject('otherSite'))).toHaveLength(2);
      expect(await keptRows(person.page, person.site)).toHaveLength(6);
    });
  });
});

describe('a save that cannot be read', () => {
  test('costs the entry that is damaged, which is named and left as it is, and no other', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.walksTo('side', usualSpasm);
    const event = { kind: 'answer', question: 'duration', answer: 'for ever' };
    const damaged = await changeLastRow(person.page, person.site, { event });
    await person.reloads();
    await person.reads(notices.damagedSave(words.questions.duration.name));
    // It may have been a sign of danger: the gates are asked again, with what was said before not counting.
    await person.isAt('emergency');
    await person.walksTo('side', usualSpasm);
    await person.answers('side', 'left');
    await person.reloads();
    await person.isAt('current-sites');
    expect(await keptRows(person.page, person.site)).toContainEqual(damaged);
  });

  inTheLongRun(() => {
    test('is said to be newer, and is left as it is', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      const newer = await changeLastRow(person.page, person.site, { version: savedVersion + 1 });
      await person.reloads();
      await person.reads(notices.newerSave);
      await person.isAt('start');
      await person.walksTo('emergency', usualSpasm);
      expect(await keptRows(person.page, person.site)).toContainEqual(newer);
    });

    test('in a newer kind of database is left alone, and the interview goes on in memory', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await raiseDatabaseVersion(person.page, person.site);
      await person.reloads();
      await person.walksTo('side', usualSpasm);
      await person.reads(waiting.newer);
      person.leavesWithoutAsking();
    });
  });
});

describe('a browser that keeps nothing', () => {
  inTheLongRun(() => {
    test('says so once, and the interview goes on in memory', async ({ newcomer: person }) => {
      await person.hasABrowserWhere(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Storage is forbidden', 'SecurityError');
        };
      });
      await person.opens();
      await person.walksTo('summary', usualSpasm);
      await person.reads(waiting.forbidden);
      expect(await person.asksBeforeLeaving()).toBe(true);
    });
  });

  test('says so for as long as it is so, and asks before the page is left', async ({ newcomer: person }) => {
    await person.hasABrowserWhere(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is forbidden', 'SecurityError');
      };
    });
    await person.opens();
    await person.answers('respondent', 'self');
    await person.reads(waiting.forbidden);
    expect(await person.button(notices.dismiss).count()).toBe(0);
    expect(await person.asksBeforeLeaving()).toBe(true);
  });

  test('says when it can no longer keep the answers, and goes on', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('trend', usualSpasm);
    await theDiskIsFull(person);
    await person.walksTo('triggers', usualSpasm);
    await person.reads(waiting.full);
    await person.walksTo('summary', usualSpasm);
    await expectNewTabs(person);
    expect(await person.asksBeforeLeaving()).toBe(true);
  });
});

describe('"Do not keep anything on this device"', () => {
  test('keeps nothing, warns before the tab is left, and after that the answers are gone', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.keepsNothing();
    await person.walksTo('side', usualSpasm);
    expect(await keptRows(person.page, person.site)).toEqual([]);
    expect(await person.asksBeforeLeaving()).toBe(true);

    person.leavesWithoutAsking();
    await person.opens();
    await person.reloads();
    await person.reads(keep.off);
    await person.doesNotRead(start.continueTitle);
  });

  inTheLongRun(() => {
    test('holds in every other tab, until it is taken back', async ({ newcomer: person }) => {
      await person.opens();
      await person.keepsNothing();
      await person.walksTo('emergency', usualSpasm);
      const opening = person.page.context().waitForEvent('page');
      await person.page.getByRole('link', { name: footer.conditions }).click();
      const next = new Person(await opening, person.site, person.watch);
      await next.page.getByRole('link', { name: conditionChrome.ways.questions }).first().click();
      await next.canUseThePage();
      await next.reads(keep.off);
      await next.walksTo('emergency', usualSpasm);
      expect(await keptRows(next.page, person.site)).toEqual([]);

      await next.opensKeeping();
      await next.page.getByLabel(keep.label).uncheck();
      // In every tab, also in the one that was there before.
      await expect.poll(async () => (await keptInterviews(next.page, person.site)).length).toBe(2);
      // Now that they are kept, no link needs a tab of its own.
      await expect.poll(() => next.page.locator('footer a[target]').count()).toBe(0);
    });

    test('that was taken back is not ticked again by the browser on the way back, and deletes nothing', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.keepsNothing();
      await person.page.getByRole('link', { name: footer.privacy }).click();
      await person.page.getByRole('link', { name: conditionChrome.ways.questions }).first().click();
      await person.canUseThePage();
      await person.opensKeeping();
      await person.page.getByLabel(keep.label).uncheck();
      const way: string[] = ['privacy', 'start'];
      await person.walksTo('side', usualSpasm, async (here) => void way.push(here));
      for (const place of way.toReversed().slice(1)) {
        await person.page.goBack();
        await person.isAt(place);
      }
      await person.page.goBack();
      await person.isAt('start');
      await person.canUseThePage();
      await person.doesNotRead(keep.off);
      expect(await keptRows(person.page, person.site)).toHaveLength(6);
    });

    test('deletes what is kept also where the disk has become full', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      await theDiskIsFull(person);
      await person.answers('side', 'right');
      await person.reads(waiting.full);
      await person.keepsNothing();
      await expect.poll(() => keptRows(person.page, person.site)).toEqual([]);
    });

    test('in the middle of an interview deletes what was kept, and the interview goes on', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      await person.keepsNothing();
      await person.walksTo('current-sites', usualSpasm);
      expect(await keptRows(person.page, person.site)).toEqual([]);

      await person.page.getByLabel(keep.label).uncheck();
      await person.walksTo('movement', usualSpasm);
      await person.reloads();
      await person.isAt('movement');
    });
  });
});
