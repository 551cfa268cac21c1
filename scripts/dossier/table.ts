import { html } from './html.ts';
import type { Markup } from './html.ts';

export type Row = readonly (string | Markup)[];

/** A table whose first column names the rows. Columns: each heading, and how wide its column is, in percent. */
export function table(caption: string, columns: Readonly<Record<string, number>>, rows: readonly Row[]): Markup {
  const widths = Object.values(columns).map((width) => html`<col style="width: ${width}%">`);
  const headings = Object.keys(columns).map((heading) => html`<th scope="col">${heading}</th>`);
  return html`<table>
<caption>${caption}</caption>
<colgroup>${widths}</colgroup>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(rowOf)}</tbody>
</table>
`;
}

function rowOf([name = '', ...others]: Row): Markup {
  return html`<tr><th scope="row">${name}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}
