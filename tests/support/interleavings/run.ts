import { isQuestionId, questionById } from '../../../src/content/question-by-id.ts';
import type { QuestionId } from '../../../src/content/questions.ts';
import { dangerSignsIn } from '../../../src/machine/signs-taken-back.ts';
import type { JournalEntry } from '../../../src/machine/journal.ts';
import type { OpenTab, Tab } from './tab.ts';

/** What two tabs did, and what was wrong with it, if anything. */
export interface Interleaving {
  readonly deeds: readonly string[];
  readonly faults: readonly string[];
}

const deedsInOne = 14;
const start = Date.UTC(2026, 10, 28, 12);
const hour = 60 * 60 * 1000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A document of its own, which a reload takes away with all that was on its way. */
async function freshDocument(name: string): Promise<Window> {
  document.getElementById(name)?.remove();
  const frame = document.createElement('iframe');
  frame.id = name;
  frame.src = './tab.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentWindow === null) throw new Error('The frame has no window');
  return frame.contentWindow;
}

/** One seeded run of two tabs over one store: begin, answer, take back, Back, reload, clear, keep nothing. */
class Run {
  readonly deeds: string[] = [];
  readonly faults: string[] = [];
  private readonly base: string;
  private readonly next: () => number;
  private readonly tabs = new Map<string, Tab>();
  private readonly clocks: ReadonlyMap<string, number>;
  private moment = 0;
  /** The interview in which each entry was made, by its moment; and, of an answer, what its tab had on screen then. */
  private readonly made = new Map<number, string>();
  private readonly sawAt = new Map<number, ReadonlySet<number>>();
  /** Entries that the store had acknowledged. */
  private readonly acknowledged = new Map<number, string>();
  private readonly gone = new Set<string>();
  private readonly underWay = new Map<Tab, Promise<void>>();

  constructor(seed: number) {
    this.base = `/interleaving-${seed}/`;
    this.next = numbersFrom(seed);
    const ahead = this.pick([0, 5 * hour, 30 * hour, -72 * hour]);
    this.clocks = new Map([
      ['a', 0],
      ['b', ahead],
    ]);
  }

