import type { RecordWords } from '../../content/interviews-words.ts';
import { OneLineForm } from './OneLineForm.tsx';

interface ReferralProps {
  readonly words: RecordWords;
  readonly id: string;
  /** For whoever does not see beside what it stands: what it is about. */
  readonly of: string;
  /** What is written there by now. */
  readonly when: string;
  readonly onReferred: (when: string) => void;
}

/** When a nurse called or referred, and who took it: in her own words. */
export function Referral({ words, id, of, when, onReferred }: ReferralProps) {
  return (
    <OneLineForm
      id={id}
      label={words.referred}
      of={of}
      hint={words.referredHint}
      value={when}
      maxLength={80}
      save={words.save}
      onSave={onReferred}
    />
  );
}
