import { useState } from 'react';
import type { Disposition } from '../../content/dispositions.ts';
import { levelsThatNeedAReason } from '../../report/own-level.ts';
import { NurseJudgement } from '../../screens/summary/NurseJudgement.tsx';
import type { PlaceProps } from '../place-props.ts';
import { levelSoFar } from './level-so-far.ts';
import type { LevelSoFar } from './level-so-far.ts';

interface OwnLevelProps extends Pick<PlaceProps, 'presented' | 'session'> {
  readonly known: LevelSoFar | null;
}

/** Her own level, which she may give at any time: folded until she wants it, and there with what she has begun until she leaves. */
export function OwnLevel({ presented, session, known }: OwnLevelProps) {
  const [wanted, setWanted] = useState(false);
  const { words, record } = presented;
  const { ownLevel } = words.interface.nurse;
  return (
    <details className="why" onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary>{ownLevel.title}</summary>
      {wanted && (
        <NurseJudgement
          words={ownLevel}
          toolSays={levelSoFar(words, known)}
          needReason={levelsThatNeedAReason(known?.disposition ?? null)}
          given={record.judgement}
          onJudge={(disposition: Disposition, reason: string) =>
            void session.does({ type: 'JUDGE', disposition, reason })
          }
        />
      )}
    </details>
  );
}
