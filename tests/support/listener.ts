import { optionWords } from '../../src/content/answer-words.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { aloud as sentencesOf } from '../../src/report/aloud/sentence.ts';
import type { Person } from './person.ts';
import type { SpeechHeard } from './stand-in-speech.ts';

/** What is said that a key answers, once the voice is silent: all since the last press, and nothing that is on the page. */
export type Hears = readonly string[];

export type EarLetter = ' ' | 'n' | 'u' | 'r' | 'b';

/** A page with its keyboard, in whichever browser. */
interface PageWithKeys {
  readonly evaluate: <Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given) => Promise<Found>;
  readonly key: (key: EarLetter) => Promise<void>;
}

/** The page of a person in Chromium. */
export function pageOf({ page }: Person): PageWithKeys {
  return {
    // Playwright's own type for what is given leaves out functions, which the interface cannot say.
    evaluate: (inPage, given) => page.evaluate(inPage as never, given),
    key: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
  };
}

/** Somebody in front of a page that she does not see: hears what is said, and has keys. */
export class Listener {
  private readonly page: PageWithKeys;
  private from = 0;

  constructor(page: PageWithKeys) {
    this.page = page;
  }

  /** Waits until the voice has said something new and is silent. */
  async hears(): Promise<Hears> {
    const since = await this.page.evaluate(saidSince, this.from);
    this.from += since.length;
    return since;
  }

  async presses(key: EarLetter): Promise<void> {
    await this.page.key(key);
  }

  /** Answers by these keys from the start on, until something is said that holds these words. Gives what was said then. */
  async answersUntil(wanted: string, keyFor: (heard: Hears) => EarLetter): Promise<Hears> {
    await this.presses(' ');
    for (let press = 0; press < 400; press += 1) {
      const heard = await this.hears();
      if (heard.some((text) => text.includes(wanted))) return heard;
      await this.presses(keyFor(heard));
    }
    throw new Error(`"${wanted}" was never said`);
  }

  /** Whatever was asked of the engine, and what was wrong in it. */
  async heard(): Promise<SpeechHeard> {
    return this.page.evaluate(() => structuredClone(Reflect.get(window, 'heard')) as SpeechHeard, null);
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

/** Somebody with these answers, who decides from what was said alone. */
export function somebodyWith(answers: Answers): (heard: Hears) => ' ' | 'n' {
  const hers = wordsOf(answers);
  let labels: readonly string[] = [];
  return (heard) => {
    for (const text of heard) labels = hers.get(text) ?? labels;
    // Said back, and to be agreed to; and an offer of more questions is taken up.
    if (/press yes|right\?$|do you want to hear/i.test(heard.at(-1) ?? '')) return ' ';
    const asAnswers = labels.map((label) => byEar.asAnswer(label));
    return heard.some((text) => labels.includes(text) || asAnswers.includes(text)) ? ' ' : 'n';
  };
}

/** What she has, in the words that she hears: the answer to each question, by the first words of the question. */
function wordsOf(answers: Answers): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.keys(answers)
      .filter(isQuestionId)
      .map((id) => {
        const options = [answers[id] ?? []].flat();
        const labels = options.map((option) => voiced(optionWords(words, id, option).label, 'self'));
        return [saidOf(voiced(words.questions[id].title, 'self')), labels.map(saidOf)] as const;
      }),
  );
}

function saidOf(text: string): string {
  return sentencesOf(aloud.saying, text)[0]?.said ?? '';
}
