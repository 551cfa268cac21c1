import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/content/conditions.ts';
import { cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { lidFlutter, usualSpasm, without } from '../support/answers.ts';
import { fileWriter, objectsIn, runByNpm, runEvaluate, verdictsIn } from './run-evaluate.ts';

const development = 'tests/data/development.json';
const known = new Set<string>(conditions);
const write = fileWriter();

describe('the results as JSON', () => {
  it('has one result for each case of the file, in its order and with nothing but known names', async () => {
    const { code, out, errors } = await runByNpm(development, '--json');
    const verdicts = verdictsIn(out);

    expect(errors).toEqual([]);
    expect(code).toBe(0);
    const cases = verdictsIn(readFileSync(new URL(`../../${development}`, import.meta.url), 'utf8'));
    expect(verdicts.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    for (const { disposition, fit, differential, reasons, ...more } of verdicts) {
      expect(Object.keys(more)).toEqual(['id']);
      expect(dispositions).toContain(disposition);
      expect(fits).toContain(fit);
      expect(differential).toSatisfy((slugs: string[]) => slugs.every((slug) => known.has(slug)));
      expect(differential).toEqual(expect.arrayContaining([...cannotBeRuledOut]));
      expect(reasons).not.toEqual([]);
    }
  });

  it('gives each reason with a level and a sentence, and the first reaches the level of the result', async () => {
    const { out } = await runEvaluate('--json', development);

    for (const { disposition, reasons } of verdictsIn(out)) {
      for (const { kind, id, atLeast, text, ...more } of objectsIn(reasons)) {
        expect(['red-flag', 'unsure-gate', 'no-red-flag']).toContain(kind);
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(dispositions).toContain(atLeast);
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(more).toEqual({});
      }
      expect(reasons).toHaveProperty('0.atLeast', disposition);
    }
  });

  it('sets an answer aside that is not asked, and takes a missing one as open', async () => {
    const file = write(
      JSON.stringify([
        { id: 'a nurse only would see this', answers: { ...usualSpasm, 'observed-fast': 'positive' } },
        { id: 'the gates were left out', answers: without(usualSpasm, 'emergency', 'same-day') },
        { id: 'a flutter for some days', answers: lidFlutter },
        { id: 'nothing was said', answers: {} },
      ]),
    );
    const { code, out, errors } = await runEvaluate(file, '--json');

    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(verdictsIn(out)).toMatchObject([
      { disposition: 'routine', fit: 'typical', reasons: [{ kind: 'no-red-flag', id: 'routine' }] },
      {
        disposition: 'same-day',
        reasons: [
          { kind: 'unsure-gate', id: 'emergency', atLeast: 'same-day' },
          { kind: 'unsure-gate', id: 'same-day', atLeast: 'urgent' },
        ],
      },
      { disposition: 'self-care', reasons: [{ kind: 'no-red-flag', id: 'self-care' }] },
      { disposition: 'same-day', fit: 'cannot-tell' },
    ]);
  });
});
