import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { QuestionId } from '../../../src/content/questions.ts';
import { canBeUsed, isInHistory } from '../in-page.ts';

/** What somebody sees of the page, and waits for. */
export class Sees {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.locator('main');
  }

  /** Waits until what the page is now has been painted, and the next frame, too. */
  async paints(): Promise<void> {
    await this.page.evaluate(
      async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  async isTitled(title: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.title === wanted, title);
  }

  async place(): Promise<string> {
    return (await this.main.getAttribute('data-place')) ?? '';
  }

  async isAt(place: string): Promise<void> {
    await this.page.locator(`main[data-place="${place}"]`).waitFor();
  }

  /** Waits until another place is shown, and says which. */
  async leaves(place: string): Promise<string> {
    await this.page.locator(`main:not([data-place="${place}"])`).waitFor();
    return this.place();
  }

  /** The options that are ticked on the page. */
  async ticked(question: QuestionId): Promise<string[]> {
    return this.main
      .locator(`input[name="${question}"]:checked`)
      .evaluateAll((inputs) => inputs.flatMap((input) => (input instanceof HTMLInputElement ? [input.value] : [])));
  }

  /** Waits until these words are on the page. */
  async reads(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async doesNotRead(text: string): Promise<void> {
    expect(await this.page.getByText(text).filter({ visible: true }).count(), `"${text}" is on the page`).toBe(0);
  }

  async heading(): Promise<string> {
    return (await this.main.locator('h1').textContent()) ?? '';
  }

  async focusIsIn(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => element.contains(document.activeElement));
  }

  /** The element itself has the focus. */
  async focusIsOn(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => element === document.activeElement);
  }

  async written(hint: string): Promise<string> {
    return this.field(hint).inputValue();
  }

  /** How soon, and how well it fits: what the care card carries for other programs. */
  async careCard(): Promise<{ disposition: string | null; fit: string | null }> {
    const card = this.main.locator('[data-disposition]').first();
    return { disposition: await card.getAttribute('data-disposition'), fit: await card.getAttribute('data-fit') };
  }

  /** The differential list, in the order shown. */
  async differential(): Promise<(string | null)[]> {
    return this.main
      .locator('[data-condition]')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-condition')));
  }

  /** The lines of the review: question and answer. */
  async reviewed(): Promise<Record<string, string>> {
    await this.isAt('review');
    const rows = await this.main.locator('.answer').all();
    const read = rows.map(async (row) => [
      await row.locator('dt').innerText(),
      await row.locator('dd').first().innerText(),
    ]);
    return Object.fromEntries(await Promise.all(read));
  }

  /** A question is painted before the browser has it in its history: whoever leaves the page, or doubles it, waits for that. */
  async hasItsEntry(): Promise<void> {
    await this.page.waitForFunction(isInHistory);
  }

  protected field(hint: string): Locator {
    return this.main.locator('.note-field').filter({ hasText: hint }).locator('input, textarea');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The program has taken over the page that came pre-rendered. */
  async canUseThePage(): Promise<void> {
    await this.page.waitForFunction(canBeUsed);
  }
}
