import { speeds } from '../../content/aloud-words.ts';
import type { AloudWords, Speed } from '../../content/aloud-words.ts';
import { Choice } from '../Choice.tsx';
import { Tick } from '../Tick.tsx';

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
  const { words, voices, speed, onSpeed } = props;
  const hasVoice = voices.length > 0;
  return (
    <div className="aloud-settings">
      <p className="hint">{words.onDevice}</p>
      {hasVoice && <VoiceChoice {...props} />}
      <Choice
        name="speed"
        legend={words.speed}
        labels={words.speeds}
        options={speeds}
        chosen={speed}
        onChoose={onSpeed}
      />
      {hasVoice && <ByEar {...props} />}
    </div>
  );
}

function VoiceChoice({ words, voices, voice, onVoice }: AloudSettingsProps) {
  return (
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
  );
}

function ByEar({ words, byEar, onByEar }: AloudSettingsProps) {
  return (
    <>
      <Tick id="by-ear" on={byEar} onTick={onByEar} explainedBy="by-ear-hint">
        {words.byEar}
      </Tick>
      <p className="hint" id="by-ear-hint">
        {words.byEarHint}
      </p>
    </>
  );
}
