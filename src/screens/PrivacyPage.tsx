import type { PrivacyWords } from '../content/privacy-words.ts';
import { Heading } from './Heading.tsx';
import { StaticFrame } from './StaticFrame.tsx';
import type { StaticFrameProps } from './StaticFrame.tsx';

export interface PrivacyPageProps extends Omit<StaticFrameProps, 'place' | 'root' | 'children'> {
  readonly privacy: PrivacyWords;
}

/** What becomes of the answers, and three steps in which anybody can check it. Static, as the condition pages are. */
export function PrivacyPage({ privacy, ...frame }: PrivacyPageProps) {
  return (
    <StaticFrame {...frame} root="./" place="privacy">
      <Heading>{privacy.title}</Heading>
      <p className="lead">{privacy.lead}</p>
      <section className="panel check">
        <h2>{privacy.stepsTitle}</h2>
        <p>{privacy.stepsLead}</p>
        <ol>
          {privacy.steps.map(({ title, text, seen }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
              <p className="seen">{seen}</p>
            </li>
          ))}
        </ol>
      </section>
      {privacy.sections.map(({ title, points }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </StaticFrame>
  );
}
