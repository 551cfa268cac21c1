import type { NurseWords } from '../content/interface-words.ts';
import type { NurseGuidance } from '../content/words.ts';

/** What the nurse reads out, asks further and writes down. */
export function Guidance({ words, guidance }: { readonly words: NurseWords; readonly guidance: NurseGuidance }) {
  return (
    <dl className="guidance">
      <div className="guidance-say">
        <dt>{words.say}</dt>
        <dd>{guidance.say}</dd>
      </div>
      <div>
        <dt>{words.probe}</dt>
        <dd>{guidance.probe}</dd>
      </div>
      <div>
        <dt>{words.record}</dt>
        <dd>{guidance.record}</dd>
      </div>
    </dl>
  );
}
