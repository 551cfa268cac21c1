import { speeds } from '../../content/aloud-words.ts';
import type { AloudWords, Speed } from '../../content/aloud-words.ts';
import { Choice } from '../Choice.tsx';

interface AloudSettingsProps {
  readonly words: AloudWords;
  /** The voices on the device, by the name that the browser has for each. */
  readonly voices: readonly { readonly voiceURI: string; readonly name: string }[];
  readonly voice: string | undefined;
  readonly speed: Speed;
  readonly onVoice: (voiceURI: string) => void;
  readonly onSpeed: (speed: Speed) => void;
}

/** In "Aa", once reading aloud is turned on: which voice, and how fast. */
export function AloudSettings({ words, voices, voice, speed, onVoice, onSpeed }: AloudSettingsProps) {
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
    </div>
  );
}
