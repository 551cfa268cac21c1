import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import doiuse from 'doiuse';
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { inTheLongRun } from '../support/long-run.ts';
import { browsers } from '../../scripts/build/browsers.ts';
import { earlyScript } from '../../scripts/build/early-script.ts';

/** What the program uses only where it is: it looks first, and goes on without. */
const asksFirst: Readonly<Record<string, string>> = {
  'navigator.connection': 'React reads it where it is, to tell how fast a line is',
  'CSS.highlights': 'src/app/speech/mark.ts: where a sentence cannot be marked, its paragraph is',
  Highlight: 'src/app/speech/mark.ts: as above',
  requestIdleCallback: 'src/app/when-idle.ts: a timer does in its place',
  trustedTypes: 'src/app/offline/kept-copy.ts: a browser without them forbids nothing either',
};

/** Style that some of these browsers do not know, and what they show instead. */
const doesWithout: Readonly<Record<string, string>> = {
  'css-has': 'the page of a nurse is a little narrower, and a picture stands beside the words of its option',
  'text-size-adjust': 'Safari on iOS knows it by its own name, which is written, too; others need it not',
  'extended-system-fonts': 'the next typeface of the list',
  'text-decoration': 'a line of the usual thickness',
  'css-resize': 'on paper a field keeps its handle',
  'css-clip-path': 'only inset() is used, which all of them know',
  'css-masks': 'counted for clip-path, as above',
  'css-overflow': 'only "hidden" and "auto" are used',
  'css-mixblendmode': 'Safari knows "multiply", which is the one that is used, and not some others',
  'css-content-visibility':
    'with ::details-content: a folded part of a page stays folded on paper, and the contents fold at the side, too',
  multicolumn: 'counted for break-after, on paper only',
  'css-unicode-bidi': 'a browser that does not keep the direction of a line apart shows one language as before',
};

const scripts = [...readdirSync('dist/assets').map((name) => join('dist/assets', name)), 'dist/sw.js'];

function unknownTo(code: string): string[] {
  const complaints = new Linter().verify(code, [
    {
      plugins: { compat },
      rules: { 'compat/compat': 'error' },
      settings: { browsers: [...browsers], lintAllEsApis: true },
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    },
  ]);
  return complaints.map(({ message }) => message);
}

async function styleUnknownTo(css: string): Promise<string[]> {
  const found = new Set<string>();
  const look = doiuse({ browsers: [...browsers], onFeatureUsage: ({ feature }) => void found.add(feature) });
  await postcss(look).process(css, { from: undefined });
  return [...found];
}

describe('what is shipped is known to the oldest browsers that the program is written for', () => {
  // In every run the compiler knows no more than ES2022 for what is shipped (`tsconfig.shipped.json`).
  inTheLongRun(() => {
    test.each(scripts)('%s', (file) => {
      const unknown = unknownTo(readFileSync(file, 'utf8'));
      const unforeseen = unknown.filter((message) => !Object.keys(asksFirst).some((name) => message.startsWith(name)));
      expect(unforeseen).toEqual([]);
    });
  });

  test('the style of every document', async () => {
    for (const page of ['index.html', 'privacy.html', 'conditions/stroke.html']) {
      const css = /<style>(.*?)<\/style>/s.exec(readFileSync(join('dist', page), 'utf8'))?.[1] ?? '';
      expect(css.length).toBeGreaterThan(1000);
      const unforeseen = (await styleUnknownTo(css)).filter((feature) => !(feature in doesWithout));
      expect(unforeseen, page).toEqual([]);
    }
  });

  test('this check finds what they do not know', async () => {
    expect(unknownTo('[2, 1].toSorted(); new URLPattern("a")')).toHaveLength(2);
    expect(unknownTo('this is no script')).toHaveLength(1);
    expect(await styleUnknownTo('a { b { color: red } } @container (width > 1px) { a { color: red } }')).toContain(
      'css-container-queries',
    );
  });
});

describe('what still runs in a browser that cannot run the program', () => {
  const old = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;

  test.each([
    ['the early script of the start page', earlyScript.start],
    ['the early script of other pages', earlyScript.page],
    ['the sentence for browsers without modules', readFileSync('dist/too-old.js', 'utf8')],
  ])('%s has no syntax newer than ES5', (_, code) => {
    expect(new Linter().verify(code, [old])).toEqual([]);
  });

  test('this check finds what is newer', () => {
    for (const code of ['let a = 1', 'var a = () => 1', 'var a = `b`']) {
      expect(new Linter().verify(code, [old])).toHaveLength(1);
    }
  });
});
