import { deployment } from '../../content/deployment.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { Respondent } from '../../content/questions.ts';
import { voiced } from '../../content/voiced.ts';
import { levelHeading } from '../../report/level-heading.ts';
import { Button } from '../Button.tsx';
import { CallLink } from '../CallLink.tsx';
import { LevelName } from './LevelName.tsx';

interface LevelFirstProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly disposition: Disposition;
  /** The questions ended early: no calm level is named. */
  readonly unsettled: { readonly atLeast: Disposition | null } | null;
  /** Is the rest on its way, or could it not be loaded, and are the answers then kept nowhere but on this page? */
  readonly rest: 'coming' | 'not-loaded' | 'not-loaded-only-here';
  readonly onReload: () => void;
}

/** How soon and what to do, which need nothing to be loaded: shown at once, while the rest of the result is fetched. */
export function LevelFirst({ words, respondent, disposition, unsettled, rest, onReload }: LevelFirstProps) {
  const { levels, callNow, broken } = words.interface;
  const { emergencyNumber } = deployment;
  return (
    <>
      <section
        className={`care-card care-${unsettled?.atLeast === null ? 'unsettled' : disposition}`}
        data-disposition={disposition}
        aria-labelledby="heading"
      >
        <LevelName words={words} {...levelHeading(words, respondent, disposition, unsettled === null)} />
        <div className="care-body">
          {disposition === 'emergency' && <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />}
          {unsettled?.atLeast !== null && <p className="lead">{voiced(levels[disposition].when, respondent)}</p>}
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
