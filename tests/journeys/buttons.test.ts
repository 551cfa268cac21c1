import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { lidFlutter, observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';

const { copy, calendar, asText } = summary.frame;
const { print, face, display, clear, keep, notices } = words.interface;

/** The settings of a device, as a browser tells them to a page. */
const devices: Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>> = {
  'as it comes': {},
  'less motion': { reducedMotion: 'reduce' },
  'more contrast': { contrast: 'more' },
  'dark colours': { colorScheme: 'dark' },
  'colours of its own': { forcedColors: 'active' },
};
const everyDevice = Object.entries(devices).map(([name, options]) => ({ name, options }));

const printed: readonly { readonly place: Place; readonly answers: Answers }[] = [
  { place: 'call-now', answers: { ...usualSpasm, emergency: ['face-droop'] } },
  { place: 'too-young', answers: { ...usualSpasm, age: 'under-16' } },
  { place: 'summary', answers: usualSpasm },
];

describe('"Copy these words"', () => {
  test('gives the very words to other programs, and says that it did', async ({ newcomer: person }) => {
    await person.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    await person.presses(copy.copy);
    await person.reads(copy.done);
    const copied = await person.page.evaluate(async () => navigator.clipboard.readText());
    expect(copied).toBe(await person.main.locator('.care-card blockquote').innerText());
  });

  test('says what to do instead in a browser that cannot', async ({ newcomer: person }) => {
    await person.hasABrowserWhere(copiesNothing);
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    await person.presses(copy.copy);
    await person.reads(copy.failed);
  });
});

describe('"Copy short" and "Copy all"', () => {
  test('give a nurse the very texts of the page, one press each, and say so', async ({ newcomer: nurse }) => {
    await nurse.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await nurse.opens();
    await nurse.hasComeTo('summary', { ...usualSpasm, ...observedNothing });
    const short = await afterPress(nurse, asText.copyShort);
    const shown = await nurse.main.locator('.as-text pre').allTextContents();
    expect(short).toBe(shown[0]);
    expect(await afterPress(nurse, asText.copyAll)).toBe(shown[1]);
    expect(shown[0]).toMatch(/^Tool's level: A planned visit\. /);
    expect(shown[1]?.length).toBeGreaterThan(1500);
  });

  inTheLongRun(() => {
    test('work for a patient where the page may not use the clipboard, as in a frame of another site', async ({
      newcomer: person,
    }) => {
      await person.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await person.main.getByText(asText.title).click();
      const short = await person.main.locator('.as-text pre').first().textContent();
      await person.page.evaluate(() => {
        navigator.clipboard.writeText = async () => Promise.reject(new DOMException('No', 'NotAllowedError'));
      });
      // The clipboard of some systems ends lines in their own way.
      expect((await afterPress(person, asText.copyShort)).replaceAll('\r\n', '\n')).toBe(short);
    });

    test('say what to do instead in a browser that cannot: the text can be marked on the page', async ({
      newcomer: person,
    }) => {
      await person.hasABrowserWhere(copiesNothing);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await person.main.getByText(asText.title).click();
      await person.main.locator('.as-text pre').first().waitFor();
      await person.presses(asText.copyAll);
      await person.reads(asText.failed);
    });
  });
});

describe('"Put the day in my calendar"', () => {
  test('saves a file with the day, although the page may reach nothing, and says what to do with it', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('summary', lidFlutter);
    const saving = person.page.waitForEvent('download');
    await person.presses(calendar.put);
    const file = await saving;
    expect(file.suggestedFilename()).toBe(calendar.file);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines).toContain(`SUMMARY:${calendar.title}`);
    expect(lines.filter((line) => /^DTSTART;VALUE=DATE:\d{8}$/.test(line))).toHaveLength(1);
    await person.reads(calendar.done);
  });

  inTheLongRun(() => {
    test('says what to do instead in a browser that cannot', async ({ newcomer: person }) => {
      await person.hasABrowserWhere(() => Reflect.deleteProperty(URL, 'createObjectURL'));
      await person.opens();
      await person.hasComeTo('summary', lidFlutter);
      await person.presses(calendar.put);
      await person.reads(calendar.failed);
    });
  });
});

