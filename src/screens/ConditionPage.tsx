import { pageSections } from '../content/condition-page.ts';
import type { PageSection } from '../content/condition-page.ts';
import type { ConditionId } from '../content/conditions.ts';
import { deployment } from '../content/deployment.ts';
import { CallLink } from './CallLink.tsx';
import { StaticFrame } from './StaticFrame.tsx';
import type { StaticFrameProps } from './StaticFrame.tsx';
import { Heading } from './Heading.tsx';
import { Statement } from './Statement.tsx';
import type { PageStatement } from './Statement.tsx';

interface PageSource {
  readonly anchor: string;
  readonly citation: string;
  readonly url: string;
  /** How far it was read, in words. */
  readonly read: string;
}

export interface ConditionPageProps extends Omit<StaticFrameProps, 'place' | 'root' | 'children'> {
  readonly condition: ConditionId;
  readonly name: string;
  readonly headings: { readonly [S in PageSection]: string };
  readonly statements: { readonly [S in PageSection]: readonly PageStatement[] };
  readonly sources: readonly PageSource[];
  readonly readNext: readonly { readonly condition: ConditionId; readonly name: string }[];
  /** On a page about something that can be an emergency. */
  readonly helpFirst: boolean;
}

/** The sections between what it is in short and when to get help. */
const told: readonly PageSection[] = pageSections.filter((section) => section !== 'inShort' && section !== 'help');

/** Everything the program says about one condition. Static: it is rendered while the program is built. */
export function ConditionPage(props: ConditionPageProps) {
  const { condition, name, helpFirst, words, readNext } = props;
  return (
    <StaticFrame {...props} root="../" place={`condition:${condition}`}>
      <div className="top">
        <Heading>{name}</Heading>
        {helpFirst && <Help {...props} />}
        <Section {...props} section="inShort" />
      </div>
      <Contents {...props} />
      <div className="told">
        {told.map((section) => (
          <Section {...props} section={section} key={section} />
        ))}
        {helpFirst ? (
          <p className="no-print">
            <a href="#help">{words.helpIsAbove}</a>
          </p>
        ) : (
          <Help {...props} />
        )}
        <nav className="read-next" aria-labelledby="read-next">
          <h2 id="read-next">{words.readNext}</h2>
          <ul>
            {readNext.map((next) => (
              <li key={next.condition}>
                <a href={`${next.condition}.html`}>{next.name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Sources {...props} />
      </div>
    </StaticFrame>
  );
}

function Section(props: ConditionPageProps & { readonly section: PageSection }) {
  const { section, headings, statements, words } = props;
  return (
    <section id={section} className={section === 'inShort' ? 'panel in-short' : undefined}>
      <h2>{headings[section]}</h2>
      {statements[section].map((statement) => (
        <Statement as="p" key={statement.id} statement={statement} name={words.source} />
      ))}
    </section>
  );
}

function Help({ headings, statements, words, helpFirst }: ConditionPageProps) {
  const { emergencyNumber } = deployment;
  const call = <CallLink number={emergencyNumber} label={words.call(emergencyNumber)} />;
  return (
    <section id="help" className={helpFirst ? 'help is-first' : 'help'} aria-labelledby="help-title">
      <h2 id="help-title">{headings.help}</h2>
      {helpFirst && call}
      <ul>
        {statements.help.map((statement) => (
          <Statement as="li" key={statement.id} statement={statement} name={words.source} />
        ))}
      </ul>
      {!helpFirst && call}
    </section>
  );
}

function Contents({ headings, words, helpFirst }: ConditionPageProps) {
  const sections: readonly PageSection[] = helpFirst ? ['help', 'inShort', ...told] : pageSections;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
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
    </nav>
  );
}

function Sources({ sources, words }: ConditionPageProps) {
  return (
    <section id="sources" className="sources">
      <h2>{words.sources}</h2>
      <p>{words.sourcesLead}</p>
      <ol>
        {sources.map(({ anchor, citation, url, read }) => (
          <li id={anchor} key={anchor}>
            <a href={url} rel="noreferrer noopener">
              {citation}
            </a>{' '}
            <span className="read">{read}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
