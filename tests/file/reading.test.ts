import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { file } from '../../src/content/en/file.ts';
import { decoded } from '../../src/exchange/file/decoded.ts';
import { checkOf, fileForm, fileName, formWithoutMarks, mostBytes } from '../../src/exchange/file/interview-file.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { fileOfAllText, fileText } from '../../src/exchange/file/write-file.ts';
import { readSavedInterview, mostEntries } from '../../src/exchange/saved-interview.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { about, everyKindOfEvent, fileOf, olderSaves, someJournals } from './some-journals.ts';

const whole = fileOf(everyKindOfEvent());

type Said = Readonly<Record<string, unknown>>;

/** The file of somebody whose program says all this, with a check that is right. */
function signed(said: Said): string {
  const asRead = JSON.parse(JSON.stringify(said));
  return JSON.stringify({ ...asRead, check: checkOf(asRead) });
}

/** A file of today, in which something else is said. */
function saying(other: Said): string {
  return signed({ program: 'face-twitch', form: formWithoutMarks, about, interviews: [], ...other });
}

const entry = { version: savedVersion, at: 1, by: 'self', seen: -1, edition: 2, event: { kind: 'ended' } };

describe('what was saved as a file is read as it was', () => {
  test('for every kind of interview, to the last entry', () => {
    for (const journal of someJournals) {
      expect(journal.length).toBeGreaterThan(0);
      expect(readFile(fileOf(journal))).toEqual({ kind: 'read', journals: [journal] });
    }
  });

  test('several interviews in one file, in their order', () => {
    expect(readFile(fileText(someJournals, about))).toEqual({ kind: 'read', journals: someJournals });
  });

  test('also where a mail or an editor has changed the ends of lines, the spaces, or the alphabet of bytes', () => {
    const read = readFile(whole);
    expect(read.kind).toBe('read');
    const utf16 = Buffer.from(`\uFEFF${whole}`, 'utf16le');
    for (const bytes of [
      Buffer.from(whole.replaceAll('\n', '\r\n')),
      Buffer.from(`\uFEFF${whole}\r\n\n `),
      Buffer.from(JSON.stringify(JSON.parse(whole), null, 4)),
      utf16,
      Buffer.from(utf16).swap16(),
    ])
      expect(readFile(decoded(bytes))).toEqual(read);
  });

  test('what could not be read on the device that saved it stands as unreadable on the next, at its question', () => {
    const damaged = readSavedInterview([
      { ...entry, seq: 0 },
      { ...entry, seq: 1, event: { kind: 'answer', question: 'pain' } },
    ]);
    const journal = damaged.kind === 'read' ? damaged.journal : [];
    const read = readFile(fileOf(journal));
    expect(read).toMatchObject({
      journals: [[{ event: { kind: 'ended' } }, { event: { kind: 'unreadable', question: 'pain' } }]],
    });
  });
});

describe('the file of all that is kept on a device', () => {
  const inRecord = { at: 1_796_100_000_000, held: true };
  const all = someJournals.map((journal, index) => ({
    journal,
    marks: { label: `A${index} "é" \u0645`, inRecord: index % 2 === 0 ? inRecord : null },
  }));
  const kept = fileOfAllText(all, about);

  test('has what the list says of each: its label, and whether it is in the record and held', () => {
    expect(readFile(kept)).toEqual({ kind: 'read', journals: someJournals, marks: all.map(({ marks }) => marks) });
  });

  test.each([
    ['a label that is none', { label: 7, inRecord: null }],
    ['a label as long as a letter', { label: 'x'.repeat(10_000), inRecord: null }],
    ['no word of the record', { label: '' }],
    ['a word of the record at no time that a calendar has', { label: '', inRecord: { at: 9e15, held: false } }],
    ['a word of the record without a time', { label: '', inRecord: { held: false } }],
  ])('with %s is refused whole', (_, marks) => {
    const one = { label: 'A', inRecord: null, entries: [entry] };
    const text = saying({ form: fileForm, interviews: [one, { ...marks, entries: [entry] }] });
    expect(readFile(text)).toEqual({ kind: 'wrong' });
  });

  test('of the second form is read for good, with its labels and marks', () => {
    const { journals, marks } = {
      journals: [],
      marks: [],
      ...readFile(readFileSync('tests/data/saved-file-2.txt', 'utf8')),
    };
    expect(journals).toHaveLength(2);
    expect(marks).toEqual([
      { label: 'AB', inRecord: { at: 1_796_200_100_000, held: true } },
      { label: '', inRecord: null },
    ]);
  });

  test('as an older form had it, without labels, is read as it was', () => {
    expect(readFile(fileText(someJournals, about))).not.toHaveProperty('marks');
  });
});

describe('a file names nobody', () => {
  test('a file for somebody else has no label in it, also not the one that a nurse gave to what she received', () => {
    const confirmed = { ...entry, event: { kind: 'person-confirmed', label: 'Mrs Smith' } } as const;
    const { journal } = { journal: [], ...readSavedInterview([{ ...confirmed, seq: 0 }]) };
    expect(journal).toMatchObject([{ event: { label: 'Mrs Smith' } }]);
    const text = fileText([journal], about);
    expect(text).not.toContain('Smith');
    expect(readFile(text)).toMatchObject({ journals: [[{ event: { kind: 'person-confirmed', label: '' } }]] });
    expect(fileOfAllText([{ journal, marks: { label: 'MS', inRecord: null } }], about)).toContain('Mrs Smith');
  });

  test('its name says the program and the day, and nothing in it comes from this device but the interview', () => {
    expect(fileName('2026-11-29')).toBe('face-twitch-2026-11-29.txt');
    const { interviews, ...rest } = JSON.parse(whole);
    expect(Object.keys(rest).toSorted()).toEqual(['about', 'check', 'form', 'program']);
    expect(interviews).toHaveLength(1);
    expect(Object.keys(interviews[0])).toEqual(['entries']);
    for (const one of interviews[0].entries)
      expect(Object.keys(one).toSorted()).toEqual(['at', 'by', 'edition', 'event', 'seen', 'version']);
  });

  test('its name is the one that the page tells to look for, and what it says of itself is no code', () => {
    const [name] = fileName('2026-11-29').split('-2026');
    for (const why of ['unreadable', 'too-big'] as const) expect(file.open.refused[why]).toContain(`"${name}"`);
    expect(readCode(whole)).toEqual({ kind: 'unreadable' });
  });
});

