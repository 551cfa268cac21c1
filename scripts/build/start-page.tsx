import { renderToString } from 'react-dom/server';
import { App } from '../../src/app/App.tsx';
import { held } from '../../src/app/held.ts';
import type { Notice } from '../../src/app/notice.ts';
import { noOfflineCopy } from '../../src/app/offline-copy.ts';
import { startSession } from '../../src/app/session.ts';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { earlyScript } from './early-script.ts';
import { policyFor } from './policy.ts';
import { styleOf } from './style.ts';

/** The start document in a language: the built page with the start page rendered into it, its style and its policy. */
export function startPage(built: string, words: InterviewWords): string {
  const style = styleOf('styles/base.css', 'styles/interview.css', 'pictures/pictures.css', 'styles/summary.css');
  const { language, interface: ui } = words;
  const notices = held<Notice | null>(null);
  const session = startSession({
    now: () => 0,
    openStore: () => Promise.reject(new Error('There is no store while the page is built')),
    onNotice: notices.hold,
  });
  const app = renderToString(
    <App
      {...{ words, session, notices, copies: noOfflineCopy, early: { respondent: undefined, submitted: false } }}
    />,
  );
  const noScript = `<noscript><p class="notice">${ui.start.needsScript}</p></noscript>`;
  const notLoaded = `<p class="notice" id="not-loaded" hidden>${ui.broken.chunk}</p>`;
  // A function as the replacement: the texts may hold "$&" and the like.
  return built
    .replace(/<html [^>]*>/, () => `<html lang="${language.tag}" dir="${language.direction}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${ui.product}</title><meta name="description" content="${ui.install.description}" />`)
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policyFor(style, earlyScript.start, 'program')}" />`)
    .replace('<!--manifest-->', '<link rel="manifest" href="./manifest.webmanifest" />')
    .replace('<!--head-->', () => `<style>${style}</style><script>${earlyScript.start}</script>`)
    .replace('<div id="app"><!--app--></div>', () => `${noScript}${notLoaded}<div id="app">${app}</div>`);
}