  private pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.next() * from.length)];
    if (picked === undefined) throw new Error('Nothing to pick from');
    return picked;
  }

  async whole(): Promise<Interleaving> {
    await Promise.all(['a', 'b'].map((name) => this.load(name)));
    const begun = this.tab('a');
    await this.does('a', 'begin');
    // Half of the time both are in one interview from the beginning.
    if (this.next() < 0.7) await this.tab('b').opens(begun.interview());
    for (let count = 0; count < deedsInOne; count += 1) {
      const name = this.pick(['a', 'b']);
      const deed = this.pick(this.deedsFor(name));
      this.deeds.push(`${name} ${deed}`);
      const done = this.does(name, deed);
      // Some deeds overlap those that follow; but a document is gone at once.
      if (deed === 'reload' || this.next() < 0.6) await done;
      else this.underWay.set(this.tab(name), done);
      this.look();
    }
    await this.ends();
    return { deeds: this.deeds, faults: this.faults };
  }

  private deedsFor(name: string): readonly string[] {
    if (this.tab(name).shown().length === 0) return ['begin', 'join', 'reload'];
    const rare = this.next() < 0.14 ? ['clear this', 'clear all', 'keep nothing', 'keep again', 'begin'] : [];
    return [...rare, 'answer', 'answer', 'answer', 'danger', 'take back', 'back', 'reload', 'catch up'];
  }

  private tab(name: string): Tab {
    const tab = this.tabs.get(name);
    if (tab === undefined) throw new Error(`No tab ${name}`);
    return tab;
  }

  private async load(name: string): Promise<void> {
    const frame = await freshDocument(name);
    const openTab: OpenTab = Reflect.get(frame, 'openTab');
    const now = (): number => start + (this.clocks.get(name) ?? 0) + this.moment;
    this.tabs.set(name, openTab(this.base, name, now));
  }

  private async does(name: string, deed: string): Promise<void> {
    const tab = this.tab(name);
    switch (deed) {
      case 'begin':
        return this.makes(name, async () => tab.begins(this.pick(['self', 'carer', 'nurse'])));
      case 'join':
        return void (await tab.opens(this.tab(name === 'a' ? 'b' : 'a').interview()));
      case 'answer':
        return this.answers(name);
      case 'danger':
        return this.says(name, this.pick(['emergency', 'same-day'] as const), false);
      case 'take back':
        return this.says(name, this.pick(['emergency', 'same-day'] as const), true);
      case 'back':
        return tab.does({ type: 'BACK' });
      case 'reload':
        return this.reloads(name);
      case 'clear this':
      case 'clear all':
        return this.clears(tab, deed === 'clear this' ? 'this' : 'all');
      case 'keep nothing':
      case 'keep again':
        if (deed === 'keep nothing') this.allGone();
        return tab.keepsNothing(deed === 'keep nothing');
      default:
        return tab.catchesUp();
    }
  }

  private async answers(name: string): Promise<void> {
    const tab = this.tab(name);
    const place = tab.place();
    if (!isQuestionId(place) || place === 'respondent') return;
    const { type, options } = questionById(place);
    const option = this.pick(options);
    await this.makes(name, async () => tab.answers(place, type === 'single' ? option : [option]));
  }

  /** Opens a gate and ticks a sign of danger there, or "none". */
  private async says(name: string, gate: 'emergency' | 'same-day', none: boolean): Promise<void> {
    const tab = this.tab(name);
    await tab.does({ type: 'GO_TO', target: gate, manner: 'stepping' });
    if (tab.place() !== gate) return;
    const { options, exclusive } = questionById(gate);
    const option = none ? 'none' : this.pick(options.filter((one) => !exclusive.includes(one)));
    await this.makes(name, async () => tab.answers(gate, [option]));
  }

  /** Gives the entry that comes of it a moment of its own, by which it can be told from every other. */
  private async makes(name: string, deed: () => Promise<void>): Promise<void> {
    this.moment += 1;
    const moment = start + (this.clocks.get(name) ?? 0) + this.moment;
    const tab = this.tab(name);
    const saw = new Set(tab.shown().map(({ at }) => at));
    const doing = deed();
    this.made.set(moment, tab.interview());
    this.sawAt.set(moment, saw);
    await doing;
    if (this.next() < 0.3) await this.acknowledge(tab);
  }

  private async acknowledge(tab: Tab): Promise<void> {
    for (const [id, moments] of await tab.onDisk()) for (const at of moments) this.acknowledged.set(at, id);
  }

  private async reloads(name: string): Promise<void> {
    const id = this.tab(name).interview();
    await this.load(name);
    await this.tab(name).opens(id);
  }

  private async clears(tab: Tab, which: 'this' | 'all'): Promise<void> {
    if (which === 'all') this.allGone();
    else this.gone.add(tab.interview());
    await tab.clears(which);
  }

  private allGone(): void {
    for (const id of this.made.values()) this.gone.add(id);
  }

  /** No tab ever shows an answer that was not given in the interview that it shows. */
  private look(): void {
    for (const [name, tab] of this.tabs) {
      for (const { at, event } of tab.shown()) {
        const home = this.made.get(at);
        if (home !== tab.interview()) this.fault(`${name} shows ${JSON.stringify(event)} of another interview`);
      }
    }
  }

  private fault(text: string): void {
    this.faults.push(text);
  }

  /** Both tabs come to rest; then everything that was given is there. */
  private async ends(): Promise<void> {
    for (const tab of this.tabs.values()) {
      await this.underWay.get(tab);
      await tab.catchesUp();
    }
    for (const id of new Set(this.made.values())) if (!this.gone.has(id)) await this.endsWell(id);
    for (const name of ['a', 'b']) document.getElementById(name)?.remove();
    indexedDB.deleteDatabase(`face-twitch ${this.base}`);
    localStorage.clear();
    sessionStorage.clear();
  }

  private async endsWell(id: string): Promise<void> {
    if (![...this.acknowledged.values()].includes(id)) return;
    const reader = this.tab('a');
    const found = await reader.opens(id);
    if (found !== 'opened') return this.fault(`an interview that was kept is ${found}`);
    const there = new Map(reader.shown().map((entry): [number, JournalEntry] => [entry.at, entry]));
    for (const [at, home] of this.acknowledged) {
      if (home === id && !there.has(at)) this.fault(`an acknowledged entry of ${at - start} is lost`);
    }
    this.signsAreThere([...there.values()], reader.newest());
  }

  /** Each sign of danger is among the newest answers, or was taken back by a tab that had it on screen. */
  private signsAreThere(journal: readonly JournalEntry[], newest: ReturnType<Tab['newest']>): void {
    for (const { at, event } of journal) {
      for (const { question, option } of dangerSignsIn(event)) {
        const takenBack = journal.some((later) => this.takesBack(later, question, option, at));
        const held: readonly (string | undefined)[] = [newest[question]].flat();
        if (!takenBack && !held.includes(option)) this.fault(`${option} was said and is lost`);
      }
    }
  }

  private takesBack({ at, event }: JournalEntry, question: QuestionId, option: string, said: number): boolean {
    if (event.kind !== 'answer' || event.question !== question) return false;
    const answer: readonly string[] = [event.answer].flat();
    return !answer.includes(option) && this.sawAt.get(at)?.has(said) === true;
  }
}

Reflect.set(window, 'runInterleaving', async (seed: number) => new Run(seed).whole());
