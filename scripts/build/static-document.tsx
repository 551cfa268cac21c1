import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { aloudScript } from './aloud-script.ts';
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
  /** It can be read aloud: its second small script loads the files of that. */
  readonly isReadAloud?: boolean;
}

/** A page that is only read: its words, its style, and the small script for theme, text size and folded parts; and one more where it can be read aloud. */
export function staticDocument(words: InterviewWords, head: PageHead, content: ReactElement): BuiltPage {
  const { tag, direction } = words.language;
  const { file, program, isReadAloud = false } = head;
  const scripts = isReadAloud ? [earlyScript.page, aloudScript] : [earlyScript.page];
  const body = renderToStaticMarkup(
    <body>
      {content}
      {program !== undefined && <script type="module" src={`${rootFrom(file)}${program}`} />}
    </body>,
  );
  const html = `<!doctype html><html lang="${tag}" dir="${direction}">${headOf(words, head, scripts)}${body}</html>\n`;
  checkDocument(file, html, scripts.length);
  return { file, html };
}

/** The way from a page to the folder of the start page. */
const rootFrom = (file: string): string => (file.includes('/') ? '../' : './');

function headOf(words: InterviewWords, head: PageHead, scripts: readonly string[]): string {
  const { file, title, about, program, isReadAloud = false } = head;
  const style = styleOf(
    'styles/base.css',
    'styles/condition-page.css',
    ...(program === undefined ? [] : (['styles/scan.css'] as const)),
  );
  const markup = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta
        httpEquiv="Content-Security-Policy"
        content={policyFor(style, scripts, program === undefined && !isReadAloud ? 'reading' : 'own-scripts')}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <ThemeColours />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{words.interface.pageTitle(title)}</title>
      <meta name="description" content={descriptionOf(words, about)} />
      <link rel="icon" href={`${rootFrom(file)}icon.svg`} type="image/svg+xml" />
    </head>,
  );
  return markup.replace('</head>', () => `${inlineParts(style, isReadAloud)}</head>`);
}

/** The policy allows exactly these texts, so they are put in as they are. */
function inlineParts(style: string, isReadAloud: boolean): string {
  const aloud = isReadAloud ? `<script type="module">${aloudScript}</script>` : '';
  return `<style>${style}</style><script>${earlyScript.page}</script>${aloud}`;
}
