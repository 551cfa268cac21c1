import { describe, expect, test } from 'vitest';
import { adviceFor, thingsToBring } from '../../src/assessment/advice-for.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Answers } from '../../src/content/questions.ts';
import { lidFlutter, observedNothing, usualSpasm, without } from '../support/answers.ts';

const nurse: Answers = { ...usualSpasm, ...observedNothing };
const asked: readonly (readonly [who: string, answers: Answers, advice: readonly string[]])[] = [
  ['somebody with the usual spasm', usualSpasm, ['never-stop-a-medicine']],
  ['somebody whose lid flutters', lidFlutter, ['never-stop-a-medicine', 'rest-and-less-caffeine']],
  [
    'somebody who knows the diagnosis',
    { ...usualSpasm, named: 'hfs-longer-ago', 'new-since': ['none'] },
    ['follow-the-plan', 'injections-wear-off', 'never-stop-a-medicine'],
  ],
  [
    'somebody who said so in an older interview, among her history',
    { ...without(usualSpasm, 'named'), history: ['hfs-diagnosed'] },
    ['follow-the-plan', 'injections-wear-off', 'never-stop-a-medicine'],
  ],
  [
    'somebody who said so there, and to the question itself that it is only possible',
    { ...usualSpasm, named: 'only-possible', history: ['hfs-diagnosed'] },
    ['never-stop-a-medicine'],
  ],
  [
    'somebody whose face is weak since an injection, and who is low and pregnant',
    { ...usualSpasm, weakness: 'since-botulinum', impact: ['low-or-worried'], history: ['pregnant'] },
    ['injections-wear-off', 'weak-since-injection', 'low-mood', 'never-stop-a-medicine', 'pregnancy'],
  ],
  [
    'somebody whose eye does not close, as a nurse sees, and shuts at the wheel',
    { ...nurse, 'observed-eye-closure': 'incomplete', impact: ['eye-shuts-driving-or-walking'] },
    ['eye-care', 'driving', 'never-stop-a-medicine'],
  ],
];

describe('to the appointment she brings', () => {
  const everything = ['video', 'diary', 'medicines', 'dates', 'family-and-health', 'questions'];

  test.each(['routine', 'urgent'] as const)('all of it, where there is time for it: %s', (level) => {
    expect(thingsToBring(usualSpasm, level)).toEqual(everything);
  });

  test('what is to be had at once, where she is to be seen today, and nothing on the way to an ambulance', () => {
    expect(thingsToBring(usualSpasm, 'same-day')).toEqual(['medicines', 'dates']);
    expect(thingsToBring(usualSpasm, 'emergency')).toEqual([]);
    expect(thingsToBring(usualSpasm, 'self-care')).toEqual([]);
  });

  test('nothing of a twitch, where nothing twitches', () => {
    const still: Answers = { ...usualSpasm, duration: 'no-twitching' };
    expect(thingsToBring(still, 'urgent')).toEqual(['medicines', 'family-and-health', 'questions']);
  });
});

test.each(asked)('%s is told what was asked for by the answers, in order, and nothing else', (_, answers, advice) => {
  expect(adviceFor(routeOf(answers, []).live)).toEqual(advice);
});