describe('a file of another version', () => {
  test('of the first form is read for good, with every entry of both interviews in it', () => {
    const read = readFile(readFileSync('tests/data/saved-file-1.txt', 'utf8'));
    const journals = read.kind === 'read' ? read.journals : [];
    expect(journals.map(({ length }) => length)).toEqual([19, 23]);
    expect(journals.flat().filter(({ event }) => event.kind === 'unreadable')).toEqual([]);
  });

  test.each([1, 2, 3])('with entries of saved version %s is read as the store of that version is', (version) => {
    const rows = olderSaves[version - 1] ?? [];
    const entries = rows.map((row) => ({ ...row, seq: undefined, interview: undefined }));
    expect(entries[0]).toMatchObject({ version });
    const { journal } = { journal: [], ...readSavedInterview(rows) };
    expect(readFile(saying({ interviews: [{ entries }] }))).toEqual({ kind: 'read', journals: [journal] });
  });

  test.each([
    ['a newer form of the file, whatever else it says', saying({ form: fileForm + 1, interviews: 'in some new way' })],
    [
      'a newer form of one entry',
      saying({ interviews: [{ entries: [entry, { ...entry, version: savedVersion + 1 }] }] }),
    ],
    [
      'one newer interview among older ones',
      saying({ interviews: [{ entries: [entry] }, { entries: [{ version: 99 }] }] }),
    ],
  ])('with %s is called newer, and not damaged', (_, text) => {
    expect(readFile(text)).toEqual({ kind: 'newer' });
  });

  test('that is newer and damaged is called damaged: what it says of its version may be the damage', () => {
    expect(readFile(whole.replace('"form": 1', '"form": 2'))).toEqual({ kind: 'wrong' });
  });
});

describe('a file that cannot be read is refused for one reason', () => {
  test.each([
    ['an empty one', ''],
    ['words', 'Dear doctor, here are my answers.'],
    ['a page', '<!doctype html><title>Hello</title>'],
    ['other JSON', '{ "resourceType": "Bundle", "entry": [] }'],
    ['a list', '[{ "id": "one", "answers": {} }]'],
    ['no more than a number', '7'],
    ['null', 'null'],
  ])('unreadable: %s', (_, text) => {
    expect(readFile(text)).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['one answer is another', whole.replace('"emergency","answer":["none"]', '"emergency","answer":["speech"]')],
    ['a time is another', whole.replace(/"at":(\d+)\d/, '"at":$19')],
    ['an entry is missing', whole.replace(/\n\{"version".*?\n/, '\n')],
    ['its name is spoilt', whole.replace('face-twitch', 'face-tvitch')],
    ['a bracket is missing', whole.replace('[', '')],
    ['its beginning is missing', whole.slice(10)],
    ['its check is missing', whole.replace(/,\n"check".*\n/, '\n')],
    ['it holds no interview', saying({})],
    ['it holds an interview of nothing', saying({ interviews: [{ entries: [] }] })],
    ['nothing in it can be read', saying({ interviews: [{ entries: [{ version: savedVersion }, null] }] })],
    ['its form is none', saying({ form: 0 })],
    ['it is in itself a hundred thousand times', `{"program":"face-twitch","a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`],
    [
      'it has more entries than any interview',
      saying({ interviews: [{ entries: Array.from({ length: mostEntries + 1 }, () => ({ ...entry, at: 1 })) }] }),
    ],
  ])('wrong: %s', (_, text) => {
    expect(text).not.toBe(whole);
    expect(readFile(text)).toEqual({ kind: 'wrong' });
  });

  test('cut off: wherever the end is missing, once its name is there', () => {
    const end = whole.trimEnd().length;
    for (let length = 30; length < end; length += 37)
      expect(readFile(whole.slice(0, length)), `${length} of ${end}`).toEqual({ kind: 'cut-off' });
  });

  test('too big: it is not even looked at', () => {
    expect(readFile(whole + ' '.repeat(mostBytes))).toEqual({ kind: 'too-big' });
  });

  test('each reason has a sentence of its own, which says what to do', () => {
    const sentences = Object.values(file.open.refused);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/Choose|Ask|Load|Save/);
  });
});

describe('an entry that no program writes, in a file whose check is right', () => {
  const unknown = { kind: 'answer', question: 'height', answer: 'tall' };
  test.each([
    ['an unknown question', { ...entry, event: unknown }],
    ['an impossible time', { ...entry, at: 1e300 }],
    ['nothing at all', null],
    ['a key that would change every object', JSON.parse('{ "__proto__": { "at": 1, "by": "self" } }')],
  ])('stands as unreadable, and costs no other: %s', (_, bad) => {
    const read = readFile(saying({ interviews: [{ entries: [entry, bad, entry] }] }));
    expect(read).toMatchObject({
      journals: [[{ event: { kind: 'ended' } }, { event: { kind: 'unreadable' } }, { event: { kind: 'ended' } }]],
    });
    expect({}).not.toHaveProperty('at');
  });
});
