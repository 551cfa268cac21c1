import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { build } from '../support/built-site.ts';
import { test } from '../support/journey.ts';
import { doubleTheLetters } from '../support/broken-words.ts';
import type { Person } from '../support/person.ts';
import { cutOff, tooWide } from '../support/width.ts';

const { origin, folder } = inject('deployments');
/** The site in the made-up language that is long and runs from right to left. */
const pseudoSite = `${origin}pseudo/`;

beforeAll(() => {
  build('--pseudo');
  cpSync('dist-pseudo', join(folder, 'pseudo'), { recursive: true });
});

const patient = usualSpasm;
const nurse: Answers = { ...usualSpasm, ...observedNothing };

const kinds: readonly { readonly name: string; readonly place: Place | 'start'; readonly answers: Answers }[] = [
  { name: 'the start page', place: 'start', answers: patient },
  { name: 'the emergency question', place: 'emergency', answers: patient },
  { name: 'the signs once more', place: 'signs-unsure', answers: { ...patient, emergency: ['not-sure'] } },
  { name: 'the emergency page', place: 'call-now', answers: { ...patient, emergency: ['face-droop'] } },
  { name: 'the emergency page of a nurse', place: 'call-now', answers: { ...nurse, emergency: ['face-droop'] } },
  { name: 'the page for people under 16', place: 'too-young', answers: { ...patient, age: 'under-16' } },
  { name: 'the question about the movement', place: 'movement', answers: patient },
  { name: 'a question to a nurse', place: 'control', answers: nurse },
  { name: 'the review', place: 'review', answers: patient },
  { name: 'the summary', place: 'summary', answers: patient },
  { name: 'the summary of a nurse', place: 'summary', answers: nurse },
];

test.for(kinds)(
  '$name runs from right to left, fits a small phone, and says nothing that is not in the language file',
  async ({ place, answers }, { newcomer: person }) => {
    await opensPseudo(person);
    if (place !== 'start') await person.hasComeTo(place, answers);
    await fitsAndIsTranslated(person);
    await doubleTheLetters(person.page);
    await fitsTheSmallestPhone(person);
  },
);

test('so do the list of conditions and the pages about them', async ({ newcomer: person }) => {
  await person.page.setViewportSize({ width: 360, height: 740 });
  for (const page of ['conditions/', 'conditions/hemifacial-spasm.html', 'conditions/stroke.html']) {
    await person.page.goto(pseudoSite + page);
    await fitsAndIsTranslated(person);
  }
  // Read aloud, as well.
  await person.page.locator('#read-aloud').click();
  await person.page.locator('.aloud-settings summary').click();
  await fitsAndIsTranslated(person);
  await doubleTheLetters(person.page);
  for (const page of ['conditions/', 'conditions/stroke.html']) {
    await person.page.goto(pseudoSite + page);
    await fitsTheSmallestPhone(person);
  }
});

test("the face is not mirrored: the person's left stays on the viewer's right, and a press there ticks the left", async ({
  newcomer: person,
}) => {
  await opensPseudo(person);
  await person.hasComeTo('side', patient);
  const labels = await person.page
    .locator('.face .pic-label')
    .evaluateAll((texts) => texts.map((text) => ({ words: text.textContent, x: text.getBoundingClientRect().x })));
  const left = labels.find(({ words }) => words?.includes('lëft'));
  const right = labels.find(({ words }) => words?.includes('rïght'));
  expect(left?.x).toBeGreaterThan(right?.x ?? Infinity);
  await person.page.locator('.face-map').evaluate((map) => map.scrollIntoView({ block: 'center' }));
  const box = await person.page.locator('.face-map').boundingBox();
  if (box === null) throw new Error('There is no face');
  await person.page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.55);
  expect(await person.ticked('side')).toEqual(['left']);
});

async function opensPseudo(person: Person): Promise<void> {
  await person.page.setViewportSize({ width: 360, height: 740 });
  await person.page.goto(pseudoSite);
  await person.canUseThePage();
}

/** In a window of 320 pixels with the letters of the browser doubled, and with the largest of "Aa" on top of that. */
async function fitsTheSmallestPhone({ page }: Person): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const size of ['normal', 'larger']) {
    await page.evaluate((value) => void (document.documentElement.dataset['size'] = value), size);
    expect(await tooWide(page), size).toEqual([]);
    expect(await cutOff(page), size).toEqual([]);
  }
}

async function fitsAndIsTranslated(person: Person): Promise<void> {
  const found = await person.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const strange: string[] = [];
    // Sources are cited as they were published, rules by their id; both are the same in every language.
    const same = 'script, style, noscript, cite, code, .sources a, sup';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (node.parentElement?.closest(same) === null && /[aeiou]/.test(text)) strange.push(text);
    }
    const { scrollWidth, clientWidth, dir } = document.documentElement;
    return { dir, wide: scrollWidth - clientWidth, strange };
  });
  expect(found).toEqual({ dir: 'rtl', wide: 0, strange: [] });
}
