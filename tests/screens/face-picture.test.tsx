import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { pseudoInterview } from '../../src/content/pseudo.ts';
import { MIRROR } from '../../src/screens/pictures/face-features.tsx';
import { shapeOf } from '../../src/screens/pictures/face-places.ts';
import type { FacePlace } from '../../src/screens/pictures/face-places.ts';
import { ask, input, spoken, texts, ticked, voices } from '../support/screen.tsx';

const { face } = words.interface;

type Half = 'the right of the picture' | 'the left of the picture';

/** The place on the picture that can be pressed: drawn for the right of the picture, and mirrored for the left. */
function target(page: HTMLElement, place: FacePlace, half: Half = 'the right of the picture'): Element {
  const found = [...page.querySelectorAll('.face-map .pic-target')].find(
    (one) => one.querySelector('.pic-hit')?.getAttribute('d') === shapeOf(place).hit && halfOf(one) === half,
  );
  if (found === undefined) throw new Error(`"${place}" cannot be pressed on ${half}`);
  return found;
}

function halfOf(part: Element): Half {
  const isMirrored = part.closest('[transform]')?.getAttribute('transform') === MIRROR;
  return isMirrored ? 'the left of the picture' : 'the right of the picture';
}

/** Where the picture shows a mark as chosen. */
function marked(page: HTMLElement, place: FacePlace): Half[] {
  return [...page.querySelectorAll('.face-map .pic-region.is-selected')]
    .filter((one) => one.querySelector('.pic-mark')?.getAttribute('d') === shapeOf(place).mark)
    .map(halfOf);
}

/** All that says where something is drawn. */
function geometry(page: HTMLElement): string[] {
  return [...page.querySelectorAll('.face-map :is(path, text)')].map((one) =>
    ['d', 'x', 'text-anchor'].map((name) => one.getAttribute(name)).join(' '),
  );
}

describe('a person who presses on the face', () => {
  test('ticks the box in the list, and takes it back with a second press', async () => {
    const { user, page, given } = ask('current-sites', { side: 'left' });
    await user.click(target(page, 'cheek'));
    await user.click(target(page, 'forehead'));
    expect(ticked(page)).toEqual(['forehead', 'cheek']);
    await user.click(target(page, 'forehead'));
    expect(ticked(page)).toEqual(['cheek']);
    await user.click(screen.getByRole('button', { name: words.interface.next }));
    expect(given).toEqual([['cheek']]);
  });

  test('clears the others with a place that stands alone, as in the list', async () => {
    const { user, page } = ask('current-sites', { side: 'left' });
    await user.click(target(page, 'cheek'));
    await user.click(target(page, 'one-eyelid'));
    expect(ticked(page)).toEqual(['one-eyelid']);
    expect(marked(page, 'cheek')).toEqual([]);
  });

  test('chooses one first place, and the next press takes its place', async () => {
    const { user, page } = ask('onset-site', { side: 'left' });
    await user.click(target(page, 'lower-eyelid'));
    await user.click(target(page, 'mouth-or-chin'));
    expect(ticked(page)).toEqual(['mouth-or-chin']);
  });
});

describe('the face shows what the list says', () => {
  test('a tick in the list marks the place, and a cleared one unmarks it', async () => {
    const { user, page } = ask('current-sites', { side: 'left' });
    await user.click(input(page, 'current-sites', 'neck'));
    expect(marked(page, 'neck')).toEqual(['the right of the picture']);
    await user.click(input(page, 'current-sites', 'neck'));
    expect(marked(page, 'neck')).toEqual([]);
  });

  test("an answer from before is marked, on the person's own side as seen from the front", () => {
    const left = ask('current-sites', { side: 'left', prefill: ['cheek'] });
    expect(marked(left.page, 'cheek')).toEqual(['the right of the picture']);
    const right = ask('current-sites', { side: 'right', prefill: ['cheek'] });
    expect(marked(right.page, 'cheek')).toEqual(['the left of the picture']);
  });

  test('where the side is not known, both halves are drawn', () => {
    expect(marked(ask('current-sites', { prefill: ['cheek'] }).page, 'cheek')).toHaveLength(2);
    expect(marked(ask('current-sites', { side: 'both-together', prefill: ['cheek'] }).page, 'cheek')).toHaveLength(2);
  });

  test('it is hidden from a screen reader, which has the list', () => {
    const { page } = ask('current-sites');
    expect(page.querySelector('.face-map')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelectorAll('svg input, svg button, svg a, svg [tabindex]:not([tabindex="-1"])')).toHaveLength(0);
  });
});

describe('left and right', () => {
  test('the half on the right of the picture is the left of the person', async () => {
    const { user, page } = ask('side');
    await user.click(target(page, 'left-side', 'the right of the picture'));
    expect(ticked(page)).toEqual(['left']);
    await user.click(target(page, 'right-side', 'the left of the picture'));
    expect(ticked(page)).toEqual(['right']);
  });

  test.each(voices)('the sides are lettered, and the choice is said back, in the words for %s', async (respondent) => {
    const { user, page } = ask('side', { respondent });
    const letters = texts(page, '.face-map .pic-label').map((text) => text.replaceAll(/\s/g, ''));
    expect(letters).toEqual([face.right, face.left].map((text) => spoken(text, respondent).replaceAll(' ', '')));
    const said = screen.getByRole('status');
    expect(said.textContent).toBe('');
    await user.click(input(page, 'side', 'left'));
    expect(said.textContent).toBe(spoken(face.chosenSide.left, respondent));
    await user.click(input(page, 'side', 'right'));
    expect(said.textContent).toBe(spoken(face.chosenSide.right, respondent));
    await user.click(input(page, 'side', 'both-together'));
    expect(said.textContent).toBe('');
  });

  test('a page that runs from right to left draws the same face, with the letters where they were', () => {
    const usual = geometry(ask('side').page);
    expect(usual.length).toBeGreaterThan(20);
    expect(geometry(ask('side', { words: pseudoInterview(words) }).page)).toEqual(usual);
  });
});

describe('the pictures of the movements', () => {
  test('stand still until somebody asks, and again when she has seen enough', async () => {
    const { user, page } = ask('movement');
    expect(page.querySelectorAll('.option .movement-picture')).toHaveLength(10);
    expect(page.querySelector('.is-moving')).toBeNull();
    await user.click(screen.getByRole('button', { name: face.move }));
    expect(page.querySelectorAll('.is-moving')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: face.still }));
    expect(page.querySelector('.is-moving')).toBeNull();
  });

  test('each stands in the row of its answer, and pressing on it chooses that answer', () => {
    const { page } = ask('movement');
    const ripples = page.querySelector('.movement-picture.is-ripples');
    if (ripples !== null) fireEvent.click(ripples);
    expect(ticked(page)).toEqual(['ripples']);
  });
});
