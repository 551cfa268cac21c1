import type { Page } from 'playwright-core';

/** What stands out of a page that can be scrolled sideways, on either side. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [
      `${scrollWidth} of ${clientWidth}`,
      ...out
        .slice(-3)
        .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}: ${one.textContent.slice(0, 30)}`),
    ];
  });
}

/** Words that are cut off at the edge of the window, or of what they stand in, and that no scrolling brings into sight. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = 'script, style, noscript, svg, textarea, select, option, .visually-hidden, .site-name';
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which has no more than this
    const edgesAround = (element: Element): { left: number; right: number } => {
      const edges = { left: 0, right: document.documentElement.clientWidth };
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue;
        const { left, right } = one.getBoundingClientRect();
        edges.left = Math.max(edges.left, left);
        edges.right = Math.min(edges.right, right);
      }
      return edges;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text;
      if (text.nodeValue?.trim() === '' || parentElement === null) continue;
      // Out of sight on purpose: what is there for the ear alone, and the name beside its mark where a nurse has more there.
      if (parentElement.closest(unseen) !== null || !parentElement.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      const edges = edgesAround(parentElement);
      if (width > 1 && edges.right - edges.left > 1 && (left < edges.left - 1 || right > edges.right + 1))
        found.push(`${parentElement.tagName} ${parentElement.className}: ${text.nodeValue?.slice(0, 40)}`);
    }
    return found;
  });
}

/** Makes each word two fifths longer, as many are in German or Finnish. */
export async function lengthenTheWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- as above
    const longer = (text: string): string =>
      text.replaceAll(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (text.parentElement?.closest('script, style, noscript') === null)
        text.nodeValue = longer(text.nodeValue ?? '');
  });
}

/** What stays at an edge of the window while the page scrolls, and takes more than a third of its height. */
export async function coversThePage(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility())
      .filter((one) => one.closest('dialog') === null && getComputedStyle(one).opacity !== '0')
      .filter((one) => one.getBoundingClientRect().height > innerHeight / 3)
      .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}`),
  );
}
