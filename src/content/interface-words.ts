import type { Disposition } from './dispositions.ts';
import type { InterviewPart } from './interview-parts.ts';
import type { QuestionsWords, Voiced } from './words.ts';
import type { TalkWords } from './contact.ts';
import type { BeforeHandOverWords } from './hand-over-words.ts';
import type { NoteTopic } from './journal-topics.ts';
import type { OwnLevelWords } from './own-level-words.ts';
import type { BeforeReceiveWords, HeardWords } from './receive-words.ts';
import type { WhomWords } from './whom.ts';

/** The words of every page up to the review. Loaded at the start. */
export interface InterviewWords {
  readonly language: {
    /** BCP 47. */
    readonly tag: string;
    readonly direction: 'ltr' | 'rtl';
    /** What stands between two sentences. */
    readonly gap: string;
    /** What stands between a heading and what it is about, where both are read as one. */
    readonly colon: string;
    /** The parts of a list in one line, as `Intl.ListFormat` of the type "unit" has them; the first use of that keeps a slow phone busy for a fifth of a second. */
    readonly list: (parts: readonly string[]) => string;
  };
  readonly questions: QuestionsWords;
  readonly interface: InterfaceWords;
}

export interface InterfaceWords {
  readonly product: string;
  readonly pageTitle: (heading: string) => string;
  /** In place of a heading that tells something of the answers: titles stand in the history of the browser. */
  readonly nextTitle: string;
  readonly skipToContent: string;
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  readonly showResult: string;
  readonly checkFirst: string;
  readonly endEarly: string;
  readonly whyWeAsk: string;
  readonly or: string;
  /** Which of the three parts of the interview a question is in. */
  readonly progress: {
    readonly part: (number: string, name: string) => string;
    readonly names: { readonly [P in InterviewPart]: string };
  };
  /** A question by its name, and what was answered. */
  readonly said: (name: string, answer: string) => string;
  /** At the foot of each page that does not say it better itself. */
  readonly newSignCall: (number: string) => string;
  /** Which signs, and that they count when they are over: folded on the pages of the interview. */
  readonly newSigns: string;
  readonly start: StartWords;
  readonly whom: WhomWords;
  readonly error: {
    readonly heading: string;
    readonly chooseOne: string;
    readonly chooseOneOrUnsure: string;
    readonly chooseSome: string;
  };
  readonly choice: {
    readonly took: (answer: string) => string;
    readonly bringBack: string;
    readonly notAdded: (ticked: string, pressed: string) => string;
    readonly tickInstead: (pressed: string) => string;
  };
  /** After a sign for today: said above each question that is still asked. */
  readonly seeDoctorToday: Voiced;
  /** At a question that came in after the interview was begun. */
  readonly askedSinceThen: string;
  readonly earlierAnswer: (date: string, answer: string) => string;
  readonly face: {
    readonly left: Voiced;
    readonly right: Voiced;
    readonly help: string;
    /** Where no press on the picture can say "one eyelid, and nowhere else". */
    readonly oneLid: string;
    readonly chosen: (answer: string) => string;
    readonly nothingChosen: string;
    readonly chosenSide: { readonly left: Voiced; readonly right: Voiced };
    readonly droop: string;
    readonly pull: string;
    readonly move: string;
    readonly still: string;
  };
  readonly signsUnsure: { readonly title: Voiced; readonly lead: Voiced; readonly stillUnsure: Voiced };
  readonly callNow: CallNowWords;
  readonly tooYoung: {
    readonly title: Voiced;
    readonly urgent: Voiced;
    readonly sameDay: Voiced;
    readonly say: Voiced;
    readonly sayToday: Voiced;
    readonly wrongAge: string;
  };
  readonly review: ReviewWords;
  readonly clear: {
    readonly open: string;
    readonly title: string;
    readonly text: string;
    /** Where more than one interview is kept. */
    readonly textOfMany: (number: string) => string;
    readonly yes: string;
    readonly onlyThis: string;
    readonly no: string;
  };
  readonly keep: {
    readonly label: string;
    readonly hint: string;
    readonly off: string;
    /** Answers wait to be kept, and why. */
    readonly waiting: { readonly [W in 'slow' | 'full' | 'forbidden' | 'newer' | 'failed']: string };
  };
  /** What the notices above a page are called, as a part of it. */
  readonly messages: string;
  readonly notices: {
    /** With the names of the questions, where they are known. */
    readonly damagedSave: (names: string) => string;
    readonly newerSave: string;
    readonly gone: string;
    readonly unreachable: string;
    readonly cleared: string;
    readonly notCleared: string;
    readonly carriedOnElsewhere: string;
    readonly clearedElsewhere: string;
    readonly unknownAddress: string;
    readonly dismiss: string;
  };
  readonly broken: {
    readonly title: string;
    readonly text: string;
    readonly chunk: string;
    /** In place of the two above, where the answers are kept nowhere. */
    readonly onlyHere: string;
    /** In a browser that cannot run the program. */
    readonly cannotRun: (number: string) => string;
    /** Before the number to call. */
    readonly call: string;
    readonly reload: string;
  };
  /** How soon, and what to do: there before the rest of the result is. */
  readonly levels: { readonly [D in Disposition]: LevelWords } & {
    /** The questions ended early: what is said in place of a level. No calm level is named. */
    readonly notSettled: { readonly [D in Disposition]: string };
    readonly restComing: string;
  };
  readonly print: {
    readonly print: string;
    /** In place of the button, where the browser has no way to print. */
    readonly cannot: string;
    /** After a press that led to nothing. */
    readonly didNot: string;
  };
  readonly handOver: BeforeHandOverWords;
  /** What opens the parts about files: the rest is loaded then. */
  readonly file: {
    readonly save: string;
    readonly saveAll: string;
    readonly open: string;
    readonly notLoaded: string;
  };
  readonly receive: BeforeReceiveWords;
  readonly nurse: NurseWords;
  readonly offline: OfflineWords;
  /** On every page, once the content should have been read again and was not. */
  readonly pastReview: (date: string) => string;
  readonly install: { readonly shortName: string; readonly description: string };
  readonly footer: {
    readonly conditions: string;
    readonly privacy: string;
    readonly accessibility: string;
    readonly keeping: string;
    readonly interviews: string;
  };
  readonly display: {
    /** What opens the choice: the sign on the button, and its name, which begins with the sign. */
    readonly sign: string;
    readonly name: string;
    readonly size: string;
    readonly sizes: { readonly normal: string; readonly large: string; readonly larger: string };
    readonly colours: string;
    /** In place of the colours to choose from, where the device has set its own. */
    readonly coloursOfDevice: string;
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string; readonly dim: string };
    /** Puts a number before each answer. */
    readonly numbers: string;
    /** Turns reading aloud on. All other words of it are loaded then. */
    readonly aloud: string;
    readonly aloudNotLoaded: string;
  };
}

