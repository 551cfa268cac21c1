import type { AloudWords } from '../../content/aloud-words.ts';
import type { ByEarWords } from '../../content/by-ear-words.ts';
import { Button } from '../Button.tsx';
import { isUnderWay, pressAt, toldAt } from './presses.ts';
import type { BarStatus } from './presses.ts';

export interface AloudBarProps {
  readonly words: AloudWords;
  readonly status: BarStatus;
  /** The voice was lost while somebody answered by ear. */
  readonly lost: Pick<ByEarWords, 'voiceLost' | 'tryAgain'> | null;
  /** Answering by ear could not be loaded. */
  readonly notLoaded: boolean;
  /** Turns answering by ear on; null where nothing is answered, and where it is on. */
  readonly onEar: (() => void) | null;
  readonly onListen: () => void;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** Above the heading: what starts and stops the voice; or why there is none. */
export function AloudBar(props: AloudBarProps) {
  const { words, status } = props;
  return (
    <div className="aloud-bar" role="group" aria-label={words.bar}>
      {status === 'none' ? <NoVoice words={words} /> : status !== 'looking' && <Buttons {...props} />}
      <p role="status">{spokenOf(props)}</p>
    </div>
  );
}

function Buttons({ words, status, lost, onEar, onListen, onPause, onGoOn, onBack }: AloudBarProps) {
  const press = pressAt(status);
  return (
    <>
      <Button kind="secondary" onClick={{ listen: onListen, pause: onPause, goOn: onGoOn }[press]}>
        {words[press]}
      </Button>
      {isUnderWay(status) && (
        <Button kind="secondary" onClick={onBack}>
          {words.back}
        </Button>
      )}
      {!isUnderWay(status) && onEar !== null && (
        <Button kind="secondary" onClick={onEar}>
          {lost?.tryAgain ?? words.byEar}
        </Button>
      )}
    </>
  );
}

/** The sentence, and how the reader of the device itself is started. */
function NoVoice({ words }: Pick<AloudBarProps, 'words'>) {
  return (
    <details>
      <summary>{words.none}</summary>
      <ul>
        {words.ownReader.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
    </details>
  );
}

function spokenOf({ words, status, lost, notLoaded }: AloudBarProps): string {
  if (lost !== null) return lost.voiceLost;
  if (notLoaded) return words.byEarNotLoaded;
  return toldAt(words, status);
}
