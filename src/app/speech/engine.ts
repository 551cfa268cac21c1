/** A voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService'>;

/** One sentence, and how it is said. */
export interface Saying {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** `other-hand`: somebody else made it silent. `no-voice`: the voice is listed, and is not there. */
export type Outcome = 'ended' | 'failed' | 'other-hand' | 'no-voice';

/** What speaks. It has no way to pause: that makes some engines hang for good. */
export interface SpeechEngine {
  readonly voices: () => readonly Voice[];
  /** Calls the listener when there may be other voices, until the returned function is called. */
  readonly onVoices: (listener: () => void) => () => void;
  /** Says one sentence. `onDone` may never be called, and may be called after `cancel`. */
  readonly say: (saying: Saying, onDone: (outcome: Outcome) => void) => void;
  readonly cancel: () => void;
}

const outcomes: Readonly<Partial<Record<SpeechSynthesisErrorCode, Outcome>>> = {
  canceled: 'other-hand',
  interrupted: 'other-hand',
  'not-allowed': 'other-hand',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
};

/** The engine of this browser; null where it has none. */
export function browserEngine(): SpeechEngine | null {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return null;
  const synthesis = window.speechSynthesis;
  // Whoever lets go of an utterance before its end may never hear of the end.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => synthesis.getVoices(),
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: (saying, onDone) => {
      const utterance = utteranceOf(saying, synthesis);
      if (utterance === null) return onDone('no-voice');
      held = utterance;
      utterance.addEventListener('start', () => {
        // Some engines take another voice without a word: it may be one of another language, or one of the network.
        if (utterance.voice !== null && utterance.voice.voiceURI !== saying.voice.voiceURI) onDone('no-voice');
      });
      utterance.addEventListener('end', () => onDone('ended'));
      utterance.addEventListener('error', ({ error }) => onDone(outcomes[error] ?? 'failed'));
      synthesis.speak(held);
    },
    cancel: () => {
      held = null;
      synthesis.cancel();
    },
  };
}

/** Null where the voice has gone: without one, an engine takes a voice of its own choice. */
function utteranceOf({ text, voice, rate }: Saying, synthesis: SpeechSynthesis): SpeechSynthesisUtterance | null {
  const own = synthesis.getVoices().find(({ voiceURI, lang }) => voiceURI === voice.voiceURI && lang === voice.lang);
  if (own === undefined) return null;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = own;
  // Android minds the language and not the voice.
  utterance.lang = own.lang.replaceAll('_', '-');
  utterance.rate = rate;
  return utterance;
}
