/** What is wrong with an engine, as it was seen in browsers. */
export interface SpeechFaults {
  /** The languages of its voices (BCP 47, or as Android and others write them). */
  readonly languages?: readonly string[];
  readonly remoteOnly?: boolean;
  /** As in Firefox on Linux: voices of the system that are not called local. */
  readonly namedByFirefox?: boolean;
  /** Milliseconds after which the voices are there. */
  readonly voicesAfter?: number;
  /** Nobody is told when they have come. */
  readonly isQuietAboutVoices?: boolean;
  /** How many sentences begin and never end. */
  readonly neverEnds?: number;
  /** What a sentence hears that is cut off. */
  readonly onCancel?: 'error' | 'end';
  /** It is listed, and is not installed. */
  readonly notInstalled?: boolean;
  /** Milliseconds that a sentence takes; 0: as little as can be, for a whole interview. */
  readonly takes?: number;
}

/** What was asked of the stand-in. */
export interface SpeechHeard {
  readonly said: readonly {
    readonly text: string;
    readonly lang: string;
    readonly rate: number;
    readonly voice: string;
  }[];
  /** Anything that may hang an engine for good, or let it choose the voice itself. */
  readonly wrong: readonly string[];
  readonly cancelled: number;
  /** Something is being said, or stands in the queue. */
  readonly speaking: boolean;
}

/**
 * Puts an engine in the place of the browser's own, with the faults that are given. It stands alone, so that a page can
 * be given it before any script of its own. What was asked of it is in `window.heard`.
 */
export function standInSpeech(faults: SpeechFaults): void {
  const { languages = ['af-ZA', 'kok-IN', 'en-US', 'en-GB'], takes = 5, onCancel = 'error' } = faults;
  const heard = { said: [] as object[], wrong: [] as string[], cancelled: 0, speaking: false };
  class Utterance extends EventTarget {
    text: string;
    lang = '';
    rate = 1;
    voice: { readonly lang: string; readonly name: string } | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voices = languages.map((lang, place) => ({
    lang,
    name: `Voice ${lang}`,
    voiceURI: faults.namedByFirefox === true ? `urn:moz-tts:speechd:${lang}` : `Voice ${lang}`,
    localService: faults.remoteOnly !== true && faults.namedByFirefox !== true,
    default: place === 0,
  }));
  const begun = Date.now();
  let left = faults.neverEnds ?? 0;
  let queue: Utterance[] = [];
  let wedged = false;
  // Timers within timers wait for four milliseconds each, and an interview has a thousand of them.
  const later = (then: () => void, milliseconds = 0): void => {
    if (takes > 0) return void setTimeout(then, milliseconds);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then, { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const finish = (utterance: Utterance, type: 'end' | 'error', error?: string): void => {
    queue = queue.filter((one) => one !== utterance);
    // By the end of one sentence the next has been asked for.
    later(() => void (heard.speaking = queue.length > 0));
    utterance.dispatchEvent(Object.assign(new Event(type), error === undefined ? {} : { error }));
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => (Date.now() - begun >= (faults.voicesAfter ?? 0) ? voices : []),
    speak: (utterance: Utterance) => {
      const { text, lang, rate, voice } = utterance;
      if (voice === null) heard.wrong.push(`no voice for: ${text}`);
      if (queue.length > 0) heard.wrong.push(`spoken over: ${text}`);
      heard.said.push({ text, lang, rate, voice: voice?.name ?? '' });
      queue.push(utterance);
      heard.speaking = true;
      if (wedged) return;
      later(() => {
        if (!queue.includes(utterance)) return;
        if (faults.notInstalled === true) return finish(utterance, 'error', 'language-unavailable');
        utterance.dispatchEvent(new Event('start'));
        left -= 1;
        if (left < 0) later(() => queue.includes(utterance) && finish(utterance, 'end'), takes);
      });
    },
    cancel: () => {
      heard.cancelled += 1;
      const cut = queue;
      queue = [];
      setTimeout(() => {
        for (const one of cut) finish(one, onCancel, onCancel === 'error' ? 'interrupted' : undefined);
      });
    },
    pause: () => {
      wedged = true;
      heard.wrong.push('pause() was called');
    },
    resume: () => void heard.wrong.push('resume() was called'),
  });
  if (faults.voicesAfter !== undefined && faults.isQuietAboutVoices !== true)
    setTimeout(() => synthesis.dispatchEvent(new Event('voiceschanged')), faults.voicesAfter);
  for (const [name, value] of Object.entries({
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    heard,
  }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
