import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test as base } from 'vitest';
import { installedChromium } from '../chromium.ts';
import { Deployment } from '../deployment.ts';
import { startChromium } from './chromium-engine.ts';
import type { Engine, Tab } from './engine.ts';
import { startFirefox } from './firefox-engine.ts';
import { installed, installedWebKit } from './installed.ts';
import { Visitor } from './visitor.ts';
import { startWebKit } from './webkit-engine.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The engine in which this journey was tried, with its version. */
    engine?: string;
    /** The engine in which it was not, because this machine has none. */
    missingEngine?: EngineKind;
  }
}

const kinds = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

type EngineKind = (typeof kinds)[number];

/** Starts the engine of this kind, or gives null where this machine has none. */
async function start(kind: EngineKind): Promise<Engine | null> {
  switch (kind) {
    case 'Chromium': {
      const program = installedChromium();
      return program === null ? null : startChromium(program);
    }
    case 'Firefox': {
      const program = installed(process.env.FIREFOX, 'firefox-esr', 'firefox');
      return program === null ? null : startFirefox(program);
    }
    case 'WebKitGTK': {
      const programs = installedWebKit();
      return programs === null ? null : startWebKit(programs);
    }
  }
}

/** One running engine for all the journeys of a process; in it, a fresh profile for each visitor. */
const journeysIn = (kind: EngineKind) =>
  base
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs: nothing
    .extend('engine', { scope: 'worker' }, async ({}, { onCleanup }) => {
      const engine = await start(kind);
      onCleanup(() => engine?.stop());
      return engine;
    })
    .extend('visits', async ({ engine, task, skip }, { onCleanup }) => {
      if (engine === null) {
        task.meta.missingEngine = kind;
        const sentence = `This machine has no ${kind}: "npm run engines" installs it`;
        if (process.env.CI) throw new Error(sentence);
        return skip(sentence);
      }
      const visit = await engine.visit();
      task.meta.engine = visit.engine;
      onCleanup(async () => {
        try {
          expect(await soon(visit.complaints()), 'what the console said on this journey').toEqual([]);
        } finally {
          await visit.end();
        }
      });
      return visit;
    })
    // oxlint-disable-next-line no-empty-pattern -- as above
    .extend('deployed', async ({}, { onCleanup }) => {
      const deployment = await Deployment.of('check/');
      onCleanup(() => deployment.remove());
      return deployment;
    })
    .extend('visitor', async ({ visits, task }, { onCleanup }) => {
      const visitor = await Visitor.of(visits, inject('site'));
      onCleanup(async () => {
        if (task.result?.state !== 'fail') return;
        await keepPicture(visitor.tab, `${kind}, ${task.name}`).catch((error: unknown) => console.log(String(error)));
      });
      return visitor;
    });

/** A browser that no longer answers holds up its own test, and not all that follow. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  let limit: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error('The browser does not answer any more')), 10_000);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(limit));
}

/** What stood on the page when a journey failed. */
async function keepPicture(tab: Tab, name: string): Promise<void> {
  mkdirSync('screenshots', { recursive: true });
  const file = join('screenshots', `${name.replaceAll(/[^\w]+/g, '-')}.png`);
  writeFileSync(file, await soon(tab.picture()));
  console.log(`The page as it was: ${file}`);
}

/** For `describe.each`: every journey is written once and tried in each. */
export const engines = kinds.map((kind) => [kind, journeysIn(kind)] as const);

/** For what is tried in Chromium by a journey of `tests/journeys`, which looks at more. */
export const otherEngines = engines.filter(([kind]) => kind !== 'Chromium');
