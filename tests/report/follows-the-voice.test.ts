import { describe, expect, test } from 'vitest';
import { handsOff, mayFollow } from '../../src/app/speech/scrolling.ts';

const never = { isDown: false, last: Number.NEGATIVE_INFINITY };
const below = { top: 900, bottom: 930 };
const above = { top: 10, bottom: 40 };
const inSight = { top: 300, bottom: 330 };
const height = 740;
const now = 100_000;

describe('the page follows the voice', () => {
  test('to a sentence that is out of sight, and to no other', () => {
    expect(mayFollow(never, now, below, height)).toBe(true);
    expect(mayFollow(never, now, above, height)).toBe(true);
    expect(mayFollow(never, now, inSight, height)).toBe(false);
  });

  test('never while a finger or a button of the mouse is down', () => {
    expect(mayFollow({ isDown: true, last: now - 10_000 }, now, below, height)).toBe(false);
  });

  test('never in the seconds after somebody has scrolled, pressed or ticked herself, and then again', () => {
    expect(mayFollow({ isDown: false, last: now - handsOff + 1 }, now, below, height)).toBe(false);
    expect(mayFollow({ isDown: false, last: now - handsOff }, now, below, height)).toBe(true);
  });

  test('again after a press of which nobody told the end', () => {
    expect(mayFollow({ isDown: true, last: now - 60_000 }, now, below, height)).toBe(true);
  });
});
