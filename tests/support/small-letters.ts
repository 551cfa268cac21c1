import type { Page } from 'playwright-core';

/** Text of less than 18 px, but for letters in a picture. Only a nurse's wide window has smaller text (decision 0022). */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.closest('svg, .visually-hidden, noscript, script, style') === null)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 18)
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`),
  );
}
