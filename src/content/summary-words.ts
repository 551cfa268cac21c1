import type { AdviceId, ToBring } from './advice.ts';
import type { ConditionId } from './conditions.ts';
import type { Disposition } from './dispositions.ts';
import type { Basis } from './evidence-basis.ts';
import type { FindingId } from './findings.ts';
import type { Fit } from './fit-rules.ts';
import type { OptionId, QuestionId } from './questions.ts';
import type { RedFlagId, UnsureGate } from './red-flags.ts';
import type { ReceivedWords } from './receive-words.ts';
import type { ReadDepth } from './source.ts';
import type { SheetWaits } from './sheet-words.ts';
import type { VisitId } from './visit.ts';
import type { TwoVoices, Voiced } from './words.ts';

/** What the card says beside the level itself, which stands in the words of the interface. */
export interface CareWords {
  readonly who: Voiced;
  readonly ifClosed: Voiced;
}

/** Words to say on the phone, made from the answers: each a whole sentence, or the beginning of one. */
export interface SpokenWords {
  /** Before everything else, for who does not call for herself. */
  readonly caller: { readonly carer: string; readonly nurse: string };
  /** In the place of a sign, where one of the two gates was answered "not sure". */
  readonly unsure: Voiced;
  readonly side: { readonly [S in OptionId<'side'>]: Voiced };
  readonly lasting: { readonly [D in OptionId<'duration'>]?: string };
  readonly story: (side: string, lasting: string | null) => string;
  readonly began: { readonly [O in OptionId<'onset-site'>]?: string };
  readonly eyeWithMouth: string;
  readonly known: string;
  readonly ask: { readonly [D in Disposition]: Voiced };
}

/** Headings and sentences that hold the summary together. */
export interface SummaryFrameWords {
  readonly pageTitle: string;
  /** Above the answers that set the level. */
  readonly because: Voiced;
  readonly whoToSee: string;
  readonly who: string;
  readonly when: string;
  readonly ifClosed: string;
  readonly say: Voiced;
  /** The questions ended early: no calm level is named, and what is to be asked comes first. */
  readonly notSettled: {
    readonly askFirst: Voiced;
    readonly lead: Voiced;
  };
  /** Side and time are as in the spasm; what is not known, as a list of names. */
  readonly sideAndTime: (names: string) => string;
  readonly fitFor: Voiced;
  readonly fitAgainst: Voiced;
  readonly nothingFor: string;
  readonly nothingAgainst: string;
  readonly noTwitching: Voiced;
  readonly knownTitle: Voiced;
  readonly whereFrom: string;
  readonly sourcesNotLoaded: string;
  readonly rule: string;
  readonly differentialTitle: string;
  readonly differentialLead: string;
  readonly nothingFits: string;
  /** In its place, where a doctor has named it and few questions were asked. */
  readonly namedAlready: string;
  readonly saidFor: Voiced;
  readonly saidAgainst: Voiced;
  readonly nothingSaid: string;
  readonly toldAbove: string;
  readonly cannotRuleOutTitle: string;
  /** Why a condition heads the list. */
  readonly behindTheLevel: string;
  /** A condition that is listed though the palsy that makes it was denied. */
  readonly slightPalsy: string;
  /** The sentence that stands with the five, always. */
  readonly cannotRuleOut: string;
  readonly checkedFor: string;
  /** Those of the five that the answers point to, and that are therefore listed before. */
  readonly listedAbove: (names: string) => string;
  readonly nextTitle: Voiced;
  readonly bringTitle: Voiced;
  readonly soonerTitle: Voiced;
  readonly soonerLead: Voiced;
  /** What to do for the new signs in the list below it. */
  readonly soonerBy: { readonly [D in Disposition]: (number: string) => Voiced };
  /** In the card of a level that can wait: the call, in one sentence. */
  readonly callIf: (number: string) => string;
  /** How many reasons stand further down, beside the one in the card. */
  readonly andMore: (reasons: number) => string;
  /** At home: the day from which a doctor should look after all. */
  readonly stillThereAfter: (day: string) => Voiced;
  readonly copy: { readonly copy: string; readonly done: string; readonly failed: string };
  /** The whole result as plain text. `failed`: where the browser cannot copy. */
  readonly asText: {
    readonly title: string;
    readonly hint: Voiced;
    readonly copyShort: string;
    readonly copyAll: string;
    readonly shortTitle: string;
    readonly fullTitle: string;
    readonly failed: string;
    readonly notLoaded: string;
  };
  /** `title` and `file`: the event and the name of its file. Calendars are shared, so they say nothing of what it is about. */
  readonly calendar: {
    readonly put: string;
    readonly done: string;
    readonly failed: string;
    readonly title: string;
    readonly file: string;
  };
  readonly urgentAdvice: (number: string) => string;
  readonly forAndAgainst: string;
  readonly others: (conditions: number) => string;
  readonly visitTitle: string;
  /** Over how to do each, and over those that were not named yet. */
  readonly howToBring: (more: number) => string;
  readonly reasonsTitle: string;
  /** Over what stands behind the advice, among the sources. */
  readonly adviceTitle: string;
  readonly elsewhereTitle: string;
  readonly elsewhereLead: string;
  readonly elsewhereNone: string;
  readonly pointsTo: (answer: string, condition: string) => string;
  readonly notTitle: string;
  readonly not: readonly string[];
  readonly unknownTitle: string;
  readonly unknownLead: Voiced;
  readonly unknown: { readonly 'not-sure': string; readonly 'not-asked': string };
  readonly openQuestion: (name: string, why: string) => string;
  /** Questions that never came, because the others were cut short. */
  readonly leftOut: (names: string) => string;
  readonly answersTitle: string;
  readonly ownWordsTitle: Voiced;
  readonly contentDate: (date: string) => string;
  readonly ruleSet: (hash: string) => string;
  readonly madeOn: (date: string) => string;
  readonly back: string;
  readonly sheet: SheetWaits;
  /** The result was shown before, by other rules. */
  readonly earlier: {
    readonly judgedBefore: (shown: string, ruleSet: string, contentDate: string, level: string) => string;
    readonly today: (level: string) => string;
    /** Begun with fewer questions, and nobody kept what the result was. */
    readonly olderQuestions: string;
  };
  /** A nurse's result in lines. */
  readonly desk: {
    readonly reasons: string;
    /** What the fit means, and where that comes from. */
    readonly about: string;
    readonly fits: { readonly [F in Fit]: string };
    readonly behindTheLevel: string;
    /** How many answers speak for a condition, and against it. */
    readonly counts: (supporting: number, opposing: number) => string;
    readonly readBackHint: string;
    readonly readBack: (done: number, all: number) => string;
  };
  /** A patient's answers were received from another device. */
  readonly nurseReceived: ReceivedWords;
  /** That a nurse placed the emergency call, and when. */
  readonly callPlaced: (time: string) => string;
  /** `when`: when a nurse called or referred, and who took it, in her own words. */
  readonly referred: (when: string) => string;
}

