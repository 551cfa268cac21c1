import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessAnswers, readCase } from '../../src/exchange/evaluate.ts';
import { fileWriter, objectsIn, runScript } from '../evaluate/run-evaluate.ts';
import { usualSpasm } from '../support/answers.ts';
import { everyKindOfEvent, fileOf } from '../file/some-journals.ts';
import { codeOf } from './coded.ts';

const write = fileWriter();
const cases = objectsIn(JSON.parse(readFileSync('tests/data/development.json', 'utf8')));

describe('npm run code', () => {
  it('makes a code of each entry, and of each code the same answers again', async () => {
    const made = await runScript('code', 'encode', 'tests/data/development.json');
    expect(made).toMatchObject({ code: 0, errors: [] });
    const codes = objectsIn(JSON.parse(made.out));
    expect(codes.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    const one = readCase(cases[0], 1);
    const read = await runScript('code', 'decode', `Hello, it is ${String(codes[0]?.code)}, thanks`);
    expect(read).toMatchObject({ code: 0, errors: [] });
    const [said] = objectsIn([JSON.parse(read.out)]);
    expect(said).toMatchObject({ respondent: 'self', language: 'en', takenBack: false });
    expect(Math.abs(Number(said?.at) - Date.now())).toBeLessThan(3_600_000);
    const there = readCase({ id: 'there', answers: said?.answers }, 1);
    if (!one.ok || !there.ok) throw new Error('These answers cannot be read');
    expect(assessAnswers(there.answers)).toEqual(assessAnswers(one.answers));
  });

  it('names each malformed entry on a line of its own, codes the others and ends with 1', async () => {
    const entries = ['text', { id: 'good', answers: usualSpasm }, { id: 'bad', answers: { age: '16 to 29' } }];
    const made = await runScript('code', 'encode', write(JSON.stringify(entries)));
    expect(made.errors).toEqual([
      expect.stringContaining('entry 1: is not an object'),
      expect.stringContaining('entry 3 ("bad"): "age" has no option "16 to 29"'),
    ]);
    expect(objectsIn(JSON.parse(made.out)).map(({ id }) => id)).toEqual(['good']);
    expect(made.code).toBe(1);
  });

  it('takes a code in groups that nobody has put in quotation marks', async () => {
    const read = await runScript('code', 'decode', ...(codeOf(usualSpasm).match(/.{4}/g) ?? []));
    expect(objectsIn([JSON.parse(read.out)])[0]?.answers).toEqual(usualSpasm);
  });

  it('says in one line what is the matter with a text that holds no code, and ends with 1', async () => {
    expect(await runScript('code', 'decode', 'hello')).toEqual({
      code: 1,
      out: '',
      errors: [expect.stringMatching(/^unreadable: .+\.$/)],
    });
  });

  it('says how it is used when it is asked something else', async () => {
    const asked = await runScript('code', 'read', 'text');
    expect(asked).toEqual({ code: 1, out: '', errors: [expect.stringMatching(/^Usage: /)] });
  });
});

describe('npm run replay', () => {
  it('tells the report of an interview that an older version of the program has saved', async () => {
    const { code, out, errors } = await runScript('replay', 'tests/data/saved-interview-v1.json');
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(objectsIn([JSON.parse(out)])[0]).toMatchObject({ lang: 'en-GB', level: { disposition: 'emergency' } });
  });

  it('tells the report of a file that somebody has saved', async () => {
    const { code, out, errors } = await runScript('replay', write(fileOf(everyKindOfEvent())));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(objectsIn([JSON.parse(out)])[0]).toMatchObject({ voice: 'nurse', level: { disposition: 'emergency' } });
  });

  it('refuses in words one of a newer version, and ends with 1', async () => {
    const refused = await runScript('replay', write('[{ "version": 99, "interview": "one", "seq": 0 }]'));
    expect(refused).toEqual({
      code: 1,
      out: '',
      errors: [expect.stringContaining('is of a newer version of this program')],
    });
  });
});
