import type { AloudWords } from '../../content/aloud-words.ts';
import { Button } from '../Button.tsx';

export interface AloudBarProps {
  readonly words: AloudWords;
  readonly status: 'looking' | 'none' | 'silent' | 'speaking' | 'paused' | 'done' | 'stopped' | 'no-voice';
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
      <p role="status">{spokenOf(words, status)}</p>
    </div>
  );
}

function Buttons({ words, status, onListen, onPause, onGoOn, onBack }: AloudBarProps) {
  const isUnderWay = status === 'speaking' || status === 'paused' || status === 'stopped';
  return (
    <>
      {/* One button, so that a finger finds it where it was. */}
      <Button kind="secondary" onClick={status === 'speaking' ? onPause : isUnderWay ? onGoOn : onListen}>
        {status === 'speaking' ? words.pause : isUnderWay ? words.goOn : words.listen}
      </Button>
      {isUnderWay && (
        <Button kind="secondary" onClick={onBack}>
          {words.back}
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

function spokenOf(words: AloudWords, status: AloudBarProps['status']): string {
  if (status === 'looking') return words.looking;
  if (status === 'stopped') return words.stopped;
  return status === 'no-voice' ? words.notInstalled : '';
}
