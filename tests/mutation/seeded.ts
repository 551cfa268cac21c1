/** Draws that come out the same for the same seed: mulberry32, a small and well-known generator. */
export type Draw = <Item>(items: readonly Item[]) => Item | undefined;

export function seededDraw(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (items) => items[Math.floor(next() * items.length)];
}
