import { escaped } from '../chart/svg.ts';

/** Text that is markup already. Everything else that goes into `html` is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly (string | Markup)[];

/** Markup with escaped parts: html`<p>${anyText}</p>`. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(fixed.map((before, at) => before + markupOf(parts[at] ?? '')).join(''));
}

function markupOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(markupOf).join('');
}

/** Parts with commas between them. */
export function commas(parts: readonly (string | Markup)[]): Markup {
  return html`${parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]))}`;
}

export function list(items: readonly (string | Markup)[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}
