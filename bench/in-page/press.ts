import { painted } from './painted.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ticks these controls from within the page, and waits until that is painted. */
export async function tick(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const input = find(selector);
    if (!(input instanceof HTMLInputElement)) throw new Error(`${selector} is not a control`);
    if (!input.checked) input.click();
  }
  await painted();
  await painted();
}

/** Brings something into view, and says where a pointer has to press. */
export async function pointOf(selector: string): Promise<Point> {
  const element = find(selector);
  const target = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await painted();
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export function press(selector: string): void {
  const element = find(selector);
  if (element instanceof HTMLElement) element.click();
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector} on the page`);
  return element;
}
