import { describe, expect, it } from 'vitest';
import { readEntries } from '../../scripts/evaluate/read-entries.ts';
import { usualSpasm } from '../support/answers.ts';
import { fileWriter, runEvaluate, verdictsIn } from './run-evaluate.ts';

const write = fileWriter();
const good = { id: 'good', answers: usualSpasm };
const answers = (more: object) => ({ ...usualSpasm, ...more });

describe('a file that is not as it should be', () => {
  it.each([
    ['no file is named', [], /^Usage: npm run --silent evaluate -- FILE \[--json\]$/],
    ['two files are named', ['one.json', 'two.json'], /^Usage: /],
    ['an option is not known', ['one.json', '--yaml'], /^Usage: /],
    ['the file is missing', ['there-is-no-such-file.json'], /^There is no file "there-is-no-such-file\.json"\.$/],
  ])('says so in one sentence and ends with 1 when %s', async (_, args, sentence) => {
    const { code, out, errors } = await runEvaluate(...args, '--json');

    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  // The sentence only: that it is said, and that the command ends with 1, is tried with the missing file.
  it.each([
    ['it is a folder', 'src', /^"src" is a folder, and a file is needed\.$/],
    ['it is not JSON', write('{ "id": '), /^The file ".*" is not JSON: .*\.$/],
    ['it is empty', write(''), /^The file ".*" is not JSON: .*\.$/],
    ['it holds one entry', write(JSON.stringify(good)), /must hold a JSON array .*, and it holds an object\.$/],
  ])('has one sentence that says what is wrong when %s', (_, file, sentence) => {
    expect(readEntries(file, file)).toEqual({ ok: false, problem: expect.stringMatching(sentence) });
  });

  it('names each malformed entry on a line of its own, judges the others and ends with 1', async () => {
    const file = write(
      JSON.stringify([
        'text',
        good,
        { id: 7, answers: {} },
        { id: 'no-answers' },
        { id: 'no-such-question', answers: answers({ colour: 'red' }) },
        { id: 'no-such-option', answers: answers({ age: '16 to 29' }) },
        { id: 'not-a-list', answers: answers({ pain: 'none' }) },
        { id: 'a-list', answers: answers({ age: ['16-29'] }) },
        { id: 'none-and-more', answers: answers({ pain: ['none', 'ache'] }) },
        { id: 'two\nlines', answers: answers({ pain: [] }) },
        { id: 'last', answers: {} },
      ]),
    );
    const { code, out, errors } = await runEvaluate(file, '--json');

    expect(errors).toEqual([
      expect.stringContaining('entry 1: is not an object'),
      expect.stringContaining('entry 3: "id" must be a text'),
      expect.stringContaining('entry 4 ("no-answers"): "answers" must be an object'),
      expect.stringContaining('entry 5 ("no-such-question"): there is no question "colour"'),
      expect.stringContaining('entry 6 ("no-such-option"): "age" has no option "16 to 29"'),
      expect.stringContaining('entry 7 ("not-a-list"): "pain" has an answer of the wrong kind: "none"'),
      expect.stringContaining('entry 8 ("a-list"): "age" has an answer of the wrong kind'),
      expect.stringContaining('entry 9 ("none-and-more"): "pain" has "none" beside other options'),
      expect.stringContaining('entry 10 ("two lines"): "pain" has an empty answer'),
    ]);
    expect(verdictsIn(out).map(({ id }) => id)).toEqual(['good', 'last']);
    expect(code).toBe(1);
  });

  it('says when an id comes twice, and judges both', async () => {
    const file = write(JSON.stringify([good, { ...good, id: 'other' }, good]));
    const { code, out, errors } = await runEvaluate(file, '--json');

    expect(errors).toEqual([expect.stringMatching(/^entry 3 \("good"\): the id is that of entry 1/)]);
    expect(verdictsIn(out).map(({ id }) => id)).toEqual(['good', 'other', 'good']);
    expect(code).toBe(0);
  });

  it('names an expectation that cannot be read, and leaves the case out of the scores', async () => {
    const file = write(
      JSON.stringify([
        { ...good, expected: { disposition: 'soon' } },
        { ...good, id: 'scored', expected: { disposition: 'routine' } },
      ]),
    );
    const { code, out, errors } = await runEvaluate(file);

    expect(errors).toEqual([expect.stringMatching(/^entry 1 \("good"\): "expected" .*"soon".*not scored$/)]);
    expect(out).toMatch(/^The best level +1 of 1 \(100%\)$/m);
    expect(code).toBe(1);
  });

  it('reads a file with a byte order mark, and an empty list', async () => {
    const { code, out, errors } = await runEvaluate(write('\uFEFF[]'), '--json');

    expect({ code, out: out.trim(), errors }).toEqual({ code: 0, out: '[]', errors: [] });
  });
});
