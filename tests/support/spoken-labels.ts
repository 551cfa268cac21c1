import type { Page } from 'playwright-core';

/** A control as somebody sees it who says what is to be pressed: the words on it, and what it is called for machines. */
export interface SpokenControl {
  readonly kind: string;
  readonly seen: string;
  readonly name: string;
  /** Where it leads, for a link. */
  readonly to: string | null;
}

/**
 * Every button, link, option, field and fold that is in sight. The name is worked out by axe, which has to be in the page;
 * what is hidden from the eye is no part of what is seen.
 */
export async function spokenControls(page: Page): Promise<SpokenControl[]> {
  const controls = await page.evaluate(() => {
    const { axe } = window;
    const kinds = 'button, a[href], summary, input:not([type="hidden"]), select, textarea';
    // Behind an open dialog nothing can be pressed.
    const within = document.querySelector('dialog[open]') ?? document;
    const found = [...within.querySelectorAll(kinds)].filter(
      (one) => one.checkVisibility() && one.getAttribute('aria-hidden') !== 'true',
    );
    axe.setup(document);
    const told = found.map((one) => {
      const isField =
        one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement;
      const label = isField ? one.labels?.[0] : one;
      // The words that can be seen: without what is there for screen readers alone.
      const copy = (label?.querySelector('.option-label') ?? label)?.cloneNode(true);
      if (copy instanceof Element)
        for (const hidden of copy.querySelectorAll('.visually-hidden, svg, select, input, textarea')) hidden.remove();
      return {
        kind: isField && one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase(),
        seen: copy?.textContent ?? '',
        name: axe.commons.text.accessibleText(one),
        to: one instanceof HTMLAnchorElement ? one.href : null,
      };
    });
    axe.teardown();
    return told;
  });
  return controls.map((one) => ({ ...one, seen: flat(one.seen), name: flat(one.name) }));
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const plain = (text: string): string => flat(text).toLowerCase();

/** The controls that show nothing to say, or are called something that does not begin with what they show. */
export function calledOtherwise(controls: readonly SpokenControl[]): string[] {
  return controls
    .filter(({ seen, name }) => seen === '' || !plain(name).startsWith(plain(seen)))
    .map(({ kind, seen, name }) => `${kind}: shows "${seen}", is called "${name}"`);
}

/** Names that more than one control has. Links of one name may stand twice where they lead to the same place. */
export function calledTheSame(controls: readonly SpokenControl[]): string[] {
  const names = new Set(controls.map(({ name }) => plain(name)));
  return [...names].filter((one) => {
    const all = controls.filter(({ name }) => plain(name) === one);
    return all.length > 1 && !leadToOne(all);
  });
}

/** All lead to the same place. In a list of contents that may be the fold beside it, which is called as its part of the page. */
function leadToOne(controls: readonly SpokenControl[]): boolean {
  const links = controls.filter(({ kind }) => kind === 'a');
  const folds = controls.filter(({ kind }) => kind === 'summary');
  const [first] = links;
  if (first?.to == null || links.length + folds.length < controls.length) return false;
  return (
    links.every(({ to }) => to === first.to) && (folds.length === 0 || (folds.length === 1 && first.to.includes('#')))
  );
}

/**
 * In the page: presses the one control in sight that shows exactly these words, and says how many show them. It knows
 * nothing of names, roles or ids.
 */
export function pressWhatShows(phrase: string): number {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label')];
  const found = controls.filter((one) => {
    const copy = (one.querySelector('.option-label') ?? one).cloneNode(true);
    if (!(copy instanceof Element) || !one.checkVisibility()) return false;
    for (const hidden of copy.querySelectorAll('.visually-hidden, svg')) hidden.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim().toLowerCase() === phrase.toLowerCase();
  });
  if (found.length === 1) found[0]?.click();
  return found.length;
}
