import { file } from '../../src/content/en/file.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { handOver } from '../../src/content/en/hand-over.ts';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { scan } from '../../src/content/en/scan.ts';
import { sheet } from '../../src/content/en/sheet.ts';
import { receive } from '../../src/content/en/receive.ts';
import { summary } from '../../src/content/en/summary.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { voiced } from '../../src/content/voiced.ts';

const { interface: ui, questions } = words;

/** Each with the key on a keyboard that does the same. */
const byEarKeys = [
  ...(['yes', 'no', 'notSure', 'repeat', 'back'] as const).map((key) => `${byEar[key]} ${byEar.onKey[key]}`),
  byEar.turnOff,
];

/** What of the browser and its settings a button needs to do what it says. */
export type Need =
  | 'speech'
  | 'printing'
  | 'motion'
  | 'colours'
  | 'storage'
  | 'worker'
  | 'clipboard'
  | 'saving'
  | 'sharing';

/** Buttons that ask for something which a browser may lack. `tests/journeys/buttons.test.ts` presses each with and without it. */
const inNeed: Readonly<Record<string, Need>> = {
  [ui.print.print]: 'printing',
  [sheet.screen.print]: 'printing',
  [summary.frame.copy.copy]: 'clipboard',
  [handOver.copy]: 'clipboard',
  [summary.frame.asText.copyShort]: 'clipboard',
  [summary.frame.asText.copyAll]: 'clipboard',
  [summary.frame.calendar.put]: 'saving',
  [file.save.save]: 'saving',
  [file.save.share]: 'sharing',
  [ui.face.move]: 'motion',
  [ui.face.still]: 'motion',
  [ui.clear.open]: 'storage',
  [ui.clear.yes]: 'storage',
  [ui.offline.useNewer]: 'worker',
  ...Object.fromEntries(Object.values(ui.display.themes).map((theme) => [theme, 'colours'] as const)),
  [ui.keep.label]: 'storage',
  ...Object.fromEntries(
    [interviews.nurse, interviews.family]
      .flatMap((list) => [
        list.begin,
        list.backToIt,
        list.open,
        list.saveLabel,
        list.again,
        list.remove,
        list.removeAll,
        list.undo,
        list.tryAgain,
      ])
      .concat([interviews.record.yes, interviews.record.hold, interviews.record.save])
      .map((name) => [name, 'storage'] as const),
  ),
  // With an engine, without one, and with each fault: `tests/screens/read-aloud.test.tsx`, `tests/journeys/read-aloud.test.ts`.
  ...Object.fromEntries(
    [
      ui.display.aloud,
      aloud.listen,
      aloud.pause,
      aloud.goOn,
      aloud.back,
      aloud.byEar,
      byEar.tryAgain,
      ...byEarKeys,
      conditionChrome.aloud.turnOn,
      conditionChrome.aloud.turnOff,
    ].map((name) => [name, 'speech'] as const),
  ),
};

/** Buttons that only move on in the interview, write in its journal, or change the page. */
const inItself: readonly string[] = [
  ui.back,
  ui.next,
  ui.skip,
  ui.showResult,
  ui.endEarly,
  ui.start.begin,
  ui.start.continueButton,
  ui.callNow.mistake,
  ui.callNow.nurseGoOn,
  ui.nurse.desk.keys,
  ui.nurse.desk.largeRows,
  ui.nurse.desk.park,
  ui.nurse.desk.allInterviews,
  ui.start.seeAll,
  interviews.cover.back,
  ui.callNow.nurseNow,
  ui.tooYoung.wrongAge,
  ui.review.confirm,
  ui.handOver.make,
  file.open.openTheOne,
  file.open.toList,
  ui.choice.bringBack,
  ui.clear.no,
  ui.notices.dismiss,
  ui.broken.reload,
  summary.frame.back,
  summary.frame.sheet.back,
  voiced(summary.frame.sheet.open, 'self'),
  voiced(summary.frame.sheet.open, 'nurse'),
  ui.receive.open,
  receive.read,
  receive.nurse,
  receive.own,
  receive.openThis,
  receive.goOn,
  scan.begin,
  receive.confirm.yes,
  receive.confirm.no,
  ui.nurse.ownLevel.save,
  ...Object.values(ui.display.sizes),
  ui.display.numbers,
  aloud.voice,
  ...Object.values(aloud.speeds),
  // The way to a question: from the review, and from the outline of a nurse.
  ...Object.keys(questions)
    .filter(isQuestionId)
    .flatMap((id) => [ui.review.change(questions[id].name), questions[id].name]),
];

/** What this button or setting needs; null for nothing but the page; undefined for one that is in neither list. */
export function needOf(name: string): Need | null | undefined {
  // Beside a button of the list stands, for whoever does not see the row, which interview it is for.
  // As many as there are signs.
  if (name.startsWith(receive.takeBack.button(''))) return null;
  return inNeed[name] ?? inNeed[name.split(', ')[0] ?? ''] ?? (inItself.includes(name) ? null : undefined);
}
