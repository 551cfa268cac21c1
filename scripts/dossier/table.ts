import { html } from './html.ts';
import type { Markup } from './html.ts';

export interface Row {
  /** For links from elsewhere in the document. */
  readonly id?: string;
  /** The first cell, which names the row, and the others. */
  readonly cells: readonly [string | Markup, ...(string | Markup)[]];
}

interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** How wide the columns are, in percent. */
  readonly widths: readonly number[];
}

/** A table whose first column names the rows. */
export function table({ caption, head, rows, widths }: Table): Markup {
  const columns = widths.map((width) => html`<col style="width: ${width}%">`);
  const headings = head.map((heading) => html`<th scope="col">${heading}</th>`);
  return html`<table>
<caption>${caption}</caption>
<colgroup>${columns}</colgroup>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(rowOf)}</tbody>
</table>
`;
}

function rowOf({ id, cells: [name, ...others] }: Row): Markup {
  const open = id === undefined ? html`<tr>` : html`<tr id="${id}">`;
  return html`${open}<th scope="row">${name}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}
