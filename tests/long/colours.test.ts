import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';

/** The colour in the middle of something, as it is drawn: red, green and blue from 0 to 255. */
async function middleOf(page: Page, what: Locator): Promise<number[]> {
  const picture = (await what.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const paper = canvas.getContext('2d');
    paper?.drawImage(image, 0, 0);
    return [...(paper?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}

/** How light a colour is, roughly, from 0 to 1. */
const lightness = (colour: readonly number[]): number => colour.reduce((sum, part) => sum + part, 0) / (3 * 255);

describe('in the dim colours, made for sore eyes,', () => {
  test('a box that is not ticked is no lighter than the row it stands in', async ({ newcomer: person }) => {
    await person.opens();
    await person.page.evaluate(() => void (document.documentElement.dataset.theme = 'dim'));
    await person.walksTo('emergency', usualSpasm);
    const row = [223, 205, 179];
    const box = await middleOf(person.page, person.main.locator('input[value="speech"]'));
    expect(lightness(box)).toBeLessThanOrEqual(lightness(row) + 0.01);
    await person.opensKeeping();
    const setting = await middleOf(person.page, person.page.locator('#keep-nothing'));
    expect(lightness(setting)).toBeLessThanOrEqual(lightness(row) + 0.01);
  });
});

test('a person who made the text larger reads the next question at the top of its page', async ({
  newcomer: person,
}) => {
  await person.opens();
  await person.opensDisplay();
  const large = person.page.getByLabel(words.interface.display.sizes.large, { exact: true });
  await large.check();
  expect(await large.isVisible()).toBe(true);
  await person.walksTo('emergency', usualSpasm);
  expect(await large.isVisible()).toBe(false);
});

test('where the device sets the colours, a link of the page has no border that touches its words, and a box can be seen', async ({
  newcomer: person,
}) => {
  await person.page.emulateMedia({ forcedColors: 'active' });
  await person.opens();
  await person.page.evaluate(() => void (document.documentElement.dataset.theme = 'dim'));
  await person.hasComeTo('review', usualSpasm);
  const cramped = await person.page.locator('button').evaluateAll((buttons) =>
    buttons
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(button);
        return Number.parseFloat(borderInlineStartWidth) > 0 && Number.parseFloat(paddingInlineStart) < 4;
      })
      .map((button) => button.textContent),
  );
  expect(cramped).toEqual([]);
  await person.opensKeeping();
  const blend = await person.page.locator('#keep-nothing').evaluate((box) => getComputedStyle(box).mixBlendMode);
  expect(blend).toBe('normal');
});
