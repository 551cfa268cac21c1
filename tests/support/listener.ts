import type { Person } from './person.ts';
import type { SpeechHeard } from './stand-in-speech.ts';

/** What is said that a key answers, once the voice is silent: all since the last press, and nothing that is on the page. */
export type Hears = readonly string[];

/** Somebody in front of a page that she does not see: hears what is said, and has keys. */
export class Listener {
  private readonly person: Person;
  private from = 0;

  constructor(person: Person) {
    this.person = person;
  }

  /** Waits until the voice has said something new and is silent. */
  async hears(): Promise<Hears> {
    await this.person.page.waitForFunction(isSilent, this.from);
    const { said } = await this.heard();
    const since = said.slice(this.from).map(({ text }) => text);
    this.from = said.length;
    return since;
  }

  async presses(key: ' ' | 'n' | 'u' | 'r' | 'b'): Promise<void> {
    await this.person.page.keyboard.press(key === ' ' ? 'Space' : key);
  }

  /** Whatever was asked of the engine, and what was wrong in it. */
  async heard(): Promise<SpeechHeard> {
    return this.person.page.evaluate(() => structuredClone(Reflect.get(window, 'heard')) as SpeechHeard);
  }
}

function isSilent(from: number): boolean {
  const heard: unknown = Reflect.get(window, 'heard');
  if (typeof heard !== 'object' || heard === null) return false;
  const said: unknown = Reflect.get(heard, 'said');
  return Array.isArray(said) && said.length > from && Reflect.get(heard, 'speaking') === false;
}
