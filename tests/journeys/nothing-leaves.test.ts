import { describe, expect, inject } from 'vitest';
import { tellsOfAnswers } from '../../src/app/page/address.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { doubleTheLetters } from '../support/broken-words.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';

// Every other journey is watched in the same way; here is what the watch is worth.
describe('nothing leaves the device', () => {
  test("in a whole interview: the site's own files are fetched, nothing is sent, and the address holds the name of the place and never an answer", async ({
    newcomer: person,
  }) => {
    const requests: { method: string; url: string }[] = [];
    person.page.on('request', (request) => requests.push({ method: request.method(), url: request.url() }));
    await person.opens();
    await person.walksTo('summary', { ...usualSpasm, ...observedNothing }, async (here) => {
      // What would tell of an answer shares one name.
      const name = isQuestionId(here) && tellsOfAnswers(here) ? 'advice' : here;
      await expect.poll(() => person.page.url()).toBe(`${person.site}#${name}`);
    });
    expect(requests.length).toBeGreaterThan(1);
    for (const { method, url } of requests) {
      expect(method).toBe('GET');
      expect(url).toMatch(new RegExp(`^${person.site}[\\w./-]*$`));
    }
    expect(await person.page.context().cookies()).toEqual([]);
  });

  inTheLongRun(() => {
    test('by way of the server: without an offline copy, too, it does not hear of a step', async ({
      deployed,
      somebody,
    }) => {
      const deployment = await deployed('');
      const person = await somebody({ serviceWorkers: 'block' }, deployment.at());
      person.watch.allows(/Service Worker registration blocked/);
      await person.opens();
      await person.walksTo('age', usualSpasm);
      const before = deployment.asked().length;
      await person.walksTo('sleep', usualSpasm);
      expect(deployment.asked().slice(before)).toEqual([]);
    });
  });
});

test('whoever reads how the first page is written finds the rule near the top, and need not look along its line', async () => {
  const page = await (await fetch(inject('site'))).text();
  const lines = page.split('\n');
  const rule = lines.findIndex((line) => line.includes('Content-Security-Policy'));
  expect(rule).toBeLessThan(10);
  expect(lines[rule]?.slice(0, 120)).toContain("connect-src 'none';");
});

describe('the watch on every journey', () => {
  const misdeeds: readonly (readonly [string, RegExp, () => unknown])[] = [
    ['an error on the console', /^console: planted/, () => console.error('planted')],
    [
      'an error that nobody caught',
      /^error on the page: planted/,
      () =>
        void setTimeout(() => {
          throw new Error('planted');
        }),
    ],
    [
      'a request to somewhere else',
      /against the policy: connect-src/,
      () => void fetch('http://elsewhere.invalid/').catch(() => undefined),
    ],
    [
      'a promise that nobody minded',
      /error on the page: a planted refusal/,
      () => void Promise.reject(new Error('a planted refusal')),
    ],
    ['any word on the console', /console: a planted word/, () => console.debug('a planted word')],
    [
      'that a page was drawn anew because it was not as it was built',
      /drawn anew/,
      () => void dispatchEvent(new Event('page-redrawn')),
    ],
    [
      'a style against the policy',
      /against the policy: style-src/,
      () => document.body.setAttribute('style', 'color: red'),
    ],
    ['a cookie', /^cookie: planted/, () => void (document.cookie = 'planted=1')],
    ['an answer in the address', /answer=planted/, () => history.pushState(null, '', '#side?answer=planted')],
  ];

  test(`hears ${misdeeds.map(([name]) => name).join(', ')}`, async ({ person }) => {
    await person.opens();
    expect(await person.watch.complaints()).toEqual([]);
    for (const [name, told, misdeed] of misdeeds) {
      await person.page.evaluate(misdeed);
      const heard = async (): Promise<string[]> => person.watch.complaints();
      await expect.poll(heard, { message: name }).toContainEqual(expect.stringMatching(told));
    }
    person.watch.allows(/./);
  });

  inTheLongRun(() => {
    test('hears the worker of the offline copy', async ({ person }) => {
      await person.opensForLater();
      const [worker] = person.page.context().serviceWorkers();
      await worker?.evaluate(() => console.log('a planted word of the worker'));
      await expect
        .poll(() => person.watch.complaints())
        .toContainEqual(expect.stringMatching(/a planted word of the worker/));
      person.watch.allows(/planted/);
    });
  });
});

test('somebody new in the window of another finds nothing of her: no answers, no tab, no letters of another size', async ({
  newcomer: person,
}) => {
  const letters = async (): Promise<string> =>
    person.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await person.opens();
  const usual = await letters();
  await person.hasComeTo('side', usualSpasm);
  await person.doublesTheTab();
  await doubleTheLetters(person.page);
  expect(await letters()).not.toBe(usual);
  await person.forgetsEverything();
  expect(person.page.context().pages()).toEqual([person.page]);
  await person.opens();
  await person.doesNotRead(words.interface.start.continueTitle);
  expect(await keptRows(person.page, person.site)).toEqual([]);
  expect(await person.page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  expect(await letters()).toBe(usual);
});
