import { words } from '../../src/content/en/interview.ts';
import { Markup, html } from './html.ts';
import { identityTable } from './opening.ts';
import { style } from './style.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** One document that needs nothing beside it: no script, no font, no picture from elsewhere. */
export function page(sections: readonly Section[]): string {
  const title = `${words.interface.product}: dossier for the clinician who signs`;
  return html`<!doctype html>
<!-- Made by "npm run dossier" from the running program. A change here is lost: change the program. -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="warning"><b>No clinician has signed this yet.</b> The program is education and preparation for being seen. It is
not a diagnosis, it has not been tested with patients, and nobody has assessed it as a medical device. Until the sections
below have been accepted and signed it should not be offered to patients.</p>
${identityTable()}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ol>
</nav>
<main>
${sections.map(sectionPart)}</main>
</body>
</html>
`.text;
}

function sectionPart({ id, title, body }: Section, at: number): Markup {
  return html`<section class="new-page" aria-labelledby="${id}">
<h2 id="${id}">${at + 1}. ${title}</h2>
${body}</section>
`;
}
