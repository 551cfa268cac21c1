import { deployment } from '../../content/deployment.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { Respondent } from '../../content/questions.ts';
import { voiced } from '../../content/voiced.ts';
import { Button } from '../Button.tsx';
import { CallLink } from '../CallLink.tsx';
import { Heading } from '../Heading.tsx';

interface LevelFirstProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly disposition: Disposition;
  /** Is the rest on its way, or could it not be loaded, and are the answers then kept nowhere but on this page? */
  readonly rest: 'coming' | 'not-loaded' | 'not-loaded-only-here';
  readonly onReload: () => void;
}

/** How soon and what to do, which need nothing to be loaded: shown at once, while the rest of the result is fetched. */
export function LevelFirst({ words, respondent, disposition, rest, onReload }: LevelFirstProps) {
  const { levels, callNow, broken } = words.interface;
  const { emergencyNumber } = deployment;
  const { level, heading, when } = levels[disposition];
  return (
    <>
      <section className={`care-card care-${disposition}`} data-disposition={disposition} aria-labelledby="heading">
        <Heading>
          <span className="care-level">
            {level}
            <span className="visually-hidden">{words.language.colon}</span>
          </span>
          {voiced(heading, respondent)}
        </Heading>
        <div className="care-body">
          {disposition === 'emergency' && <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />}
          <p className="lead">{voiced(when, respondent)}</p>
        </div>
      </section>
      <p role="status">
        {rest === 'coming' ? levels.restComing : rest === 'not-loaded' ? broken.chunk : broken.onlyHere}
      </p>
      {rest !== 'coming' && (
        <Button kind="primary" onClick={onReload}>
          {broken.reload}
        </Button>
      )}
    </>
  );
}
