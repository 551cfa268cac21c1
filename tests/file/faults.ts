import { decoded } from '../../src/exchange/file/decoded.ts';
import { mostBytes, checkOf } from '../../src/exchange/file/interview-file.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import type { FileRead } from '../../src/exchange/file/read-file.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { told } from '../../scripts/replay/replayed.ts';
import { drawsFrom } from '../code/faults.ts';
import type { Draw } from '../code/faults.ts';
import { fileOf } from './some-journals.ts';

type Entry = Readonly<Record<string, unknown>>;

interface Fault {
  /** What has become of the file. */
  readonly spoil: (file: string, draw: Draw) => Uint8Array | string;
  /** What it may be called. "the same": read, with the very entries that were written. */
  readonly mayBe: readonly Outcome[];
}

/** "less": read, and what was spoilt stands as unreadable beside the entries that were written. */
export type Outcome = Exclude<FileRead['kind'], 'read'> | 'the same' | 'less' | 'other answers';

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);
const cut = (text: string, at: number, length: number, instead = ''): string =>
  text.slice(0, at) + instead + text.slice(at + length);
const signs = '{}[]",:0123456789abc\\ \n\u0000\u00e9truenull-';

function withBytes(file: string, change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = bytesOf(file);
  change(bytes);
  return bytes;
}

/** The lines of the entries changed, and nothing else: nobody has made the check right again. */
function withLines(file: string, change: (lines: string[]) => void): string {
  const lines = file.split('\n');
  const entries = lines.filter((line) => line.startsWith('{"version"')).map((line) => line.replace(/,$/, ''));
  const first = lines.findIndex((line) => line.startsWith('{"version"'));
  const [before, after] = [lines.slice(0, first), lines.slice(first + entries.length)];
  change(entries);
  return [...before, entries.join(',\n'), ...after].join('\n');
}

/** The same by a program that makes the check right: what it writes in the place of one entry, this program never would. */
function signedWith(file: string, draw: Draw, change: (entry: Entry) => unknown): string {
  const { check: _, ...said } = JSON.parse(file);
  const { entries } = said.interviews[0];
  const at = draw(entries.length);
  entries[at] = change(entries[at]);
  return JSON.stringify({ ...said, check: checkOf(said) });
}

const other: Readonly<Record<string, readonly unknown[]>> = {
  at: ['2026-11-29', -1, 1e300, null, [], {}, true, 8.64e15 + 1],
  by: ['doctor', null, 7, [], {}, ''],
  seen: [-2, 0.5, '0', null, 1e300, {}],
  edition: [0, -1, 1.5, '2', null, []],
  event: [null, 'ended', 7, [], {}, { kind: 'guessed' }, { kind: 'answer' }, { kind: 'note', about: 'location' }],
};

const unknownEvents: readonly unknown[] = [
  { kind: 'answer', question: 'height', answer: 'tall' },
  { kind: 'answer', question: 'age', answer: '101' },
  { kind: 'answer', question: 'age', answer: ['50-69'] },
  { kind: 'answer', question: 'pain', answer: ['ache', 'burning'] },
  { kind: 'answer', question: 'emergency', answer: ['none', 'speech'] },
  { kind: 'answer', question: '__proto__', answer: 'toString' },
  { kind: 'answer', question: 'constructor', answer: [] },
  { kind: 'skipped', question: 'toString' },
  { kind: 'call-noted', placedAt: '14:05', signs: [{ question: 'emergency', option: 'hiccup' }] },
  { kind: 'judgement', disposition: 'constructor', reason: 'So' },
  { kind: 'note', about: 'hasOwnProperty', text: 'x' },
];

function pick<T>(draw: Draw, from: readonly T[]): T | undefined {
  return from[draw(from.length)];
}

const others: readonly string[] = [
  '',
  ' \n',
  '{',
  '[]',
  '{}',
  'null',
  '"face"',
  '0',
  '1e999',
  'Dear doctor, my face twitches.',
  '<!doctype html><html lang="en"><body>Not found</body></html>',
  'at,by,event\n1,self,ended\n',
  '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3',
  'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '{ "resourceType": "QuestionnaireResponse", "status": "completed", "item": [] }',
  '[{ "id": "one", "answers": { "age": "50-69" } }]',
  '{ "interviews": [], "form": 1 }',
  '{ "__proto__": { "program": "x" } }',
];

