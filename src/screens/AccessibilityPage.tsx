import type { AccessibilityWords } from '../content/accessibility-words.ts';
import { deployment } from '../content/deployment.ts';
import { Heading } from './Heading.tsx';
import { StaticFrame } from './StaticFrame.tsx';
import type { StaticFrameProps } from './StaticFrame.tsx';

export interface AccessibilityPageProps extends Omit<StaticFrameProps, 'place' | 'root' | 'children'> {
  readonly accessibility: AccessibilityWords;
}

/** Who can use the pages, what was tried, what is missing, and how to tell. Static, as the page about privacy is. */
export function AccessibilityPage({ accessibility, ...frame }: AccessibilityPageProps) {
  const { title, lead, sections, tellUs } = accessibility;
  return (
    <StaticFrame {...frame} root="./" place="accessibility">
      <Heading>{title}</Heading>
      <p className="lead">{lead}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>
            {section.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{tellUs.title}</h2>
        <TellUs words={tellUs} address={deployment.accessibilityAddress} />
      </section>
    </StaticFrame>
  );
}

interface TellUsProps {
  readonly words: AccessibilityWords['tellUs'];
  /** Of whoever runs the site. */
  readonly address: string | null;
}

/** To whom, which differs from one deployment to the next. */
export function TellUs({ words, address }: TellUsProps) {
  if (address === null) return <p>{words.without}</p>;
  return (
    <>
      <p>{words.withAddress}</p>
      <p>
        <a href={`mailto:${address}`}>{words.write(address)}</a>
      </p>
    </>
  );
}
