import type { PageSection } from '../content/condition-page.ts';
import type { ConditionId } from '../content/conditions.ts';
import { deployment } from '../content/deployment.ts';
import { ConditionContents, toldOf } from './ConditionContents.tsx';
import { CallLink } from './CallLink.tsx';
import { StaticFrame } from './StaticFrame.tsx';
import type { StaticFrameProps } from './StaticFrame.tsx';
import { FoldedPart } from './FoldedPart.tsx';
import { Heading } from './Heading.tsx';
import { TurnOn } from './speech/TurnOn.tsx';
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
  /** The sections that this page has, in the order they are shown. */
  readonly statements: ReadonlyMap<PageSection, readonly PageStatement[]>;
  readonly folded: readonly PageSection[];
  /** Sections that the list of contents does not name, as they go on from the one before. */
  readonly goesOn: readonly PageSection[];
  readonly sources: readonly PageSource[];
  readonly readNext: readonly { readonly condition: ConditionId; readonly name: string }[];
  /** On a page about something that can be an emergency: when to get help comes before what it is. */
  readonly helpFirst: boolean;
  /** The address of what reads this page aloud. */
  readonly aloud: string;
}

/** Everything the program says about one condition. Static: it is rendered while the program is built. */
export function ConditionPage(props: ConditionPageProps) {
  const { condition, name, helpFirst, words, aloud } = props;
  return (
    <StaticFrame {...props} root="../" place={`condition:${condition}`}>
      <TurnOn words={words.aloud} address={aloud} />
      <div className="top">
        <Heading>{name}</Heading>
        {helpFirst && <Help {...props} />}
        <Section {...props} section="inShort" />
        {!helpFirst && <Help {...props} />}
      </div>
      <ConditionContents {...props} />
      <div className="told">
        {toldOf(props).map((section) => (
          <Section {...props} section={section} key={section} />
        ))}
        {helpFirst && (
          <p className="no-print">
            <a href="#help">{words.helpIsAbove}</a>
          </p>
        )}
        <ReadNext {...props} />
        <Sources {...props} />
      </div>
    </StaticFrame>
  );
}

function Section(props: ConditionPageProps & { readonly section: PageSection }) {
  const { section, headings, folded } = props;
  const said = <Told {...props} />;
  if (folded.includes(section)) {
    return (
      <FoldedPart id={section} title={headings[section]}>
        {said}
      </FoldedPart>
    );
  }
  return (
    <section id={section} className={section === 'inShort' ? 'panel in-short' : undefined}>
      <h2>{headings[section]}</h2>
      {said}
    </section>
  );
}

function Told({ condition, section, statements, words }: ConditionPageProps & { readonly section: PageSection }) {
  return (
    <>
      {section === 'difference' && condition !== 'hemifacial-spasm' && <p>{words.spasmIs}</p>}
      {statements.get(section)?.map((statement) => (
        <Statement as="p" key={statement.id} statement={statement} name={words.source} />
      ))}
    </>
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
        {statements.get('help')?.map((statement) => (
          <Statement as="li" key={statement.id} statement={statement} name={words.source} />
        ))}
      </ul>
      {!helpFirst && call}
    </section>
  );
}

function ReadNext({ words, readNext }: ConditionPageProps) {
  return (
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
  );
}

function Sources({ sources, words }: ConditionPageProps) {
  return (
    <FoldedPart id="sources" title={words.sources}>
      <p>{words.sourcesLead}</p>
      <ol className="sources">
        {sources.map(({ anchor, citation, url, read }) => (
          <li id={anchor} key={anchor}>
            <a href={url} rel="noreferrer noopener">
              {citation}
            </a>{' '}
            <span className="read">{read}</span>
          </li>
        ))}
      </ol>
    </FoldedPart>
  );
}
