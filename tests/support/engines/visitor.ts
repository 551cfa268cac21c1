import { expect } from 'vitest';
import { dayWords } from '../../../src/content/answer-words.ts';
import { contentDate } from '../../../src/content/deployment.ts';
import { words } from '../../../src/content/en/interview.ts';
import { isQuestionId } from '../../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import type { Journal } from '../../../src/machine/journal.ts';
import type { Place } from '../../../src/machine/machine-setup.ts';
import { canBeUsed, hasDatabase, isInHistory, putInterview, takeAStep } from '../in-page.ts';
import { journalTo, labelOf } from '../journal-to.ts';
import { seedOf } from '../kept.ts';
import type { Tab, Visit } from './engine.ts';

/** More steps than any interview has. */
const mostSteps = 60;

/** Somebody in front of the page, in any of the engines: knows only what a person sees and does. */
export class Visitor {
  readonly tab: Tab;
  private readonly visit: Visit;
  private readonly site: string;

  private constructor(tab: Tab, visit: Visit, site: string) {
    this.tab = tab;
    this.visit = visit;
    this.site = site;
  }

  static async of(visit: Visit, site: string): Promise<Visitor> {
    return new Visitor(await visit.openTab(), visit, site);
  }

  /** The same person, in one more tab. */
  async inANewTab(): Promise<Visitor> {
    return Visitor.of(this.visit, this.site);
  }

  async opens(label = ''): Promise<void> {
    await this.tab.open(label === '' ? this.site : `${this.site}#${label}`);
    await this.canUseThePage();
  }

  /** Opens a page that is only read, and needs no program. */
  async opensToRead(path: string): Promise<void> {
    await this.tab.open(this.site + path);
  }

  /** Opens the site and waits until it says that it works without internet. */
  async opensForLater(): Promise<void> {
    await this.opens();
    await this.reads(words.interface.offline.works(dayWords(words, contentDate)));
  }

  async reloads(): Promise<void> {
    await this.tab.reload();
    await this.canUseThePage();
  }

  private async canUseThePage(): Promise<void> {
    await this.waitsFor('a page that can be used', () => this.tab.evaluate(canBeUsed, null), true);
  }

  async place(): Promise<string> {
    return this.tab.evaluate(() => document.querySelector('main')?.dataset.place ?? '', null);
  }

  async isAt(place: string): Promise<void> {
    await this.waitsFor('the place', () => this.place(), place);
  }

  /** What is ticked at this question, as far as the page shows it. */
  async ticked(question: QuestionId): Promise<string[]> {
    return this.tab.evaluate(
      (name) =>
        [...document.querySelectorAll<HTMLInputElement>(`main input[name="${name}"]:checked`)].map(
          ({ value }) => value,
        ),
      question,
    );
  }

  /** What was answered at this question, or nothing, stands ticked before the person. */
  async finds(question: QuestionId, answers: Answers): Promise<void> {
    await this.waitsFor(
      `what is ticked at "${question}"`,
      () => this.ticked(question),
      [answers[question] ?? []].flat(),
    );
  }

  /** Answers this question as a hand does: presses what is to be chosen, then the one button that submits. */
  async answers(question: string, ...chosen: readonly string[]): Promise<void> {
    for (const option of chosen) await this.tab.press(`//main//input[@name="${question}" and @value="${option}"]`);
    await this.continuesOn();
  }

  async ticksWithTheKeyboard(question: QuestionId, option: string): Promise<void> {
    const isThere = (): Promise<boolean> =>
      this.tab.evaluate(
        (wanted) => document.activeElement?.matches(wanted) === true,
        `main input[name="${question}"][value="${option}"]`,
      );
    for (let presses = 0; !(await isThere()); presses += 1) {
      if (presses > mostSteps) throw new Error(`The Tab key does not come to "${option}"`);
      await this.tab.key('Tab');
    }
    await this.tab.key(' ');
  }

  async continuesOn(): Promise<void> {
    await this.tab.press('//main//button[@type="submit"]');
  }

  /**
   * Has come to this place with these answers, which are kept on the device, a while ago: for a test that is not about the
   * way there. The page of the start is open.
   */
  async hasComeTo(place: Place, answers: Answers): Promise<void> {
    await this.hasKept(place, journalTo(place, answers, Date.now()));
  }