/** All words of the summary; loaded when the summary is. */
export interface SummaryWords {
  /** A text cut into its sentences. */
  readonly sentences: (text: string) => readonly string[];
  readonly frame: SummaryFrameWords;
  readonly spoken: SpokenWords;
  /** What to do now, in one short sentence for the card. */
  readonly now: { readonly [A in AdviceId]?: Voiced };
  readonly visit: { readonly [V in VisitId]: TwoVoices };
  readonly care: { readonly 'self-care': CareWords } & {
    /** `call`: whom to call, in one short sentence. */
    readonly [D in Exclude<Disposition, 'self-care'>]: CareWords & { readonly call: Voiced };
  };
  /** Why it is this urgent: a whole sentence that can follow "Why:". */
  readonly redFlags: { readonly [F in RedFlagId]: TwoVoices };
  readonly unsureGates: { readonly [G in UnsureGate]: TwoVoices };
  /** Why it is routine, or self-care, when no red flag is there. */
  readonly noRedFlag: { readonly routine: TwoVoices; readonly 'self-care': TwoVoices };
  readonly fit: { readonly [F in Fit]: { readonly heading: string; readonly explanation: TwoVoices } };
  /** What was said, as a short statement without a pronoun, fit to stand in a list "for" or "against". */
  readonly findings: { readonly [F in FindingId]: TwoVoices };
  readonly conditions: { readonly [C in ConditionId]: { readonly name: string; readonly gist: string } };
  /** A sign that could newly appear, as something that happens: "One side of your face suddenly hangs down". */
  readonly newSigns: { readonly [Q in QuestionId]?: Readonly<Record<string, Voiced>> };
  readonly advice: { readonly [A in AdviceId]: { readonly heading: string; readonly text: Voiced } };
  readonly toBring: { readonly [B in ToBring]: { readonly heading: string; readonly text: Voiced } };
  readonly basis: { readonly [B in Basis['basis']]: string };
  readonly read: { readonly [D in ReadDepth]: string };
}

/** What each condition is, in clinical words. */
export type ConditionsForNurses = { readonly [C in ConditionId]: string };
