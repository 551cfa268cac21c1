import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { pseudoInterview } from '../../src/content/pseudo.ts';
import { voiced } from '../../src/content/voiced.ts';
import { afterPress } from '../../src/content/choosing.ts';
import { MIRROR } from '../../src/screens/pictures/face-features.tsx';
import { shapeOf } from '../../src/screens/pictures/face-places.ts';
import type { FacePlace } from '../../src/screens/pictures/face-places.ts';
import { ask, input, texts, ticked, voices } from '../support/screen.tsx';
import { tried } from '../support/long-run.ts';

const { face, choice } = words.interface;

/** Where a person presses who means an eye: its middle, on the right of the picture. */
const eye = [198, 170] as const;

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

/** The place that lies on top at a point of the picture, in its own units. jsdom draws nothing: a box does for a shape. */
function topmost(page: HTMLElement, [x, y]: readonly [number, number]): Element {
  const found = [...page.querySelectorAll('.face-map .pic-target')]
    .filter((one) => halfOf(one) === 'the right of the picture')
    .filter((one) => {
      const numbers = [...(one.querySelector('.pic-hit')?.getAttribute('d') ?? '').matchAll(/([MLHV])([\d ]+)/g)];
      const xs = numbers.flatMap(([, letter, at = '']) => (letter === 'V' ? [] : [Number(at.split(' ')[0])]));
      const ys = numbers.flatMap(([, letter, at = '']) => (letter === 'H' ? [] : [Number(at.split(' ').at(-1))]));
      return Math.min(...xs) < x && x < Math.max(...xs) && Math.min(...ys) < y && y < Math.max(...ys);
    })
    .at(-1);
  if (found === undefined) throw new Error(`Nothing lies at ${x} ${y}`);
  return found;
}

/** What is said to be chosen, below the picture. */
function said(page: HTMLElement): string | undefined {
  return page.querySelector('.face .chosen')?.textContent;
}

/** What is said of the last press, below the picture. */
function aside(page: HTMLElement): string | undefined {
  return page.querySelector('.face .choice-aside p')?.textContent;
}

/** Where the picture shows a mark as chosen. */
function marked(page: HTMLElement, place: FacePlace): Half[] {
  return [...page.querySelectorAll('.face-map .pic-region.is-selected')]
    .filter((one) => one.querySelector('.pic-mark')?.getAttribute('d') === shapeOf(place).mark)
    .map(halfOf);
}

/** All that says where something is drawn. */
function geometry(page: HTMLElement): string[] {
  return [...page.querySelectorAll('.face-map path')].map((one) => one.getAttribute('d') ?? '');
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

  test('on the eye and then on the cheek has said both', async () => {
    const { user, page } = ask('current-sites', { side: 'left' });
    await user.click(topmost(page, eye));
    await user.click(target(page, 'cheek'));
    expect(ticked(page)).toEqual(['around-eye', 'cheek']);
    expect(said(page)).toBe(face.chosen('Around the eye, Cheek or side of the nose'));
  });

  test('reads what is chosen in words directly below the picture, whichever way she chose it', async () => {
    const { user, page } = ask('current-sites', { side: 'left' });
    expect(said(page)).toBe(face.nothingChosen);
    await user.click(input(page, 'current-sites', 'elsewhere'));
    await user.click(target(page, 'neck'));
    expect(said(page)).toBe(face.chosen('Neck, Other parts of the body, at other times'));
    expect(page.querySelector('.face-map')?.nextElementSibling).toBe(page.querySelector('.chosen'));
  });

  test('chooses one first place; the next press takes its place, says so, and one press brings the first one back', async () => {
    const { user, page } = ask('onset-site', { side: 'left' });
    await user.click(target(page, 'lower-eyelid'));
    expect(page.querySelector('.choice-aside')).toBeNull();
    await user.click(target(page, 'mouth-or-chin'));
    expect(ticked(page)).toEqual(['mouth-or-chin']);
    expect(said(page)).toBe(face.chosen('Mouth or chin'));
    expect(aside(page)).toBe(choice.took('Lower eyelid'));
    await user.click(screen.getByRole('button', { name: choice.bringBack }));
    expect(ticked(page)).toEqual(['lower-eyelid']);
    expect(page.querySelector('.choice-aside')).toBeNull();
  });
});

describe.each([
  ['one-eyelid', 'One eyelid, and nowhere else'],
  ['not-sure', 'I am not sure'],
] as const)('a person who ticked "%s" in the list and then presses on the face', (alone, label) => {
  test('takes nothing away: she reads why nothing was added, and may put it in its place', async () => {
    const { user, page } = ask('current-sites', { side: 'left', prefill: [alone] });
    await user.click(target(page, 'cheek'));
    expect(ticked(page)).toEqual([alone]);
    expect(aside(page)).toBe(choice.notAdded(label, 'Cheek or side of the nose'));
    expect(screen.getByRole('status').textContent).toBe(choice.notAdded(label, 'Cheek or side of the nose'));
    await user.click(screen.getByRole('button', { name: choice.tickInstead('Cheek or side of the nose') }));
    expect(ticked(page)).toEqual(['cheek']);
    expect(screen.getByRole('status').textContent).toBe(face.chosen('Cheek or side of the nose'));
    expect(document.activeElement).toBe(page.querySelector('.chosen'));
  });
});

