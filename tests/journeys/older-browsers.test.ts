import { describe, expect } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { broken } = words.interface;

/** Takes away what came into browsers after the oldest ones that the program is written for. */
async function hasAnOlderBrowser(person: Person): Promise<void> {
  await person.hasABrowserWhere(() => {
    const newer: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
      [Array, ['fromAsync']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Promise, ['withResolvers', 'try']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [
        Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
        ['map', 'filter', 'toArray', 'some', 'find'],
      ],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['any', 'timeout']],
      // Over plain HTTP even a new browser has none.
      [Crypto.prototype, ['randomUUID']],
      [window, ['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation', 'URLPattern']],
    ];
    for (const [from, names] of newer) for (const name of names) Reflect.deleteProperty(from, name);
  });
}

describe('in the oldest browsers that the program is written for, the result comes', () => {
  const people = [
    ['to a person with a usual twitch', usualSpasm, 'routine'],
    [
      'to somebody to be seen today',
      { ...usualSpasm, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] },
      'same-day',
    ],
    ['to a nurse', { ...usualSpasm, ...observedNothing }, 'routine'],
  ] as const;
  inTheLongRun(() => {
    for (const [name, answers, disposition] of people) {
      test(name, async ({ newcomer: person }) => {
        await hasAnOlderBrowser(person);
        await person.opens();
        await person.walksTo('summary', answers);
        expect(await person.careCard()).toMatchObject({ disposition });
        expect((await person.differential()).length).toBeGreaterThan(4);
      });
    }

    test('to somebody under 16', async ({ newcomer: person }) => {
      await hasAnOlderBrowser(person);
      await person.opens();
      await person.walksTo('too-young', { ...usualSpasm, age: 'under-16' });
      expect((await person.careCard()).disposition).toBe('urgent');
    });
  });

  test('and the emergency page, with what is kept of it', async ({ newcomer: person }) => {
    await hasAnOlderBrowser(person);
    await person.opens();
    await person.walksTo('call-now', { ...usualSpasm, emergency: ['speech'] });
    await person.reloads();
    await person.isAt('call-now');
  });
});

describe('in a browser that cannot run the program at all', () => {
  test('a plain sentence says so, with the number to call: one that does not know modules', async ({ person }) => {
    await person.hasNoOfflineCopy();
    person.watch.allows(/assets|ERR_FAILED/);
    // Such a browser asks for the old script, and never for the program.
    await person.page.route('**/assets/*.js', (route) => route.abort('failed'));
    await person.page.route(person.site, async (route) => {
      const page = await route.fetch();
      const html = (await page.text()).replace(' nomodule', '').replace(/<script type="module".*?<\/script>/, '');
      await route.fulfill({ response: page, body: html });
    });
    await person.page.goto(`${person.site}#side`);
    await person.reads(broken.cannotRun(deployment.emergencyNumber));
    await person.isAt('start');
  });

  test('also where it does not understand the program', async ({ person }) => {
    await person.hasNoOfflineCopy();
    person.watch.allows(/Unexpected|SyntaxError/);
    await person.page.route('**/assets/index*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let = newer words;' }),
    );
    await person.page.goto(person.site);
    await person.reads(broken.cannotRun(deployment.emergencyNumber));
  });
});