const damaged: readonly Outcome[] = ['wrong', 'cut-off'];

/** What may become of a file on its way, or be taken for one. */
export const faults: Readonly<Record<string, Fault>> = {
  'its end is missing': {
    spoil: (file, draw) => file.slice(0, 30 + draw(file.length - 32)),
    mayBe: ['cut-off'],
  },
  'its beginning is missing': { spoil: (file, draw) => file.slice(1 + draw(file.length - 40)), mayBe: ['wrong'] },
  'one bit of it is flipped': {
    spoil: (file, draw) =>
      withBytes(file, (bytes) => {
        const at = draw(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
      }),
    // A space, or the end of a line, may be another.
    mayBe: [...damaged, 'unreadable', 'the same'],
  },
  'one byte of it is another': {
    spoil: (file, draw) => withBytes(file, (bytes) => void (bytes[draw(bytes.length)] = draw(256))),
    mayBe: [...damaged, 'unreadable', 'the same'],
  },
  'up to twenty bytes of it are others': {
    spoil: (file, draw) =>
      withBytes(file, (bytes) => {
        for (let left = 1 + draw(20); left > 0; left -= 1) bytes[draw(bytes.length)] = draw(256);
      }),
    mayBe: [...damaged, 'unreadable', 'the same'],
  },
  'a stretch of it is missing': {
    spoil: (file, draw) => cut(file, 30 + draw(file.length - 60), 1 + draw(300)),
    mayBe: [...damaged, 'the same'],
  },
  'a stretch of it stands there twice': {
    spoil: (file, draw) => {
      const at = draw(file.length);
      return cut(file, at, 0, file.slice(at, at + 1 + draw(300)));
    },
    mayBe: [...damaged, 'the same', 'unreadable'],
  },
  'signs of JSON are put in': {
    spoil: (file, draw) =>
      Array.from({ length: 1 + draw(4) }).reduce<string>(
        (text) => cut(text, draw(text.length), draw(2), signs.charAt(draw(signs.length))),
        file,
      ),
    mayBe: [...damaged, 'the same', 'unreadable'],
  },
  'an entry is missing': {
    spoil: (file, draw) => withLines(file, (lines) => void lines.splice(draw(lines.length), 1)),
    mayBe: ['wrong'],
  },
  'an entry stands there twice': {
    spoil: (file, draw) =>
      withLines(file, (lines) => void lines.splice(draw(lines.length), 0, pick(draw, lines) ?? '')),
    mayBe: ['wrong'],
  },
  'an answer is another legal one': {
    spoil: (file) =>
      file.replace(/"(respondent|age|emergency)","answer":(\["\w+"\]|"[\w-]+")/, '"age","answer":"18-29"'),
    mayBe: ['wrong'],
  },
  'a key is missing': {
    spoil: (file, draw) => {
      const keys = [...file.matchAll(/"(?:at|by|seen|edition|event|kind|question|version)":/g)];
      const { index, 0: key } = pick(draw, keys) ?? { index: 0, 0: '' };
      return cut(file, index + 1, key.length - 3, `un${key.slice(1, -2)}`);
    },
    mayBe: ['wrong'],
  },
  'it is larger than any': { spoil: (file) => `${file}${' '.repeat(mostBytes)}`, mayBe: ['too-big'] },
  'it is in itself many times': {
    spoil: (file, draw) => {
      const depth = 12_000 + draw(10_000);
      return file.replace('"about":', `"deep": ${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}, "about":`);
    },
    mayBe: ['wrong'],
  },
  'it is another file': { spoil: (_, draw) => pick(draw, others) ?? '', mayBe: ['unreadable'] },
  'it is any bytes at all': {
    spoil: (_, draw) => Uint8Array.from({ length: draw(4000) }, () => draw(256)),
    mayBe: ['unreadable'],
  },
  'an editor has kept it in another alphabet': {
    spoil: (file, draw) => {
      const little = Buffer.from(`\uFEFF${file}`, 'utf16le');
      return pick(draw, [little, Buffer.from(little).swap16(), bytesOf(`\uFEFF${file}`)]) ?? file;
    },
    mayBe: ['the same'],
  },
  'the same, and nothing says which': {
    spoil: (file, draw) => {
      const little = Buffer.from(file, 'utf16le');
      return draw(2) === 0 ? little : little.swap16();
    },
    mayBe: ['unreadable'],
  },
  'it has been laid out anew': {
    spoil: (file, draw) =>
      draw(2) === 0 ? file.replaceAll('\n', '\r\n') : JSON.stringify(JSON.parse(file), null, draw(9)),
    mayBe: ['the same'],
  },
  'it is of a newer version': {
    spoil: (file, draw) =>
      signedWith(file, draw, (entry) => ({ ...entry, version: savedVersion + 1 + draw(90), event: 'new' })),
    mayBe: ['newer'],
  },
  'its check is right, and something has another type, or is no time that there is': {
    spoil: (file, draw) =>
      signedWith(file, draw, (entry) => {
        const [key, values] = pick(draw, Object.entries(other)) ?? ['at', []];
        return { ...entry, [key]: pick(draw, values) };
      }),
    mayBe: ['less', 'wrong'],
  },
  'its check is right, and something has no such id': {
    spoil: (file, draw) => signedWith(file, draw, (entry) => ({ ...entry, event: pick(draw, unknownEvents) })),
    mayBe: ['less', 'wrong'],
  },
  'its check is right, and an entry is no entry': {
    spoil: (file, draw) =>
      signedWith(file, draw, () => pick(draw, [null, 0, 'ended', [], {}, [null], { version: 4 }, { version: '4' }])),
    mayBe: ['less', 'wrong'],
  },
  'its check is right, and keys are there that would change every object': {
    spoil: (file, draw) =>
      signedWith(file, draw, (entry) =>
        JSON.parse(
          `{ "__proto__": { "at": 0, "polluted": 1 }, "constructor": { "prototype": 1 }, ${JSON.stringify(entry).slice(1)}`,
        ),
      ),
    mayBe: ['the same'],
  },
  'its check is right, and much is in it that nobody knows': {
    spoil: (file, draw) => signedWith(file, draw, (entry) => ({ ...entry, more: deep(draw(900)) })),
    mayBe: ['the same'],
  },
};

function deep(depth: number): unknown {
  let value: unknown = 1;
  for (let left = depth; left > 0; left -= 1) value = [value];
  return value;
}

/** How a file with this fault is read. `goesOn` does with it what the program would, and may throw. */
function outcomeOf(bytes: Uint8Array | string, journal: Journal, goesOn: (there: Journal) => unknown): Outcome {
  const read = readFile(typeof bytes === 'string' ? bytes : decoded(bytes));
  if (read.kind !== 'read') return read.kind;
  const [there, ...more] = read.journals;
  goesOn(there);
  if (more.length > 0 || there.length !== journal.length) return 'other answers';
  const isSame = (at: number): boolean => JSON.stringify(there[at]) === JSON.stringify(journal[at]);
  const changed = there.filter((_, at) => !isSame(at));
  if (changed.length === 0) return 'the same';
  return changed.every(({ event }) => event.kind === 'unreadable') ? 'less' : 'other answers';
}

/** What every page does first. A whole report takes a hundred times as long, and is made of each twentieth file. */
function fold(journal: Journal): InterviewRecord {
  return recordOf(journal, journal.at(-1)?.at ?? 0);
}

/** How files with one fault are read, counted. */
export function readWith(fault: Fault, journals: readonly Journal[], runs: number, seed: number) {
  const draw = drawsFrom(seed);
  const counts: Partial<Record<Outcome, number>> = {};
  for (let run = 0; run < runs; run += 1) {
    const journal = journals[draw(journals.length)] ?? [];
    const outcome = outcomeOf(fault.spoil(fileOf(journal), draw), journal, run % 20 === 0 ? told : fold);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
