import { describe, expect, it } from 'vitest';
import { usualSpasm } from '../support/answers.ts';
import { fileWriter, runEvaluate } from './run-evaluate.ts';

const write = fileWriter();

const routine = { kind: 'case-report', confidence: 'high', answers: usualSpasm };
const asSaid = { disposition: 'routine', inferable: 'partly' };

describe('the table', () => {
  it('advises nobody of the development file to wait longer than the raters accept', async () => {
    const { code, out, errors } = await runEvaluate('tests/data/development.json');

    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Not less urgent .* +36 of 36 \(100%\) +4 of 4 \(100%\) +10 of 10 \(100%\)$/m);
    expect(out).not.toContain('LESS urgent');
  });

  it('lists each miss by its id, with what was said and what was expected, the dangerous ones first', async () => {
    const file = write(
      JSON.stringify([
        { ...routine, id: 'as-expected', expected: { ...asSaid, conditions: ['hemifacial-spasm'] } },
        { ...routine, id: 'too-urgent', expected: { disposition: 'self-care', inferable: 'no' } },
        { ...routine, id: 'second-best', expected: { disposition: 'urgent', acceptable: ['urgent', 'routine'] } },
        { ...routine, id: 'too-late', expected: { disposition: 'urgent' } },
        { ...routine, id: 'other-cause', expected: { ...asSaid, conditions: ['stroke'] } },
        { ...routine, id: 'thin', confidence: 'low', expected: { disposition: 'same-day' } },
        { ...routine, id: 'not-expected' },
        { id: 'nothing-said', answers: {} },
      ]),
    );
    const { code, out } = await runEvaluate(file);

    expect(code).toBe(0);
    expect(out).toMatch(/^as-expected +routine +typical +hemifacial-spasm/m);
    expect(out).toMatch(/^not-expected +routine/m);
    // What is listed for everybody is not pointed to.
    expect(out).toMatch(/^nothing-said +same-day +cannot-tell +nothing$/m);
    expect(out).toMatch(/^Scores +Case reports +Low confidence$/m);
    expect(out).toMatch(/^Not less urgent than any accepted level +4 of 5 \(80%\) +0 of 1 \(0%\)$/m);
    expect(out).toMatch(/^Expected condition is first +1 of 2 \(50%\) +no case$/m);
    const misses = out.slice(out.indexOf('LESS urgent')).trimEnd();
    expect(misses).toMatch(
      new RegExp(
        [
          'LESS urgent than any accepted level: 2',
          '  too-late: said routine; expected urgent \\(accepted: urgent\\)',
          '  thin \\[low-confidence\\]: said routine; expected same-day \\(accepted: same-day\\)',
          '',
          'More urgent than any accepted level: 1',
          '  too-urgent: said routine; expected self-care \\(accepted: self-care\\)',
          '',
          'Accepted, but not the best level: 1',
          '  second-best: said routine; expected urgent \\(accepted: urgent, routine\\)',
          '',
          'Expected condition not in the first 3: 1',
          '  other-cause: said hemifacial-spasm.*; expected stroke',
        ].join('\n'),
      ),
    );
  });
});
