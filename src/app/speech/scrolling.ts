/** What the person herself does with the page, as far as the voice minds it. Times in milliseconds. */
export interface HandsOn {
  /** A finger or a button of the mouse is down. */
  readonly isDown: boolean;
  /** When she last scrolled, pressed or typed; -Infinity: never. */
  readonly last: number;
}

/** So long after her own doing nothing moves: whoever is about to press finds the thing where it was. */
export const handsOff = 4000;

/** So long at most a press lasts: of one that ends on the bar at the edge, some browsers never tell. */
const longestPress = 30_000;

/** Room for the two bars at the edges of the window, in pixels. */
const edge = 120;

/** May the page follow the voice to this sentence? Only where it is out of sight, and never under the person's hand. */
export function mayFollow(
  { isDown, last }: HandsOn,
  now: number,
  sentence: { readonly top: number; readonly bottom: number },
  height: number,
): boolean {
  if (now - last < (isDown ? longestPress : handsOff)) return false;
  return sentence.top < edge || sentence.bottom > height - edge;
}

/** Watches what the person does with the page, until `end` is called. */
export function watchHands(now: () => number): { readonly read: () => HandsOn; readonly end: () => void } {
  let hands: HandsOn = { isDown: false, last: Number.NEGATIVE_INFINITY };
  const down = (): void => void (hands = { isDown: true, last: now() });
  const up = (): void => void (hands = { isDown: false, last: now() });
  const touched = (): void => void (hands = { ...hands, last: now() });
  // A wheel and a finger, and not the scroll that follows: that comes from the voice, too.
  const heard = [
    ['pointerdown', down],
    ['pointerup', up],
    ['pointercancel', up],
    ['touchend', up],
    ['wheel', touched],
    ['touchmove', touched],
    ['keydown', touched],
    ['input', touched],
  ] as const;
  const watch = { capture: true, passive: true };
  for (const [type, listener] of heard) addEventListener(type, listener, watch);
  return {
    read: () => hands,
    end: () => {
      for (const [type, listener] of heard) removeEventListener(type, listener, watch);
    },
  };
}
