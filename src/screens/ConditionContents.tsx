import type { PageSection } from '../content/condition-page.ts';
import type { ConditionPageProps } from './ConditionPage.tsx';

/** The sections below what it is in short and when to get help. */
export function toldOf({ statements }: Pick<ConditionPageProps, 'statements'>): PageSection[] {
  return [...statements.keys()].filter((section) => section !== 'inShort' && section !== 'help');
}

/** On a narrow screen it is folded. On a wide one it stands at the side, open, and its heading takes the place of the summary. */
export function ConditionContents(props: ConditionPageProps) {
  const { headings, words, helpFirst, goesOn } = props;
  const top: readonly PageSection[] = helpFirst ? ['help', 'inShort'] : ['inShort', 'help'];
  const sections = [...top, ...toldOf(props).filter((section) => !goesOn.includes(section))];
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <details>
        <summary>{words.contents}</summary>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{headings[section]}</a>
            </li>
          ))}
          <li>
            <a href="#sources">{words.sources}</a>
          </li>
        </ul>
      </details>
    </nav>
  );
}
