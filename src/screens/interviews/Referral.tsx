import type { RecordWords } from '../../content/interviews-words.ts';
import { OneLineForm } from './OneLineForm.tsx';

interface ReferralProps {
  readonly words: RecordWords;
  readonly id: string;
  /** What is written there by now. */
  readonly when: string;
  readonly onReferred: (when: string) => void;
}

/** When a nurse called or referred, and who took it: in her own words. */
export function Referral({ words, id, when, onReferred }: ReferralProps) {
  return (
    <OneLineForm
      id={id}
      label={words.referred}
      hint={words.referredHint}
      value={when}
      maxLength={80}
      save={words.save}
      onSave={onReferred}
    />
  );
}
