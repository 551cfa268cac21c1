import type { BothLevels } from '../report/own-level.ts';
import type { Report } from '../report/report.ts';
import type { NursePart } from '../screens/summary/NursePart.tsx';
import type { PlaceProps } from './place-props.ts';
import { TakeBacks } from './receive/ReceivePlace.tsx';

/** For a nurse: each sign that keeps the level up, to be taken back by name. */
export function TakeBackHere({ presented, session, report }: PlaceProps & { readonly report: Report }) {
  const signs = report.received?.held.parts ?? [];
  if (presented.respondent !== 'nurse' || signs.length === 0) return null;
  return (
    <TakeBacks
      {...{ presented, signs }}
      onTakeBack={(sign, reason) => void session.does({ type: 'TAKE_BACK', ...sign, reason })}
    />
  );
}

interface NurseOnlyProps extends PlaceProps {
  readonly both: BothLevels;
  readonly Part: typeof NursePart;
}

/** What is hers alone: the note, and her own level. */
export function NurseOnly({ presented, session, both, Part }: NurseOnlyProps) {
  const { words, record } = presented;
  const { nurse } = words.interface;
  return (
    <Part
      noteWords={nurse}
      note={record.notes['nurse-note']}
      onNote={(text) => void session.does({ type: 'NOTE', about: 'nurse-note', text })}
      words={nurse.ownLevel}
      toolSays={both.tool.sentences.join(words.language.gap)}
      needReason={both.needReason}
      given={record.judgement}
      onJudge={(disposition, reason) => void session.does({ type: 'JUDGE', disposition, reason })}
    />
  );
}
