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
    const since = await this.person.page.evaluate(saidSince, this.from);
    this.from += since.length;
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

/** What was said since then, once there is something and the voice is silent. */
async function saidSince(from: number): Promise<string[]> {
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      const { said, speaking } = Reflect.get(window, 'heard') as SpeechHeard;
      if (said.length <= from || speaking) return;
      clearInterval(looking);
      resolve(said.slice(from).map(({ text }) => text));
    }, 2);
  });
}
