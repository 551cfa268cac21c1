import type { SpeechEngine, Voice } from './engine.ts';

/** The voice is on the device: of a network voice each sentence goes to a company, and no rule of the page stops it. */
function isOnDevice({ localService, voiceURI }: Voice): boolean {
  // Firefox says of its voices on Linux that they are not local; those with this name are the system's own.
  return localService || voiceURI.startsWith('urn:moz-tts:');
}

/** The voices for a language (BCP 47) that are on the device, those of its region first. "Default" says nothing: often it is the first of the alphabet. */
export function voicesFor(language: string, voices: readonly Voice[]): readonly Voice[] {
  const wanted = languageOf(language);
  const own = voices.filter((voice) => isOnDevice(voice) && languageOf(voice.lang) === wanted);
  const ofRegion = own.filter(({ lang }) => regionOf(lang) === regionOf(language));
  return [...ofRegion, ...own.filter((voice) => !ofRegion.includes(voice))];
}

/** `ko` of "ko-KR" and not of "kok"; `zh` of "cmn-CN"; `en` of "eng-US-f000" and "en_GB". */
function languageOf(tag: string): string {
  const [first = ''] = parts(tag);
  try {
    return new Intl.Locale(first).language;
  } catch {
    return first;
  }
}

function regionOf(tag: string): string | undefined {
  return parts(tag).find((part, place) => place > 0 && /^([a-z]{2}|\d{3})$/.test(part));
}

function parts(tag: string): readonly string[] {
  return tag.toLowerCase().split(/[-_]/);
}

/** Voices come late, and some engines tell nobody when they have come. */
const pollEvery = 250;
const pollAtMost = 6000;

/**
 * Tells which voices there are, now and whenever that changes, until the returned function is called; null while
 * none has come and some may still come.
 */
export function watchVoices(engine: SpeechEngine, tell: (voices: readonly Voice[] | null) => void): () => void {
  let left = pollAtMost / pollEvery;
  const look = (): void => {
    const voices = engine.voices();
    if (voices.length > 0 || left <= 0) clearInterval(polling);
    tell(voices.length > 0 || left <= 0 ? voices : null);
  };
  const polling = setInterval(() => {
    left -= 1;
    look();
  }, pollEvery);
  const deafen = engine.onVoices(look);
  look();
  return () => {
    clearInterval(polling);
    deafen();
  };
}
