import { getNextSnapshot, initialTransition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { isQuestionId } from '../content/question-by-id.ts';
import type { InterviewEvent } from '../machine/events.ts';
import { interviewMachine } from '../machine/interview-machine.ts';
import type { Journal } from '../machine/journal.ts';
import { placeOf } from '../machine/place.ts';
import { mayGoTo, recordFor } from '../machine/walk.ts';
import type { Target } from '../machine/walk.ts';
import type { Deed } from './deed.ts';
import type { KeptInterview } from './keeping/database.ts';
import { keepsNothing } from './keeping/keep-nothing.ts';
import { keepJournal } from './keeping/keeper.ts';
import type { Keeper } from './keeping/keeper.ts';
import { slow } from './keeping/store.ts';
import type { Failed, Removed } from './keeping/store.ts';
import type { HeldJournal } from './keeping/waiting-signs.ts';
import { limits, within } from './keeping/within.ts';
import { observable } from './observable.ts';
import type { Observable } from './observable.ts';
import type { Keeping, SessionSurroundings } from './session-surroundings.ts';

type Snapshot = SnapshotFrom<typeof interviewMachine>;

/** One interview on screen, and what is kept of it. */
export class Session {
  /** What is on screen. It follows the interview as soon as what is new in it is kept, or when the limit of waiting is reached. */
  readonly shown: Observable<Snapshot>;
  readonly keeping: Observable<Keeping> = observable<Keeping>({ nothing: false, waiting: null });
  /** What another tab has last done to the interview on screen: carried it on, so that something else is shown; or ended it. */
  readonly elsewhere = observable<'carried-on' | 'ended' | null>(null);
  private readonly around: SessionSurroundings;
  private latest: Snapshot;
  private id: string;
  private keeper: Keeper | null = null;
  private move: Promise<void> | null = null;
  /** Earlier interviews of this page that still wait to be written. */
  private readonly left = new Set<Keeper>();
  /** Counts the interviews that this page has had on screen: what belongs to an earlier one comes too late. */
  private turn = 0;

  constructor(around: SessionSurroundings) {
    this.around = around;
    [this.latest] = initialTransition(interviewMachine, { now: around.now() });
    this.shown = observable(this.latest);
    this.id = around.newId();
    around.tabs.listen({
      changed: (interview) => void (interview === this.id && this.catchUp()),
      cleared: () => this.isCleared(),
      keepsNothing: (nothing) => this.setNothingKept(nothing),
    });
  }

  /** The random id of the interview on screen. */
  get interview(): string {
    return this.id;
  }

  /** Is this interview kept, or meant to be? What is not leaves no trace of its id either. */
  get isKept(): boolean {
    return this.keeper !== null;
  }

  /** Are there answers that are kept nowhere but on this page? */
  readonly onlyHere = (): boolean => {
    const { nothing, waiting } = this.keeping.read();
    const isHere = this.latest.context.journal.length > 0 && (nothing || waiting !== null || !this.isKept);
    return isHere || [...this.left].some((keeper) => keeper.waits());
  };

  /**
   * Does the deed, writes what it adds, and shows what comes of it: once it is kept, or when waiting has reached its limit.
   * `together` takes that step, and may do more in the same breath. A press counts once: while one is being done no other is.
   */
  async does(deed: Deed, together: (step: () => void) => void = (step) => step()): Promise<void> {
    if (deed.type === 'NOTE' || deed.type === 'JUDGE') {
      this.advance(deed);
      return this.shown.set(this.latest);
    }
    if (this.move !== null) return;
    const { turn } = this;
    this.move = this.waitFor(deed);
    await this.move;
    this.move = null;
    if (turn === this.turn) together(() => this.shown.set(this.latest));
  }

  /** May the person go there, at this time? */
  mayGoTo(target: Target): boolean {
    return mayGoTo({ ...this.shown.read().context, now: this.around.now() }, target);
  }

  /** Comes when no press is being done. */
  async idle(): Promise<void> {
    await this.move;
  }

  /**
   * Does once what each step does, while nobody waits: a walk of which nothing is kept, and a write of nothing. The first time
   * takes a browser several times as long.
   */
  async warmUp(): Promise<void> {
    const now = this.around.now();
    getNextSnapshot(interviewMachine, this.latest, { type: 'ANSWER', question: 'respondent', answer: 'self', now });
    if (!keepsNothing()) await this.around.store.warmUp();
  }

  /** Begins a new interview, and leaves what is kept as it is. */
  begin(): void {
    this.take(this.around.newId(), { kept: [], waiting: [] });
  }

  /** Puts the interview with this id on screen: that one, or none. */
  async open(id: string): Promise<'opened' | 'gone' | 'unreachable' | 'newer' | 'overtaken'> {
    const { store, signs } = this.around;
    const turn = ++this.turn;
    const held = signs.read(id);
    const loaded = await within(limits.read, store.load(id), slow);
    if (turn !== this.turn) return 'overtaken';
    if (loaded.kind === 'newer') return 'newer';
    if (loaded.kind === 'failed' && held.waiting.length === 0) return 'unreachable';
    const kept = loaded.kind === 'read' ? loaded.journal : held.kept;
    if (loaded.kind === 'gone' || kept.length + held.waiting.length === 0) return 'gone';
    this.take(id, { kept, waiting: held.waiting });
    if (kept.some(({ event }) => event.kind === 'unreadable')) this.around.onNotice('damagedSave');
    return 'opened';
  }

  /** The interviews that are kept on this device, the latest last; none where that cannot be told in time. */
  async kept(): Promise<readonly KeptInterview[]> {
    const listed = await within(limits.read, this.around.store.list(), null);
    return listed?.kind === 'listed' ? listed.interviews : [];
  }

  /** Brings the page up to date with what other tabs have done. */
  async catchUp(): Promise<void> {
    if (keepsNothing() !== this.keeping.read().nothing) this.setNothingKept(keepsNothing());
    await this.keeper?.catchUp();
  }

  /** Deletes this interview, or every one that is kept on this device, and begins anew. */
  async clear(which: 'this' | 'all'): Promise<void> {
    const { store, signs, tabs, onNotice } = this.around;
    const { id } = this;
    this.keeper?.drop();
    signs.forget(which === 'this' ? id : undefined);
    if (which === 'all') tabs.tellCleared();
    for (const keeper of which === 'all' ? this.left : []) keeper.drop();
    this.begin();
    const done = await this.deletes(async () => (which === 'this' ? store.remove(id) : store.clear()));
    tabs.tellChanged(id);
    if (done) onNotice('cleared');
  }

  /** Deletes, and says so when that takes long or cannot be done. A disk that does not answer is asked again and again. */
  private async deletes(remove: () => Promise<Removed | Failed>): Promise<boolean> {
    let removed = await within(limits.clear, remove(), slow);
    if (removed.kind === 'failed') this.around.onNotice('notCleared');
    while (removed.kind === 'failed' && removed.why === 'slow') removed = await remove();
    return removed.kind === 'removed';
  }

  /** Deletes what is kept and keeps nothing from now on; or keeps this interview again. */
  async keepNothing(nothing: boolean): Promise<void> {
    this.setNothingKept(nothing);
    if (nothing) await this.deletes(async () => this.around.store.clear());
  }

  /** What the deed makes of the interview is on its way to the disk; comes when it has arrived, or may no longer be waited for. */
  private async waitFor(deed: Deed): Promise<void> {
    const before = this.latest.context.journal.length;
    this.advance(deed);
    const isNew = this.latest.context.journal.length > before;
    const place = placeOf(this.latest);
    const { respondent } = recordFor(this.latest.context).route.live;
    const prepared = within(limits.prepare, this.around.prepare(place, respondent), undefined);
    const written = isNew ? this.keeper?.settled() : this.keeper?.catchUp();
    await within(place === 'call-now' ? limits.call : limits.step, Promise.all([written, prepared]), undefined);
  }

  private advance(deed: Deed): void {
    const before = this.latest.context.journal.length;
    this.send({ ...deed, now: this.around.now() });
    this.keeper?.add(this.latest.context.journal.slice(before));
  }

  private send(event: InterviewEvent): void {
    this.latest = getNextSnapshot(interviewMachine, this.latest, event);
  }

  /** Another interview takes the place of the one on screen, which goes on being written. */
  private take(id: string, { kept, waiting }: HeldJournal): void {
    this.turn += 1;
    if (this.keeper?.waits() === true) this.left.add(this.keeper);
    this.id = id;
    this.keeping.set({ nothing: keepsNothing(), waiting: null });
    this.keeper = keepsNothing() ? null : this.keeperOf(id, { kept, waiting });
    const journal = this.keeper?.journal() ?? [...kept, ...waiting];
    this.send({ type: 'OPEN', journal, now: this.around.now() });
    this.shown.set(this.latest);
  }

  private keeperOf(interview: string, { kept, waiting }: HeldJournal): Keeper {
    const { store, signs, tabs, language } = this.around;
    const clearings = tabs.clearings();
    const isHere = (): boolean => this.id === interview;
    return keepJournal({
      interview,
      kept,
      waiting,
      store,
      signs,
      language,
      isWanted: () => tabs.clearings() === clearings && !keepsNothing(),
      onJournal: (journal) => isHere() && this.isCarriedOn(journal),
      onWritten: () => tabs.tellChanged(interview),
      onGone: () => isHere() && (keepsNothing() ? this.setNothingKept(true) : this.isCleared()),
      onWaiting: (why) => isHere() && this.keeping.set({ nothing: false, waiting: why }),
    });
  }

  /** Another tab has written in this interview. While a press is being done the page follows with it. */
  private isCarriedOn(journal: Journal): void {
    const before = shownIn(this.latest);
    this.send({ type: 'CATCH_UP', journal, now: this.around.now() });
    const isOther = shownIn(this.latest) !== before;
    if (isOther || this.move !== null) this.around.onNotice('carriedOnElsewhere');
    if (this.move !== null) return;
    this.shown.set(this.latest);
    if (isOther) this.elsewhere.set('carried-on');
  }

  /** Another tab has deleted this interview. What to do in an emergency stays on screen, and nothing else does. */
  private isCleared(): void {
    if (!this.isKept || this.latest.context.journal.length === 0) return;
    this.keeper?.drop();
    this.keeper = null;
    this.around.onNotice('clearedElsewhere');
    if (placeOf(this.latest) === 'call-now') return this.keeping.set({ nothing: false, waiting: null });
    this.begin();
    this.elsewhere.set('ended');
  }

  private setNothingKept(nothing: boolean): void {
    if (nothing) {
      this.keeper?.drop();
      this.keeper = null;
      this.around.signs.forget();
    }
    this.keeping.set({ nothing, waiting: null });
    if (nothing || this.isKept) return;
    this.keeper = this.keeperOf(this.id, { kept: [], waiting: this.latest.context.journal });
  }
}

/** The place, and the answer that is shown there. */
function shownIn(snapshot: Snapshot): string {
  const place = placeOf(snapshot);
  const { current } = recordFor(snapshot.context);
  return `${place} ${isQuestionId(place) ? String(current[place]) : ''}`;
}