export interface LevelWords {
  /** The level, read out before the heading by a screen reader. */
  readonly level: string;
  /** How soon, as the heading of the card. */
  readonly heading: Voiced;
  readonly when: Voiced;
}

interface StartWords {
  /** The notice while it is folded. */
  readonly emergencyShort: (number: string) => string;
  readonly emergencyHeading: (number: string) => string;
  readonly emergencySigns: readonly string[];
  readonly emergencyEvenIfGone: string;
  readonly call: (number: string) => string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly string[];
  readonly contentDate: (date: string) => string;
  readonly moreTitle: string;
  readonly more: readonly string[];
  readonly begin: string;
  readonly professional: string;
  readonly continueTitle: string;
  readonly continueText: (date: string) => string;
  /** Who answered in the interview that can be gone on with. */
  readonly continueWho: { readonly [R in 'self' | 'carer' | 'nurse' | 'unknown']: string };
  readonly alsoKept: (number: string) => string;
  readonly seeAll: string;
  readonly continueButton: string;
  readonly afresh: string;
  readonly needsScript: (number: string) => string;
}

export interface OfflineWords {
  readonly works: (date: string) => string;
  readonly newer: { readonly [K in 'update' | 'safety-fix']: { readonly title: string; readonly text: string } };
  /** Beside the answers that stay, and those that would not. */
  readonly answersStay: string;
  readonly answersGo: string;
  readonly useNewer: string;
}

