// What runs in the page, in whichever browser: nothing here may name anything outside its own function.

/** The program has taken over the page that came pre-rendered. */
export function canBeUsed(): boolean {
  const inside = document.querySelector('main *');
  const taken = inside !== null && Object.keys(inside).some((key) => key.startsWith('__reactProps'));
  return taken && !document.documentElement.classList.contains('is-arriving');
}

/** Ticks these inputs, presses the one button that submits, and gives the place that follows. */
export async function takeAStep({
  from,
  inputs,
}: {
  readonly from: string;
  readonly inputs: readonly string[];
}): Promise<string> {
  for (const selector of inputs) {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`There is no ${selector} at "${from}"`);
    if (!input.checked) input.click();
  }
  document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
  return new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const place = document.querySelector('main')?.dataset.place ?? from;
      if (place === from) return;
      observer.disconnect();
      resolve(place);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-place'] });
    setTimeout(() => reject(new Error(`Nothing followed "${from}"`)), 10_000);
    look();
  });
}
