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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Parts with something between them. */
export function joined(parts: readonly (string | Markup)[], between: string): Markup {
  return html`${parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]))}`;
}

export function list(items: readonly (string | Markup)[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}

export function paragraphs(...texts: readonly (string | Markup)[]): Markup {
  return html`${texts.map((text) => html`<p>${text}</p>\n`)}`;
}
