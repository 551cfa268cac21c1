import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeLetters } from '../../src/content/code-letters.ts';
import { linkWith } from '../../src/exchange/code/link.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { groupsOf } from '../../src/exchange/code/write-code.ts';
import { objectsIn } from '../evaluate/run-evaluate.ts';
import { everythingSeen, usualSpasm } from '../support/answers.ts';
import { codeOf } from './coded.ts';

/** The keys of an American keyboard, plain and with shift, from left to right and from the top. A hand scanner presses these. */
const plainKeys = "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./";
const shiftedKeys = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?';

/** What the same keys write on twenty others, taken from the layouts of X11 (xkeyboard-config). Dead keys as their mark. */
const layouts = new Map<string, unknown>(
  Object.entries(objectsIn([JSON.parse(readFileSync('tests/data/keyboard-layouts.json', 'utf8'))])[0] ?? {}),
);

interface Layout {
  readonly plain: readonly string[];
  readonly shifted: readonly string[];
}

function layoutNamed(name: string): Layout {
  const [fields] = objectsIn([layouts.get(name)]);
  return { plain: keysIn(fields?.plain), shifted: keysIn(fields?.shifted) };
}

function keysIn(row: unknown): readonly string[] {
  return typeof row === 'string' ? row.split(' ') : [];
}

/** Caps lock turns letters round; on some systems it is as if shift were held at every key. */
const capsLocks = ['off', 'turns letters round', 'holds shift'] as const;

/** What appears when a scanner types the text. A dead key waits for the sign that comes next. */
function scanned(text: string, { plain, shifted }: Layout, capsLock: (typeof capsLocks)[number]): string {
  let out = '';
  let mark = '';
  for (const sign of text.split('')) {
    const withShift = shiftedKeys.includes(sign);
    const key = withShift ? shiftedKeys.indexOf(sign) : plainKeys.indexOf(sign);
    const both = [plain[key] ?? sign, shifted[key] ?? sign] as const;
    const isLetter = both[0].toUpperCase() === both[1];
    const turned = capsLock === 'turns letters round' && isLetter ? !withShift : withShift;
    const written = both[turned || capsLock === 'holds shift' ? 1 : 0];
    if (/\p{M}/u.test(written)) mark = written;
    else {
      out += `${written}${mark}`.normalize('NFC');
      mark = '';
    }
  }
  return out;
}

describe.each([...layouts.keys()])('a hand scanner at a keyboard of %s', (name) => {
  const layout = layoutNamed(name);

  test('has a sign for each of the 47 keys, and the letters of a code where they are in America', () => {
    expect([layout.plain.length, layout.shifted.length]).toEqual([47, 47]);
    const written = codeLetters.map((letter) => scanned(letter, layout, 'off'));
    expect(written).toEqual(codeLetters);
  });

  test.each(capsLocks)('brings code and link through, where caps lock %s', (capsLock) => {
    for (const code of [codeOf(usualSpasm), codeOf(everythingSeen), codeOf({})])
      for (const text of [
        code,
        code.toLowerCase(),
        groupsOf(code).join(' '),
        linkWith(code, 'https://example.org/face/'),
        `https://hfs.nhs.example/x/?y=1#${code.toLowerCase()}`,
        `HTTPS://EXAMPLE.ORG/#${code}`,
      ])
        expect(readCode(scanned(text, layout, capsLock)), scanned(text, layout, capsLock)).toMatchObject({
          kind: 'read',
          code,
        });
  });
});

test('twenty layouts are tried', () => {
  expect(layouts.size).toBe(20);
});
