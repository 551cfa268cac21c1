import * as fc from 'fast-check';
import { everyRoutingClass } from '../../scripts/prove/routing.ts';
import type { Answers } from '../../src/content/questions.ts';
import { anyAnswers } from '../rules/any-answers.ts';
import { lostOnTheWay, routesOf } from './coded.ts';

/**
 * Takes every class of answers that branches through the code: with all other questions open, and `ways` times with any
 * answers to them. What was lost on the way, at most three.
 */
export function lostByClass(ways: number, seed: number): { readonly lost: readonly string[]; readonly tried: number } {
  const lost: string[] = [];
  let tried = 0;
  const classes: Answers[] = [];
  everyRoutingClass((answers) => classes.push(answers));
  const others = fc.sample(anyAnswers, { seed, numRuns: classes.length * ways });
  for (const [index, answers] of classes.entries())
    for (const other of [{}, ...others.slice(index * ways, (index + 1) * ways)])
      for (const route of routesOf({ ...other, ...answers })) {
        tried += 1;
        const said = lostOnTheWay(route);
        if (said !== null && lost.length < 3) lost.push(said);
      }
  return { lost, tried };
}
