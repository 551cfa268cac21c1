import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { face, choice } = words.interface;
/** Points of the drawing, in its own units: the person's right is on the left of the picture. */
const eye = [122, 170] as const;
const cheek = [112, 217] as const;
const mouth = [145, 258] as const;

const windows = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
] as const;

/** Presses on the drawing as with a finger, on whatever lies there on top. */
async function presses(person: Person, [x, y]: readonly [number, number]): Promise<void> {
  const map = person.main.locator('.face-map');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (box === null) throw new Error('There is no picture');
  const scale = box.width / 320;
  await person.page.mouse.click(box.x + x * scale, box.y + y * scale);
}

/** The letters of the two sides, and what they lie over: the head, the hair, each other, or what is outside the window. */
async function lettersOver(person: Person): Promise<string[]> {
  return person.page.evaluate(() => {
    const letters = [...document.querySelectorAll('.face .pic-label')].map((one) => one.getBoundingClientRect());
    const drawn = [...document.querySelectorAll('.face-map :is(.pic-hair, .pic-skin, .pic-bracket)')];
    const others = drawn.map((one) => ({ name: one.getAttribute('class') ?? '', box: one.getBoundingClientRect() }));
    const [first, second] = letters;
    if (first === undefined || second === undefined) return ['there are no letters'];
    return letters.flatMap((letter) => [
      ...(letter.left < 0 || letter.right > innerWidth ? ['the edge of the window'] : []),
      ...[...others, { name: 'the other letters', box: letter === first ? second : first }].flatMap(({ name, box }) =>
        letter.left < box.right && box.left < letter.right && letter.top < box.bottom && box.top < letter.bottom
          ? [name]
          : [],
      ),
    ]);
  });
}

/** Pixels between the edge of the picture and the words that say what is chosen. */
async function distance(person: Person): Promise<number> {
  return person.page.evaluate(() => {
    const [picture, said] = ['.face-map', '.chosen'].map((one) => document.querySelector(one)?.getBoundingClientRect());
    if (picture === undefined || said === undefined) return Infinity;
    return Math.max(said.top - picture.bottom, picture.left - said.right, said.left - picture.right);
  });
}

describe.each(tried(windows, ({ width }) => width === 360))('in a window of $width pixels', (viewport) => {
  test('a person who presses on the eye and on the cheek has said both, and is not asked once more if they pull together', async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize(viewport);
    await person.opens();
    await person.hasComeTo('current-sites', usualSpasm);
    await presses(person, eye);
    expect(await person.ticked('current-sites')).toEqual(['around-eye']);
    await presses(person, cheek);
    expect(await person.ticked('current-sites')).toEqual(['around-eye', 'cheek']);
    await person.reads(face.chosen('Around the eye, Cheek or side of the nose'));
    expect(await distance(person)).toBeLessThanOrEqual(40);
    await person.continuesOn();
    const met: string[] = [];
    await person.isAt('onset-site');
    await person.walksTo('summary', usualSpasm, async (here) => void met.push(here));
    expect(met).not.toContain('eye-and-mouth-together');
    expect(await person.careCard()).toMatchObject({ fit: 'typical' });
  });

  inTheLongRun(() => {
    test('what is chosen stands in words beside the picture, and so does what a press took the place of', async ({
      newcomer: person,
    }) => {
      await person.page.setViewportSize(viewport);
      await person.opens();
      await person.hasComeTo('side', usualSpasm);
      const questions: readonly QuestionId[] = ['side', 'current-sites', 'onset-site'];
      for (const question of questions) {
        await person.walksTo(question, usualSpasm);
        await presses(person, cheek);
        expect(await person.main.locator('.chosen').innerText()).not.toBe(face.nothingChosen);
        expect(await distance(person), question).toBeLessThanOrEqual(40);
      }
      await presses(person, mouth);
      expect(await person.ticked('onset-site')).toEqual(['mouth-or-chin']);
      await person.reads(choice.took('Cheek or side of the nose'));
      expect(await distance(person)).toBeLessThanOrEqual(40);
      await person.presses(choice.bringBack);
      expect(await person.ticked('onset-site')).toEqual(['cheek']);
      expect(await person.focusIsOn('.chosen')).toBe(true);
    });
  });
});

inTheLongRun(() => {
  describe.each(['self', 'carer', 'nurse'] as const)(
    'the letters for left and right, in the words for %s,',
    (respondent) => {
      test('lie over nothing of the picture, in no window and with no size of the text', async ({
        newcomer: person,
      }) => {
        await person.opens();
        await person.hasComeTo('side', { ...usualSpasm, ...observedNothing, respondent });
        for (const width of [320, 360, 1366]) {
          await person.resizes(width, 740);
          for (const size of ['normal', 'larger']) {
            await person.page.evaluate((wanted) => void (document.documentElement.dataset.size = wanted), size);
            expect(await lettersOver(person), `${width} ${size}`).toEqual([]);
          }
        }
      });
    },
  );
});

/** Where the motion beside a face is seen in each picture of a movement that has any. */
async function motionSeen(person: Person): Promise<string[]> {
  return person.main.locator('.movement-picture:has(.pic-motion)').evaluateAll((pictures) =>
    pictures.map((picture) => {
      const [whole, motion] = [picture, picture.querySelector('.pic-motion')].map((one) =>
        one?.getBoundingClientRect(),
      );
      if (whole === undefined || motion === undefined) return 'nowhere';
      return motion.left + motion.right < whole.left + whole.right ? 'on the left' : 'on the right';
    }),
  );
}

test('the movements are seen on the side of the face that was chosen, as in somebody who is looked at', async ({
  newcomer: person,
}) => {
  for (const [side, seen] of [
    ['right', 'on the left'],
    ['left', 'on the right'],
  ] as const) {
    await person.opens();
    await person.hasComeTo('movement', { ...usualSpasm, side });
    const motions = await motionSeen(person);
    expect(motions.length).toBeGreaterThan(5);
    expect(new Set(motions)).toEqual(new Set([seen]));
  }
});
