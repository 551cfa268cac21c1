import { readFileSync } from 'node:fs';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../../src/app/App.tsx';
import { observable } from '../../src/app/observable.ts';
import type { Notice } from '../../src/app/notice.ts';
import { noOfflineCopy } from '../../src/app/offline/offline-copy.ts';
import { createNavigation } from '../../src/app/page/navigation.ts';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { deployment } from '../../src/content/deployment.ts';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { earlyScript } from './early-script.ts';
import { policyFor } from './policy.ts';
import { styleOf } from './style.ts';
import { ThemeColours } from './theme-colours.tsx';

/**
 * Inside the document: browsers read the icon again at every new address, so a file of its own would be asked for at every
 * step, and the server would hear of each. A bitmap, because for an SVG they build a whole document each time.
 */
const tabIcon = `data:image/png;base64,${readFileSync(new URL('tab-icon.png', import.meta.url), 'base64')}`;

/** `vite.config.ts` has them, too, for development. What only a nurse has, paper and reading aloud bring theirs along. */
const sheets = [
  'styles/base.css',
  'styles/interview.css',
  'styles/display.css',
  'pictures/pictures.css',
  'styles/summary.css',
];

/** The start document in a language: the built page with the start page rendered into it, its style and its policy. */
export function startPage(built: string, words: InterviewWords): string {
  const { language } = words;
  const style = styleOf(...sheets);
  const policy = policyFor(style, [earlyScript.start], 'program');
  // A function as the replacement: the texts may hold "$&" and the like.
  return built
    .replace(/<html [^>]*>/, () => `<html lang="${language.tag}" dir="${language.direction}">`)
    .replace(/<title>.*<\/title>/, () => titleAndDescription(words))
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('<!--icon-->', () => `<link rel="icon" href="${tabIcon}" />`)
    .replace('<!--manifest-->', '<link rel="manifest" href="./manifest.webmanifest" />')
    .replace(
      '<!--head-->',
      () => `${renderToStaticMarkup(<ThemeColours />)}<style>${style}</style><script>${earlyScript.start}</script>`,
    )
    .replace('<div id="app"><!--app--></div>', () => bodyOf(words));
}

/** What a link shows that somebody passes on is the same for everybody. */
function titleAndDescription({ interface: { product, install } }: InterviewWords): string {
  return (
    `<title>${product}</title><meta name="description" content="${install.description}" />` +
    `<meta property="og:title" content="${product}" />` +
    `<meta property="og:description" content="${install.description}" />`
  );
}

/** The start page, and before it what stands there where the program does not run. */
function bodyOf(words: InterviewWords): string {
  const { start, broken } = words.interface;
  const { emergencyNumber } = deployment;
  const noScript = `<noscript><p class="notice">${start.needsScript(emergencyNumber)}</p></noscript>`;
  const notLoaded = `<p class="notice" id="not-loaded" hidden>${broken.cannotRun(emergencyNumber)}</p>`;
  const tooOld = '<script nomodule src="./too-old.js"></script>';
  return `${noScript}${notLoaded}<div id="app">${renderedStart(words)}</div>${tooOld}`;
}

function renderedStart(words: InterviewWords): string {
  const notices = observable<Notice | null>(null);
  const session = sessionWithoutStore({ now: () => 0, onNotice: notices.set });
  const tab = { read: () => null, set: () => undefined };
  return renderToString(
    <App
      {...{ words, session, notices }}
      navigation={createNavigation({ session, notices, tab })}
      copies={noOfflineCopy}
    />,
  );
}
