import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import type { PageRead, WordsHere } from '../../src/app/speech/page/read-page.ts';
import type { AloudWords } from '../../src/content/aloud-words.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { conditionAloud } from '../../src/report/aloud/condition.ts';
import { scriptTargets } from './browsers.ts';
import { conditionPageProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { outputsOf } from './outputs.ts';

/** All that a page about a condition says and shows when it is read aloud, in a language. */
export type ConditionAloudWords = ConditionWords & { readonly aloud: AloudWords };

const reader = fileURLToPath(new URL('../../src/app/speech/page/read-page.ts', import.meta.url));
const isOurs = 'read-aloud:';
const wordsId = `${isOurs}words`;
const nameOf = (condition: ConditionId): string => `aloud-${condition}`;

/**
 * Builds into the folder what reads the pages about conditions aloud: for each its sentences, and one file that all of them
 * share, with the reader and the words on its buttons. Apart from the program, of which a page that is only read loads
 * nothing. Gives the file for each condition.
 */
export async function conditionAloudFiles(
  folder: string,
  words: ConditionAloudWords,
): Promise<(condition: ConditionId) => string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [sentencesOf(words)],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: scriptTargets,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(conditions.map((condition) => [nameOf(condition), `${isOurs}${condition}`])),
        // The page calls what its file exports.
        preserveEntrySignatures: 'strict',
        output: { chunkFileNames: 'assets/read-page-[hash].js' },
      },
    },
  });
  return (condition) => {
    const entry = outputsOf(built).find((one) => one.type === 'chunk' && one.isEntry && one.name === nameOf(condition));
    if (entry === undefined) throw new Error(`Nothing reads the page about ${condition} aloud`);
    return entry.fileName;
  };
}

/** A module for each condition, made from its words. */
function sentencesOf(words: ConditionAloudWords): Plugin {
  const modules = new Map([
    [wordsId, `export const words = ${JSON.stringify(wordsHere(words))};`],
    ...conditions.map((condition): [string, string] => [`${isOurs}${condition}`, moduleOf(condition, words)]),
  ]);
  return {
    name: 'sentences-of-conditions',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load: (id) => modules.get(id.replace('\0', '')) ?? null,
  };
}

function moduleOf(condition: ConditionId, words: ConditionAloudWords): string {
  const all = conditionAloud(words.aloud.saying, conditionPageProps(condition, words));
  const sentences = all.map(({ shown, said }): PageRead['sentences'][number] =>
    shown === said ? said : [shown, said],
  );
  return `
import { readPage } from ${JSON.stringify(reader)};
import { words } from ${JSON.stringify(wordsId)};
const sentences = ${JSON.stringify(sentences)};
export const readAloud = (pressed) => readPage({ words, sentences }, pressed);`;
}

/** What is on the buttons: not how things are said, which the sentences have already. */
function wordsHere({ aloud, chrome }: ConditionAloudWords): WordsHere {
  const { bar, listen, pause, goOn, back, looking, none, ownReader, stopped } = aloud;
  const { voice, speed, speeds, onDevice } = aloud;
  const { settings, turnOff, notInstalled } = chrome.aloud;
  const onBar = { bar, listen, pause, goOn, back, looking, none, ownReader, stopped, notInstalled };
  return { ...onBar, settings, voice, speed, speeds, onDevice, turnOff };
}