interface CallNowWords {
  readonly title: (number: string) => string;
  readonly evenIfGone: string;
  readonly call: (number: string) => string;
  readonly youSaid: Voiced;
  /** What to say beside the signs. */
  readonly sayToo: readonly string[];
  readonly whileWaitingTitle: string;
  readonly cannotSpeakTitle: string;
  readonly cannotSpeak: readonly string[];
  readonly tellTitle: string;
  readonly tellHint: string;
  readonly notes: {
    readonly [T in Extract<NoteTopic, 'last-well' | 'location' | 'call-back'>]: {
      readonly label: Voiced;
      readonly hint: string;
    };
  };
  readonly whileWaiting: readonly string[];
  /** What is said beside one of the signs, by its option: for those who know their epilepsy. It stands below the call and takes nothing back. */
  readonly besideSign: Readonly<
    Record<string, { readonly title: string; readonly ownPlan: Voiced; readonly call: Voiced }>
  >;
  readonly seenByDoctor: string;
  /** What happens then, before the button. */
  readonly mistakeHint: string;
  readonly mistake: string;
  /** In place of what is said to a patient: to a nurse who is on the phone, or stands beside the person. */
  readonly nurse: {
    /** What she needs in her own record: none of it is kept here. */
    readonly forRecord: string;
    readonly toCallerTitle: string;
    /** Read aloud. */
    readonly toCaller: readonly string[];
    readonly evenIfGone: string;
    readonly seenByDoctor: string;
  };
  readonly nursePlacedAt: string;
  /** Fills in the present time. */
  readonly nurseNow: string;
  readonly nurseGoOn: string;
  readonly nurseTimeMissing: string;
}

interface ReviewWords {
  readonly title: Voiced;
  readonly lead: string;
  /** The button that changes an answer, by the name of its question: no two on a page are called the same. */
  readonly change: (name: string) => string;
  readonly notAnswered: string;
  readonly notAsked: string;
  readonly setAsideTitle: string;
  readonly setAside: (name: string, answer: string, why: string) => string;
  readonly setAsideReason: { readonly notAsked: string; readonly stale: string };
  readonly takenBackTitle: string;
  readonly takenBack: (sign: string, date: string) => string;
  readonly ownWords: Voiced;
  readonly ownWordsHint: string;
  readonly confirm: string;
}

export interface NurseWords {
  readonly outline: string;
  readonly outlineHint: string;
  readonly say: string;
  readonly probe: string;
  readonly record: string;
  readonly note: string;
  readonly noteHint: string;
  /** Beside a question that has an answer of an earlier interview. */
  readonly toConfirm: string;
  readonly desk: DeskWords;
  readonly ownLevel: OwnLevelWords;
  readonly talk: TalkWords;
  /** Of answers that she received. */
  readonly heard: HeardWords;
}

/** What stands around the question in a wide window. */
export interface DeskWords {
  readonly bar: string;
  /** The column beside the question. */
  readonly beside: string;
  readonly begun: (time: string) => string;
  /** The level that has been reached, while the rest is open. */
  readonly soFar: (level: string) => string;
  /** The same while something is open that could raise it. */
  readonly soFarAtLeast: (level: string) => string;
  readonly noneSoFar: string;
  readonly keys: string;
  readonly largeRows: string;
  readonly keysHelp: string;
  readonly jump: string;
  readonly noSuchQuestion: (most: number) => string;
  readonly notYetOpen: string;
  readonly and: (answer: string, more: number) => string;
  readonly guidance: string;
  readonly noneMarked: (signs: number) => string;
  readonly unsureMarked: (signs: number) => string;
  readonly park: string;
  readonly cannotPark: string;
  /** The interviews that are not in the record yet. */
  readonly parked: string;
  readonly comeBack: (time: string) => string;
  /** Behind it, where it has a label. */
  readonly labelled: (label: string) => string;
  readonly allInterviews: string;
  /** The same in the head of each page, where there is little room. */
  readonly list: string;
  readonly emergency: string;
}
