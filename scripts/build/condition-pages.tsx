import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { conditionGroups } from '../../src/content/condition-pages.ts';
import type { ConditionGroup } from '../../src/content/condition-pages.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import type { InterviewWords } from '../../src/content/interface-words.ts';
import { ConditionList } from '../../src/screens/ConditionList.tsx';
import { ConditionPage } from '../../src/screens/ConditionPage.tsx';
import { checkDocument } from './check-document.ts';
import { conditionPageProps, frameProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { earlyScript } from './early-script.ts';
import { policyFor } from './policy.ts';
import { styleOf } from './style.ts';

/** A document that is ready to be served, at its path below that of the start page. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** The page of every condition and the list of them, in a language. They need no bundle and no script. */
export function conditionDocuments(words: ConditionWords): BuiltPage[] {
  const style = styleOf('styles/base.css', 'styles/condition-page.css');
  const built = (name: string, title: string, content: ReactElement): BuiltPage => {
    const file = `conditions/${name}.html`;
    const html = documentOf(words.interview, style, title, content);
    checkDocument(file, html);
    return { file, html };
  };
  return [
    ...conditions.map((condition) =>
      built(condition, words.names[condition].name, <ConditionPage {...conditionPageProps(condition, words)} />),
    ),
    built('index', words.chrome.list.title, <ConditionList {...frameProps(words)} groups={groupsIn(words)} />),
  ];
}

function groupsIn({ names }: ConditionWords) {
  const group = (name: ConditionGroup, members: readonly ConditionId[]) => ({
    group: name,
    entries: members.map((condition) => ({ condition, ...names[condition] })),
  });
  const { about, checkedFor, others, helpFast } = conditionGroups;
  return [group('about', about), group('checkedFor', checkedFor), group('others', others), group('helpFast', helpFast)];
}

function documentOf({ language, interface: ui }: InterviewWords, style: string, title: string, content: ReactElement): string {
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policyFor(style, earlyScript)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{ui.pageTitle(title)}</title>
      <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    </head>,
  );
  // The policy allows exactly these two texts, so they are put in as they are.
  const withStyle = head.replace('</head>', () => `<style>${style}</style><script>${earlyScript}</script></head>`);
  const body = renderToStaticMarkup(<body>{content}</body>);
  return `<!doctype html><html lang="${language.tag}" dir="${language.direction}" data-page="condition">${withStyle}${body}</html>\n`;
}
