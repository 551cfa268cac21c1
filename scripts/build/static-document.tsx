import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { checkDocument } from './check-document.ts';
import { descriptionOf } from './description.ts';
import { earlyScript } from './early-script.ts';
import { policyFor } from './policy.ts';
import { styleOf } from './style.ts';
import { ThemeColours } from './theme-colours.tsx';

/** A document that is ready to be served, at its path below that of the start page. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** What a page that is only read is, for a browser and for a list of search results. */
interface PageHead {
  readonly file: string;
  readonly title: string;
  /** The words of which the first sentences describe the page. */
  readonly about: string;
  /** The page of the camera: its script, beside the small one. */
  readonly program?: string;
}

/** A page that is only read: its words, its style, and the small script for theme, text size and folded parts. */
export function staticDocument(
  words: InterviewWords,
  { file, title, about, program }: PageHead,
  content: ReactElement,
): BuiltPage {
  const { language, interface: ui } = words;
  const style = styleOf(
    'styles/base.css',
    'styles/condition-page.css',
    ...(program === undefined ? [] : (['styles/scan.css'] as const)),
  );
  const root = file.includes('/') ? '../' : './';
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta
        httpEquiv="Content-Security-Policy"
        content={policyFor(style, earlyScript.page, program === undefined ? 'reading' : 'camera')}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <ThemeColours />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{ui.pageTitle(title)}</title>
      <meta name="description" content={descriptionOf(words, about)} />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
    </head>,
  );
  // The policy allows exactly these two texts, so they are put in as they are.
  const withStyle = head.replace('</head>', () => `<style>${style}</style><script>${earlyScript.page}</script></head>`);
  const body = renderToStaticMarkup(
    <body>
      {content}
      {program !== undefined && <script type="module" src={`${root}${program}`} />}
    </body>,
  );
  const html = `<!doctype html><html lang="${language.tag}" dir="${language.direction}">${withStyle}${body}</html>\n`;
  checkDocument(file, html);
  return { file, html };
}
