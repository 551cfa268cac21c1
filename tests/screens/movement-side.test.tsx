import { expect, test } from 'vitest';
import type { OptionId } from '../../src/content/questions.ts';
import { ask } from '../support/screen.tsx';

/** Which way the pictures of the movement are drawn for somebody who chose this side. */
function drawn(side: OptionId<'side'> | undefined): string[] {
  const { page, leave } = ask('movement', { side });
  const ways = [...page.querySelectorAll('.movement')].map((one) => (one.matches('.is-right') ? 'right' : 'left'));
  leave();
  expect(ways.length).toBeGreaterThan(8);
  return [...new Set(ways)];
}

test('the movements are drawn on the side of the face that was chosen, as another person sees it', () => {
  expect(drawn('right')).toEqual(['right']);
  expect(drawn('left')).toEqual(['left']);
});

test('where no one side was chosen they are drawn as they always were', () => {
  for (const side of ['both-together', 'moves-about', 'not-sure', undefined] as const)
    expect(drawn(side)).toEqual(['left']);
});
