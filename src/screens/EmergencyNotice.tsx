import { deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { CallLink } from './CallLink.tsx';

/** Short, so that the first question is in the first screen; it opens to the signs and the call. */
export function EmergencyNotice({ words }: { readonly words: InterviewWords }) {
  const { start } = words.interface;
  const { emergencyNumber } = deployment;
  return (
    <details className="emergency-notice">
      <summary>{start.emergencyShort(emergencyNumber)}</summary>
      <p>{start.emergencyHeading(emergencyNumber)}</p>
      <ul>
        {start.emergencySigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{start.emergencyEvenIfGone}</p>
      <CallLink number={emergencyNumber} label={start.call(emergencyNumber)} />
    </details>
  );
}
