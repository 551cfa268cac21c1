import type { EarSaying } from '../../../report/aloud/ear/sentences.ts';
import type { Reached } from '../../../report/aloud/ear/state.ts';
import type { Sentence } from '../../../report/aloud/sentence.ts';
import type { Reader } from '../reader.ts';

/** How often in a row the end of what a key answers may not be told, before the voice counts as lost. */
const mostMissed = 2;

/** `missed`: all was said, and the voice did not tell of each end. */
type Outcome = 'not-yet' | 'heard' | 'missed' | 'lost';

interface Voice {
  /** What is to be said now. */
  readonly sentences: (first?: readonly Sentence[]) => readonly Sentence[];
  readonly say: (first?: readonly Sentence[]) => void;
  /** How far the voice is in what a key answers. */
  readonly reached: () => Reached;
  /** What came of it. */
  readonly outcome: () => Outcome;
}

/** The voice on one page. It keeps in mind from where to where stands what a key answers. */
export function voiceOf(reader: Reader, says: () => EarSaying): Voice {
  let [from, to] = [0, 0];
  const sentences = (first: readonly Sentence[] = []): readonly Sentence[] => {
    const { before, now, after } = says();
    from = first.length + before.length;
    to = from + now.length;
    return [...first, ...before, ...now, ...after];
  };
  return {
    sentences,
    say: (first) => reader.read(sentences(first)),
    reached: () => {
      const { at, status, unheard } = reader.reading.read();
      const place = status === 'done' ? to : at;
      if (place < from) return 'before';
      return place < to || unheard > 0 ? 'begun' : 'heard';
    },
    outcome: () => outcomeOf(reader, to),
  };
}

function outcomeOf(reader: Reader, to: number): Outcome {
  const { status, at, unheard } = reader.reading.read();
  if (status === 'stopped' || status === 'no-voice') return 'lost';
  if (status !== 'done' && (status !== 'speaking' || at < to)) return 'not-yet';
  if (unheard === 0) return 'heard';
  return status === 'done' ? 'missed' : 'not-yet';
}

/** What is done after each change of the voice: what was missed is said again, until the voice counts as lost. */
export function followed(
  voice: Voice,
  { onHeard, onLost }: { readonly onHeard: () => void; readonly onLost: () => void },
): () => void {
  let missed = 0;
  return () => {
    const outcome = voice.outcome();
    if (outcome === 'not-yet') return;
    if (outcome === 'lost') return onLost();
    missed = outcome === 'heard' ? 0 : missed + 1;
    if (outcome === 'heard') onHeard();
    else if (missed >= mostMissed) onLost();
    else voice.say();
  };
}
