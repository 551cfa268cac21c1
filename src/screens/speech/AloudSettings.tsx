import { speeds } from '../../content/aloud-words.ts';
import type { AloudWords, Speed } from '../../content/aloud-words.ts';
import { Choice } from '../Choice.tsx';

interface AloudSettingsProps {
  readonly words: AloudWords;
  /** The voices on the device, by the name that the browser has for each. */
  readonly voices: readonly { readonly voiceURI: string; readonly name: string }[];
  readonly voice: string | undefined;
  readonly speed: Speed;
  readonly byEar: boolean;
  readonly onByEar: (on: boolean) => void;
  readonly onVoice: (voiceURI: string) => void;
  readonly onSpeed: (speed: Speed) => void;
}

/** In "Aa", once reading aloud is turned on: which voice, and how fast. */
export function AloudSettings(props: AloudSettingsProps) {
  const { words, voices, voice, speed, byEar, onByEar, onVoice, onSpeed } = props;
  return (
    <div className="aloud-settings">
      <p className="hint">{words.onDevice}</p>
      {voices.length > 0 && (
        <label>
          {words.voice}
          <select value={voice} onChange={({ target }) => onVoice(target.value)}>
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice
        name="speed"
        legend={words.speed}
        labels={words.speeds}
        options={speeds}
        chosen={speed}
        onChoose={onSpeed}
      />
      {voices.length > 0 && (
        <div className="option is-small">
          <input
            type="checkbox"
            id="by-ear"
            checked={byEar}
            aria-describedby="by-ear-hint"
            onChange={({ target }) => onByEar(target.checked)}
          />
          <label htmlFor="by-ear">{words.byEar}</label>
        </div>
      )}
      {voices.length > 0 && (
        <p className="hint" id="by-ear-hint">
          {words.byEarHint}
        </p>
      )}
    </div>
  );
}