describe('"Print this page"', () => {
  test.for(tried(printed, ({ place }) => place === 'call-now'))(
    'at $place is not there in a window that cannot print; what to do instead is',
    async (page, { newcomer: person }) => {
      await person.hasABrowserWhere(() => Reflect.deleteProperty(window, 'print'));
      await person.opens();
      await person.hasComeTo(page.place, page.answers);
      expect(await person.button(print.print).count()).toBe(0);
      await person.reads(print.cannot);
    },
  );

  inTheLongRun(() => {
    test('prints, and says so where the press leads to nothing', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await person.page.evaluate(() => {
        window.print = () => void dispatchEvent(new Event('beforeprint'));
      });
      await person.page.evaluate(() => {
        addEventListener('beforeprint', () => document.documentElement.toggleAttribute('data-printed'));
      });
      await person.presses(print.print);
      await person.page.locator('[data-printed]').waitFor();
      await person.doesNotRead(print.didNot);
      await person.page.evaluate(() => {
        window.print = () => undefined;
      });
      await person.presses(print.print);
      await person.reads(print.didNot);
    });
  });
});

inTheLongRun(() => {
  describe.each(everyDevice)('on a device with $name', ({ options }) => {
    test('pictures move, colours and sizes change, or nothing offers it', async ({ newcomer: person }) => {
      await person.page.emulateMedia(options);
      await person.opens();
      await person.hasComeTo('movement', usualSpasm);
      const moves = await person.button(face.move).isVisible();
      expect(moves).toBe(options?.reducedMotion !== 'reduce');
      if (moves) {
        await person.presses(face.move);
        expect(await moving(person.page)).toBeGreaterThan(10);
        await person.presses(face.still);
        expect(await moving(person.page)).toBe(0);
      }

      await person.opensDisplay();
      const { light, dark, dim } = display.themes;
      const offered = await person.page.getByLabel(dark).isVisible();
      expect(offered).toBe(options?.forcedColors !== 'active');
      expect(await person.page.getByText(display.coloursOfDevice).isVisible()).toBe(!offered);
      const seen = new Set<string>();
      for (const theme of offered ? [light, dark, dim] : []) {
        await person.page.getByLabel(theme).check();
        seen.add(await painted(person.page));
      }
      expect(seen.size).toBe(offered ? 3 : 0);
      const widths: number[] = [];
      for (const size of [display.sizes.normal, display.sizes.large, display.sizes.larger]) {
        await person.page.getByLabel(size, { exact: true }).check();
        widths.push(await letterSize(person.page));
      }
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      expect(new Set(widths).size).toBe(3);
      await person.reloads();
      expect(await letterSize(person.page)).toBe(widths.at(-1));
    });
  });

  describe('"Clear my answers" and "Do not keep my answers"', () => {
    test('do what they say where the browser keeps answers', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('age', usualSpasm);
      expect(await keptRows(person.page, person.site)).not.toEqual([]);
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.isAt('start');
      expect(await keptRows(person.page, person.site)).toEqual([]);
      await person.keepsNothing();
      await person.walksTo('age', usualSpasm);
      expect(await keptRows(person.page, person.site)).toEqual([]);
      person.leavesWithoutAsking();
    });

    test('promise nothing where it forbids that: the page says what it cannot do', async ({ newcomer: person }) => {
      await person.hasABrowserWhere(() => {
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('Storage is forbidden', 'SecurityError');
            },
          });
        }
      });
      await person.opens();
      await person.walksTo('age', usualSpasm);
      await person.reads(keep.waiting.forbidden);
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.isAt('start');
      await person.reads(notices.notCleared);
      await person.opensKeeping();
      await person.page.getByLabel(keep.label).check();
      await person.reads(keep.off);
    });
  });
});

/** What other programs are given after this press. */
async function afterPress(person: Person, name: string): Promise<string> {
  await person.presses(name);
  await person.main.locator('.copy').getByText(copy.done).first().waitFor();
  return person.page.evaluate(async () => navigator.clipboard.readText());
}

/** A browser in which neither way to copy is there. */
function copiesNothing(): void {
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  Document.prototype.execCommand = () => false;
}

/** How many parts of the pictures are moving. */
async function moving(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length);
}

/** The colours of the page and of its words, as they are drawn. */
async function painted(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return `${color} on ${backgroundColor}`;
  });
}

async function letterSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}
