import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Route } from '../../src/assessment/live-answers.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { HandedOver } from '../../src/exchange/code/handed-over.ts';
import type { ToHandOver } from '../../src/exchange/code/hand-over.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { codeFor } from '../../src/exchange/code/write-code.ts';

/** A quarter of an hour that begins now. */
export const noon = Date.UTC(2026, 10, 29, 12);

/** What a person hands over at noon, in English, with nothing taken back; a test says what is else. */
export function toHandOver(route: Route, also: Partial<ToHandOver> = {}): ToHandOver {
  return { route, at: noon, language: 'en', takenBack: false, ...also };
}

export function codeOf(answers: Answers, also: Partial<ToHandOver> = {}): string {
  return codeFor(toHandOver(routeOf(answers, []), also));
}

/** What the text says, which has to hold one code that is right. */
export function handedOverBy(text: string): HandedOver {
  const read = readCode(text);
  if (read.kind !== 'read') throw new Error(`"${text}" is ${read.kind}`);
  return read.handedOver;
}

/** The route on the device that a code was brought to. */
export function routeBy({ answers, noted }: HandedOver): Route {
  return routeOf(answers, noted);
}

/** The routes of these answers: of somebody who stops where the call is due, and of a nurse who goes on behind every call. */
export function routesOf(answers: Answers): readonly Route[] {
  const stopped = routeOf(answers, []);
  return stopped.stop?.untilCallNoted === true ? [stopped, routeOf(answers, callSignsIn(answers))] : [stopped];
}

/** In one line what is not the same on both devices. Null: nothing. */
export function lostOnTheWay(route: Route): string | null {
  const code = codeFor(toHandOver(route));
  const there = routeBy(handedOverBy(code));
  const [here, other] = [route, there].map(({ asked, live, stop }) => JSON.stringify({ asked, live, stop }));
  return here === other ? null : `${code}: ${here} became ${other}`;
}
