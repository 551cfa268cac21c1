import { useSyncExternalStore } from 'react';
import { AloudSettings } from '../../screens/speech/AloudSettings.tsx';
import style from '../../screens/styles/aloud.css?inline';
import { aloudWords } from '../languages.ts';
import { addStyle } from '../late-style.ts';
import { createAloud } from './aloud.ts';
import type { Aloud } from './aloud.ts';
import { AloudPlace } from './AloudPlace.tsx';
import { browserEngine } from './engine.ts';
import { chosenVoice } from './speaker.ts';

/** What reading aloud is made of: loaded once it is turned on. */
export interface AloudParts {
  readonly Place: typeof AloudPlace;
  readonly Settings: typeof SettingsPlace;
  readonly aloud: Aloud;
}

/** Reading aloud in a language (BCP 47). Rejects where its words cannot be loaded. */
export async function loadAloud(language: string): Promise<AloudParts> {
  const words = await aloudWords(language);
  addStyle(style);
  return { Place: AloudPlace, Settings: SettingsPlace, aloud: createAloud(browserEngine(), words, language) };
}

/** The voice and its speed, in "Aa". */
function SettingsPlace({ aloud }: { readonly aloud: Aloud }) {
  const { words, voices, choice, choose } = aloud;
  const byEar = useSyncExternalStore(aloud.byEar.subscribe, aloud.byEar.read);
  const there = useSyncExternalStore(voices.subscribe, voices.read);
  const chosen = useSyncExternalStore(choice.subscribe, choice.read);
  return (
    <AloudSettings
      words={words}
      voices={there ?? []}
      voice={chosenVoice(there, chosen)?.voiceURI}
      speed={chosen.speed}
      byEar={byEar !== 'off'}
      onByEar={aloud.turnEar}
      onVoice={(voice) => choose({ ...chosen, voice })}
      onSpeed={(speed) => choose({ ...chosen, speed })}
    />
  );
}
