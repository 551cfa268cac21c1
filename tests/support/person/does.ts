import type { Locator } from 'playwright-core';
import { words } from '../../../src/content/en/interview.ts';
import { isQuestionId } from '../../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import type { Journal } from '../../../src/machine/journal.ts';
import type { Place } from '../../../src/machine/machine-setup.ts';
import { hasDatabase, putInterview, takeAStep } from '../in-page.ts';
import { journalTo, labelOf } from '../journal-to.ts';
import { seedOf } from '../kept.ts';
import { Sees } from './sees.ts';

/** More steps than any interview has. */
const mostSteps = 60;

/** What somebody does on the page: answers, presses, writes, sets. */
export class Does extends Sees {
  private input(question: QuestionId, option: string): Locator {
    return this.main.locator(`input[name="${question}"][value="${option}"]`);
  }

  async ticks(question: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) await this.input(question, option).check();
  }

  async unticks(question: QuestionId, ...options: readonly string[]): Promise<void> {
    for (const option of options) await this.input(question, option).uncheck();
  }

  /** Presses the one button that submits. */
  async continuesOn(): Promise<void> {
    await this.main.locator('button[type="submit"]').click();
  }

  /** Answers the question on the page and waits for the next one. */
  async answers(question: QuestionId, ...options: readonly string[]): Promise<void> {
    const here = question === 'respondent' && (await this.place()) === 'start' ? 'start' : question;
    await this.isAt(here);
    await this.ticks(question, ...options);
    await this.continuesOn();
    await this.leaves(here);
  }

  /** Answers question after question, as `answers` does, until this place is reached. */
  async walksTo(place: Place, answers: Answers, atEachPlace?: (here: string) => Promise<void>): Promise<void> {
    let here = await this.place();
    for (let step = 0; here !== place; step += 1) {
      if (step > mostSteps) throw new Error(`After ${step} steps at "${here}", and not at "${place}"`);
      here = await this.takesAStep(here, answers);
      await atEachPlace?.(here);
    }
    await this.isThere(place);
  }

  /**
   * Has come to this place with these answers, which are kept on the device, a while ago: for a test that is not about the
   * way there. The page of the start is open.
   */
  async hasComeTo(place: Place, answers: Answers): Promise<void> {
    const now = await this.page.evaluate(() => Date.now());
    await this.hasKept(place, journalTo(place, answers, now));
  }

  /** The same with all that was done: what it leads to is on screen. */
  async hasKept(place: Place, journal: Journal): Promise<void> {
    const seed = seedOf(this.page.url(), journal);
    await this.page.waitForFunction(hasDatabase, seed.database);
    await this.page.evaluate(putInterview, { seed, label: labelOf(place) });
    await this.isAt(place);
    await this.isThere(place);
  }

  /** The summary is loaded when somebody comes there: first the level, then the rest. */
  private async isThere(place: Place): Promise<void> {
    await this.main.locator(place === 'summary' ? '[data-fit]' : 'h1').waitFor();
  }

  /** Clicks inside the page, which is ten times as quick as a pointer and enough on the way to what a test is about. */
  private async takesAStep(here: string, answers: Answers): Promise<string> {
    const question = here === 'start' ? 'respondent' : here;
    const answer = isQuestionId(question) ? answers[question] : [];
    if (answer === undefined) throw new Error(`This person has no answer to "${question}"`);
    const inputs = [answer].flat().map((option) => `main input[name="${question}"][value="${option}"]`);
    return this.page.evaluate(takeAStep, { from: here, inputs });
  }

  /** Presses a button or a link by its words. */
  async presses(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** The Back link of the page. */
  async goesBack(): Promise<void> {
    const here = await this.place();
    await this.presses(words.interface.back);
    await this.leaves(here);
  }

  /** On the review: changes an answer. */
  async changes(question: QuestionId): Promise<void> {
    await this.presses(words.interface.review.change(words.questions[question].name));
    await this.isAt(question);
  }

  /** Fills in a field that has this hint, and leaves it. */
  async writes(hint: string, text: string): Promise<void> {
    const field = this.field(hint);
    await field.fill(text);
    await field.blur();
  }

  /** Types into a field that has this hint, and is still in it. */
  async types(hint: string, text: string): Promise<void> {
    const field = this.field(hint);
    // A page that has just come takes the focus with its next paint.
    await this.hasItsEntry();
    await this.paints();
    await field.press('ControlOrMeta+End');
    await field.pressSequentially(text);
  }

  /** Opens the choice of text size and colours. */
  async opensDisplay(): Promise<void> {
    await this.page.getByLabel(words.interface.display.name).click();
  }

  /** Opens what says whether answers are kept. */
  async opensKeeping(): Promise<void> {
    await this.page.getByText(words.interface.footer.keeping).click();
  }

  /** Ticks "Do not keep my answers on this device". */
  async keepsNothing(): Promise<void> {
    const { keep } = words.interface;
    await this.opensKeeping();
    await this.page.getByLabel(keep.label).check();
    await this.reads(keep.off);
  }
}
