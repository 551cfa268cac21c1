import { Markup, html } from './html.ts';

/**
 * The few forms of Markdown that the safety documents use, as markup: headings, paragraphs, lists with "- ",
 * **bold**, `code` and [links](address). A heading "## Name" becomes one of the level `top`.
 */
export function markdown(text: string, top: number): Markup {
  const blocks = text.trim().split(/\n{2,}/);
  return html`${blocks.map((block) => blockOf(block, top))}`;
}

function blockOf(block: string, top: number): Markup {
  const heading = /^(?<marks>#{2,4}) (?<name>.+)$/.exec(block)?.groups;
  if (heading !== undefined) {
    const level = String(top + (heading.marks ?? '').length - 2);
    return new Markup(`<h${level}>${inline(heading.name ?? '').text}</h${level}>\n`);
  }
  if (!block.startsWith('- ')) return html`<p>${inline(unwrapped(block))}</p>\n`;
  const items = block.split(/\n(?=- )/).map((item) => inline(unwrapped(item.slice(2))));
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

function unwrapped(block: string): string {
  return block.replace(/\n\s*/g, ' ');
}

function inline(text: string): Markup {
  const parts = text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/);
  return html`${parts.map(marked)}`;
}

function marked(part: string): Markup {
  if (part.startsWith('**') && part.length > 4) return html`<b>${part.slice(2, -2)}</b>`;
  if (part.startsWith('`') && part.length > 2) return html`<code>${part.slice(1, -1)}</code>`;
  // An address that holds in the folder of one document does not hold in that of another: the name is kept.
  const link = /^\[(?<name>[^\]]+)\]\([^)]+\)$/.exec(part)?.groups;
  return html`${link?.name ?? part}`;
}
