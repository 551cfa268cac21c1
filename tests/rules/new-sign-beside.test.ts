import { expect, test } from 'vitest';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { whatWouldBeMoreUrgent } from '../../src/assessment/what-would-change.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import type { Answers } from '../../src/content/questions.ts';
import { usualSpasm } from '../support/answers.ts';

/** The signs that would be told while one of those that are looked for is another. */
function toldWith(sign: (typeof newSigns)[number], answers: Answers): string[] {
  const [before] = newSigns;
  Reflect.set(newSigns, '0', sign);
  try {
    return whatWouldBeMoreUrgent(routeOf(answers, [])).map(({ option, disposition }) => `${option} ${disposition}`);
  } finally {
    Reflect.set(newSigns, '0', before);
  }
}

test('a new sign counts beside the signs that are there already, not in their place', () => {
  const blurred = { question: 'nerve-signs', option: 'eye-pain-and-blur' } as const;
  expect(toldWith(blurred, { ...usualSpasm, 'nerve-signs': ['new-headaches'] })).toContain(
    'eye-pain-and-blur same-day',
  );
  expect(toldWith(blurred, { ...usualSpasm, 'nerve-signs': ['clumsy'] })).not.toContain('eye-pain-and-blur same-day');
});

test('a sign that is there already is not told as new', () => {
  const told = whatWouldBeMoreUrgent(
    routeOf({ ...usualSpasm, 'nerve-signs': ['lump'], weakness: 'worse-over-weeks' }, []),
  );
  expect(told.map(({ option }) => option)).not.toContain('lump');
  expect(told.map(({ option }) => option)).not.toContain('worse-over-weeks');
});