  /** The same with all that was done. */
  async hasKept(place: Place, journal: Journal): Promise<void> {
    const seed = seedOf(this.site, journal);
    await this.waitsFor('the database', () => this.tab.evaluate(hasDatabase, seed.database), true);
    await this.tab.evaluate(putInterview, { seed, label: labelOf(place) });
    await this.isAt(place);
    // Until then the page may still be brought to its top, under a press.
    await this.waitsFor(`the entry of "${place}"`, () => this.tab.evaluate(isInHistory, null), true);
  }

  /** Answers question after question inside the page, which is much quicker, until this place is reached. */
  async walksTo(place: Place, answers: Answers, atEachPlace?: (here: string) => Promise<void>): Promise<void> {
    await this.goesTo(place, (here) => this.takesAStep(here, answers), atEachPlace);
  }

  /**
   * The same, as a hand does it. A browser's Back may pass over whatever came without a hand, and in WebKit it does.
   */
  async walksByHandTo(place: Place, answers: Answers, atEachPlace?: (here: string) => Promise<void>): Promise<void> {
    const step = async (here: string): Promise<string> => {
      await this.answers(questionAt(here), ...optionsAt(here, answers));
      await this.waitsFor(`what follows "${here}"`, async () => (await this.place()) !== here, true);
      return this.place();
    };
    await this.goesTo(place, step, atEachPlace);
  }

  private async goesTo(
    place: Place,
    step: (here: string) => Promise<string>,
    atEachPlace: (here: string) => Promise<void> = async () => {},
  ): Promise<void> {
    let here = await this.place();
    for (let steps = 0; here !== place; steps += 1) {
      if (steps > mostSteps) throw new Error(`After ${steps} steps at "${here}", and not at "${place}"`);
      here = await step(here);
      await atEachPlace(here);
    }
    // The summary is loaded when somebody comes there.
    await this.waitsFor(
      'a heading',
      () => this.tab.evaluate(() => document.querySelector('main h1') !== null, null),
      true,
    );
  }

  private async takesAStep(here: string, answers: Answers): Promise<string> {
    const name = questionAt(here);
    const inputs = optionsAt(here, answers).map((option) => `main input[name="${name}"][value="${option}"]`);
    return this.tab.evaluate(takeAStep, { from: here, inputs });
  }

  /** Presses the button or the link with these words. */
  async presses(name: string): Promise<void> {
    await this.reads(name);
    await this.tab.press(`//*[self::button or self::a][normalize-space()="${name}"]`);
  }

  /** Waits until these words can be seen on the page. */
  async reads(text: string): Promise<void> {
    await this.waitsFor(`"${text}"`, async () => (await this.text()).includes(text), true);
  }

  /** Follows the first link that leads to this place on the same page. */
  async follows(id: string): Promise<void> {
    await this.tab.press(`//a[@href="#${id}"]`);
  }

  async doesNotRead(text: string): Promise<void> {
    expect(await this.text()).not.toContain(text);
  }

  private async text(): Promise<string> {
    return this.tab.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '), null);
  }

  /** How soon, and how well it fits: what the care card carries for other programs. */
  async careCard(): Promise<{ disposition: string | null; fit: string | null }> {
    // On the summary the level comes first, and then the rest of the result.
    await this.waitsFor(
      'the whole result',
      async () =>
        this.tab.evaluate(
          () =>
            document.querySelector('main[data-place="summary"]') === null ||
            document.querySelector('main [data-fit]') !== null,
          null,
        ),
      true,
    );
    return this.tab.evaluate(() => {
      const card = document.querySelector('main [data-disposition]');
      return {
        disposition: card?.getAttribute('data-disposition') ?? null,
        fit: card?.getAttribute('data-fit') ?? null,
      };
    }, null);
  }

  private async waitsFor<T>(what: string, look: () => Promise<T>, wanted: T): Promise<void> {
    await expect.poll(look, { message: what, interval: 20 }).toEqual(wanted);
  }
}

/** The start page holds the first question. */
function questionAt(place: string): string {
  return place === 'start' ? 'respondent' : place;
}

/** What this person says there; nothing where nothing is asked. */
function optionsAt(place: string, answers: Answers): string[] {
  const question = questionAt(place);
  if (!isQuestionId(question)) return [];
  const answer = answers[question];
  if (answer === undefined) throw new Error(`This person has no answer to "${question}"`);
  return [answer].flat();
}
