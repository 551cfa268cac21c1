import { useMemo, useState } from 'react';
import { dayWords } from '../../content/answer-words.ts';
import { contentReviewBy } from '../../content/deployment.ts';
import { voiced } from '../../content/voiced.ts';
import { beginOf } from '../../machine/journal.ts';
import { groupsOf } from '../../exchange/code/write-code.ts';
import { sheetOf } from '../../exchange/sheet/sheet-of.ts';
import type { PaperChoice } from '../../screens/sheet/choice.ts';
import { PlacesMap } from '../../screens/sheet/PlacesMap.tsx';
import { SheetBar } from '../../screens/sheet/SheetBar.tsx';
import { SheetCode } from '../../screens/sheet/SheetCode.tsx';
import { SheetOfPaper } from '../../screens/sheet/SheetOfPaper.tsx';
import { madeCode } from '../hand-over/made-code.ts';
import { notingGiven } from '../interviews/given-away.ts';
import { useLateArrival } from '../page/page-effects.ts';
import { printing } from '../printing.ts';
import { usualPaper } from './paper-size.ts';
import type { SheetProps } from './SheetLater.tsx';
import type { SheetParts } from './sheet-parts.ts';

/** The sheet of paper, from the report and the journal and nothing else, and above it how it is printed. */
export function SheetPlace(here: SheetProps & { readonly parts: SheetParts }) {
  const { presented, walk, report, summary, parts, toResult } = here;
  const { words } = presented;
  const [choice, setChoice] = useState<PaperChoice>(() => ({
    size: usualPaper(navigator.languages),
    largePrint: false,
    littleInk: false,
  }));
  const { frame } = summary;
  const begun = beginOf(walk.journal) ?? report.madeAt;
  const sheet = useMemo(
    () => sheetOf({ report, words, frame, copy: parts.copy, sheet: parts.sheet, begun }),
    [report, words, frame, parts, begun],
  );
  const forNurse = report.voice === 'nurse';
  const print = printingWhenPainted();
  useLateArrival(words, 'sheet');
  return (
    <>
      <SheetBar
        {...{ words, choice }}
        sheet={parts.sheet}
        voice={report.voice}
        onChoose={setChoice}
        onPrint={print === null ? null : notingGiven(here.session.interview, print)}
        back={{ label: frame.sheet.back, go: toResult }}
      />
      <SheetOfPaper
        {...{ sheet, choice, forNurse }}
        words={parts.sheet}
        gap={report.gap}
        pastReview={words.interface.pastReview(dayWords(words, contentReviewBy))}
        picture={forNurse ? null : <PlacesMap {...{ report, words }} sheet={parts.sheet} />}
        code={<CodeOnPaper {...here} />}
      />
    </>
  );
}

function CodeOnPaper({ presented, report, parts }: SheetProps & { readonly parts: SheetParts }) {
  const { words, record } = presented;
  const made = useMemo(() => madeCode(record, words.language.tag), [record, words]);
  if (made === null) return <p>{words.interface.handOver.notMade}</p>;
  return (
    <SheetCode
      words={parts.handOver}
      holds={voiced(parts.sheet.code, report.voice)}
      groups={groupsOf(made.code)}
      picture={made.picture}
    />
  );
}

/** Prints once what was chosen last is painted. Null where the browser cannot print. */
function printingWhenPainted(): (() => Promise<boolean>) | null {
  const print = printing();
  if (print === null) return null;
  return async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return print();
  };
}
