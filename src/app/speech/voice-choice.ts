import { speeds } from '../../content/aloud-words.ts';
import type { Speed } from '../../content/aloud-words.ts';
import { attempt } from '../keeping/attempt.ts';

/** What was set for the voice: kept on the device, apart from any interview. */
export interface VoiceChoice {
  /** By the name that the browser has for it; null: the first that fits. */
  readonly voice: string | null;
  readonly speed: Speed;
}

const voiceKey = 'face-twitch voice';
const speedKey = 'face-twitch speed';

export function readVoiceChoice(): VoiceChoice {
  return {
    voice: attempt(() => localStorage.getItem(voiceKey)) ?? null,
    speed: speeds.find((speed) => speed === attempt(() => localStorage.getItem(speedKey))) ?? '1',
  };
}

/** Keeps the choice where that is allowed: otherwise it holds for this page. */
export function keepVoiceChoice({ voice, speed }: VoiceChoice): void {
  attempt(() => {
    if (voice !== null) localStorage.setItem(voiceKey, voice);
    localStorage.setItem(speedKey, speed);
  });
}
