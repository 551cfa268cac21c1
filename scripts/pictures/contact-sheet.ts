/** A page with a row for each picture and a column for each folder, so that before and after stand side by side. */
export function contactSheet(folders: readonly string[], files: readonly string[]): string {
  const heads = folders.map((folder) => `<th>${folder}</th>`).join('');
  const rows = files.map((file) => {
    const cells = folders.map((folder) => `<td><img loading="lazy" src="${folder}/${file}" alt="none here"></td>`);
    return `<tr><th>${file}</th>${cells.join('')}</tr>`;
  });
  const style = 'td, th { vertical-align: top; font: 1rem system-ui } img { max-width: 45vw; border: 1px solid #999 }';
  return `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>
<table><tr><th></th>${heads}</tr>${rows.join('\n')}</table>`;
}
