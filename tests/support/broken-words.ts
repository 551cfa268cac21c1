import type { Page } from 'playwright-core';

/** Words that begin on one line and end on the next, though nothing in them says that they may. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // Where a work is cited there may be an address, which has no words.
    const unseen = 'script, style, noscript, svg, textarea, select, .visually-hidden, .sources';
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest(unseen) !== null || !parentElement.checkVisibility())
        continue;
      for (const word of (text.textContent ?? '').matchAll(/[^\s\-/]+/g)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        if (new Set(lines).size > 1) found.push(word[0]);
      }
    }
    return found;
  });
}

/** The browser itself is set to letters of twice the usual size. */
export async function doubleTheLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}
