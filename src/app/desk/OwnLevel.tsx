import { useState } from 'react';
import type { Disposition } from '../../content/dispositions.ts';
import { levelsThatNeedAReason } from '../../report/own-level.ts';
import { NurseJudgement } from '../../screens/summary/NurseJudgement.tsx';
import type { PlaceProps } from '../place-props.ts';
import { knownSoFar, levelSoFar } from './level-so-far.ts';

/** Her own level, which she may give at any time: folded until she wants it, and there with what she has begun until she leaves. */
export function OwnLevel({ presented, session }: Pick<PlaceProps, 'presented' | 'session'>) {
  const [wanted, setWanted] = useState(false);
  const { words, record } = presented;
  const { ownLevel } = words.interface.nurse;

  return (
    <details className="why" onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary>{ownLevel.title}</summary>
      {wanted && (
        <NurseJudgement
          words={ownLevel}
          toolSays={levelSoFar(presented)}
          needReason={levelsThatNeedAReason(knownSoFar(presented)?.disposition ?? null)}
          given={record.judgement}
          onJudge={(disposition: Disposition, reason: string) =>
            void session.does({ type: 'JUDGE', disposition, reason })
          }
        />
      )}
    </details>
  );
}