test('a lid that was ticked in the list is marked on the face, and a press on that very mark takes it back', async () => {
  const { user, page } = ask('current-sites', { side: 'left', prefill: ['one-eyelid'] });
  expect(marked(page, 'one-eyelid')).toEqual(['the right of the picture']);
  await user.click(topmost(page, eye));
  expect(ticked(page)).toEqual([]);
  expect(said(page)).toBe(face.nothingChosen);
});

describe.each(['side', 'current-sites', 'onset-site'] as const)('no press on the picture at %s', (question) => {
  const { options, exclusive, type } = questionById(question);
  /** What may stand there before: nothing, each option by itself, and all that can stand together. */
  const before = [[], ...options.map((option) => [option]), options.filter((one) => !exclusive.includes(one))].filter(
    (set) => type === 'multiple' || set.length < 2,
  );

  test.each(before.map((set) => [set]))(
    'after %j is to tick what stands alone, or to take away more than itself',
    (set) => {
      for (const option of options.filter((one) => !exclusive.includes(one))) {
        const pressed = afterPress(question, set, option);
        const after = pressed?.chosen ?? set;
        expect(exclusive.filter((one) => after.includes(one) && !set.includes(one))).toEqual([]);
        const gone = set.filter((one) => !after.includes(one));
        if (type === 'multiple') expect(gone.length + after.filter((one) => !set.includes(one)).length).toBeLessThan(2);
        else expect(pressed?.taken).toEqual(gone);
      }
    },
  );

  // To draw the face takes long: what the rule above says is seen there beside nothing and beside all; in the long run beside one
  // and beside what stands alone, too.
  const seen = tried(
    before.filter((set, at) => set.length !== 1 || exclusive.includes(set[0] ?? '') || before[at - 1]?.length === 0),
    (set) => set.length !== 1,
  );

  test.each(seen.map((set) => [set]))('after %j ticks what stands alone, or takes away more than itself', (set) => {
    const prefill = type === 'single' ? set[0] : set;
    const first = ask(question, { side: 'left', prefill });
    const presses = first.page.querySelectorAll('.pic-target').length;
    expect(presses).toBeGreaterThan(2);
    first.leave();
    for (let at = 0; at < presses; at += 1) {
      const { page, leave } = ask(question, { side: 'left', prefill });
      const place = page.querySelectorAll('.pic-target')[at];
      if (place !== undefined) fireEvent.click(place);
      const after = ticked(page);
      expect(exclusive.filter((one) => after.includes(one) && !set.includes(one))).toEqual([]);
      const gone = set.filter((one) => !after.includes(one));
      if (type === 'multiple') expect(gone.length + after.filter((one) => !set.includes(one)).length).toBeLessThan(2);
      // Where there is one answer only, what is gone is told, with a way back.
      else if (gone.length > 0) expect(page.querySelectorAll('.choice-aside button[type="button"]')).toHaveLength(1);
      leave();
    }
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
    const letters = texts(page, '.face .pic-label').map((text) => text.replaceAll(/\s/g, ''));
    expect(letters).toEqual([face.right, face.left].map((text) => voiced(text, respondent).replaceAll(' ', '')));
    const [aloud] = screen.getAllByRole('status');
    expect(aloud).toBe(page.querySelector('.chosen'));
    expect(said(page)).toBe(face.nothingChosen);
    await user.click(input(page, 'side', 'left'));
    expect(said(page)).toBe(voiced(face.chosenSide.left, respondent));
    await user.click(input(page, 'side', 'right'));
    expect(said(page)).toBe(voiced(face.chosenSide.right, respondent));
    await user.click(input(page, 'side', 'both-together'));
    expect(said(page)).toBe(face.chosen('Both sides at the same moment'));
  });

  test('a page that runs from right to left draws the same face, with the letters where they were', () => {
    const usual = geometry(ask('side').page);
    expect(usual.length).toBeGreaterThan(20);
    const { page } = ask('side', { words: pseudoInterview(words) });
    expect(geometry(page)).toEqual(usual);
    const [onTheLeft, onTheRight] = texts(page, '.face .pic-label');
    expect([onTheLeft, onTheRight]).toEqual([expect.stringMatching(/rïght/), expect.stringMatching(/lëft/)]);
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

/** Skin and hair in each picture of a movement. */
function peoplePictured(): string[] {
  const { page, leave } = ask('movement');
  const seen = [...page.querySelectorAll('.movement-picture')].map(
    (one) => `${/is-brown|is-dark/.exec(one.getAttribute('class') ?? '')?.[0] ?? 'light'} ${hairOf(one)}`,
  );
  leave();
  return seen;
}

test('the pictures show women and men of more than one skin, and the same picture always the same person', () => {
  const first = peoplePictured();
  expect(new Set(first.map((one) => one.split(' ')[0]))).toEqual(new Set(['light', 'is-brown', 'is-dark']));
  expect(new Set(first.map((one) => one.split(' ')[1]))).toEqual(new Set(['thin', 'full', 'unseen']));
  expect(peoplePictured()).toEqual(first);
});

/** The hair in a picture: women have earrings with it. */
function hairOf(picture: Element): 'thin' | 'full' | 'unseen' {
  if (picture.querySelector('.pic-hair') === null) return 'unseen';
  return picture.querySelector('.pic-earrings') === null ? 'thin' : 'full';
}
