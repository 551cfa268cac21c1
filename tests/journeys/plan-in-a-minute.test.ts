import { describe, expect } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { lidFlutter, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import type { Person } from '../support/person.ts';

const phone = { width: 360, height: 740 };

/** The aim for a whole page is 3,500: what is told of when to get help sooner may not be folded, and is a third of this. */
const longestPage = 5300;
/** The aim is 90: a sign of many words is told twice, as the reason and in the words to say. */
const mostWords = 105;

const kinds: Readonly<Record<string, Answers>> = {
  routine: usualSpasm,
  'within two weeks': {
    ...usualSpasm,
    impact: ['eye-shuts-driving-or-walking'],
    'nerve-signs': ['double-vision'],
    ears: ['hearing-slowly-worse'],
  },
  today: { ...usualSpasm, 'same-day': ['eye-exposed'], 'same-day-more': ['ear-pain'] },
  'at home': lidFlutter,
  'a known spasm': {
    ...usualSpasm,
    named: 'hfs-longer-ago',
    'new-since': ['none'],
    'last-injection': 'over-4-months',
    'injection-effects': ['none'],
  },
};

async function bottomOf(person: Person, selector: string): Promise<number> {
  return person.main
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
}

describe('on a phone of 360 by 740 a person', () => {
  test.for(Object.entries(kinds))(
    'has the whole plan in the first screen: %s',
    async ([, answers], { newcomer: person }) => {
      await person.page.setViewportSize(phone);
      await person.opens();
      await person.hasComeTo('summary', answers);
      expect(await bottomOf(person, '.care-card')).toBeLessThanOrEqual(phone.height);
      expect(await bottomOf(person, '.print-button')).toBeLessThanOrEqual(1.5 * phone.height);
      const words = (await person.main.locator('.care-card').innerText()).split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(mostWords);
      const whole = await person.page.evaluate(() => document.documentElement.scrollHeight);
      expect(whole).toBeLessThanOrEqual(longestPage);
    },
  );
});
