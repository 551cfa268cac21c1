import type { SpeechHeard } from '../stand-in-speech.ts';

/** What the browser's own engine did, beside what was asked of it. */
export interface RealSpeechHeard extends SpeechHeard {
  readonly happened: readonly string[];
  readonly voices: number;
}

/**
 * Notes what the browser's own engine is asked for and what it does, in `window.heard` as the stand-in has it. It stands
 * alone, so that a page can be given it.
 */
export function noteRealSpeech(): void {
  const real = window.speechSynthesis;
  const heard = {
    said: [] as object[],
    wrong: [] as string[],
    happened: [] as string[],
    cancelled: 0,
    speaking: false,
  };
  Object.defineProperty(heard, 'voices', { get: () => real.getVoices().length, enumerable: true });
  Object.assign(window, { heard });
  const speak = real.speak.bind(real);
  const cancel = real.cancel.bind(real);
  let last = 0;
  real.speak = (utterance) => {
    const { text, lang, rate, voice } = utterance;
    last += 1;
    const mine = last;
    if (voice === null) heard.wrong.push(`no voice for: ${text}`);
    heard.said.push({ text, lang, rate, voice: voice?.name ?? '' });
    heard.speaking = true;
    for (const kind of ['start', 'end', 'error'] as const)
      utterance.addEventListener(kind, () => heard.happened.push(`${kind} ${utterance.lang}: ${utterance.text}`));
    // By then the next sentence has been asked for.
    const silent = (): void => void setTimeout(() => mine === last && (heard.speaking = false), 60);
    utterance.addEventListener('end', silent);
    utterance.addEventListener('error', silent);
    speak(utterance);
  };
  real.cancel = () => {
    heard.cancelled += 1;
    cancel();
  };
  real.pause = () => void heard.wrong.push('pause() was called');
}
