import type { InterviewWords } from '../../content/interface-words.ts';
import type { Respondent } from '../../content/questions.ts';
import type { SheetWords } from '../../content/sheet-words.ts';
import { voiced } from '../../content/voiced.ts';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { Heading } from '../Heading.tsx';
import { PrintButton } from '../PrintButton.tsx';
import type { PrintButtonProps } from '../PrintButton.tsx';
import { Tick } from '../Tick.tsx';
import { paperSizes } from './choice.ts';
import type { PaperChoice } from './choice.ts';

interface SheetBarProps {
  readonly words: InterviewWords;
  readonly sheet: SheetWords;
  readonly voice: Respondent | undefined;
  readonly choice: PaperChoice;
  readonly onChoose: (choice: PaperChoice) => void;
  readonly onPrint: PrintButtonProps['onPrint'];
  readonly back: { readonly label: string; readonly go: () => void };
}

/** Above the sheet, on the screen alone: how the paper is to be, and the button that prints. */
export function SheetBar({ words, sheet, voice, choice, onChoose, onPrint, back }: SheetBarProps) {
  const { title, hint, print, paper, sizes, largePrint, littleInk } = sheet.screen;
  return (
    <div className="sheet-bar no-print">
      <Heading>{voiced(title, voice)}</Heading>
      <p>{voiced(hint, voice)}</p>
      <p>{words.interface.handOver.holds}</p>
      <Choice
        name="paper"
        legend={paper}
        labels={sizes}
        options={paperSizes}
        chosen={choice.size}
        onChoose={(size) => onChoose({ ...choice, size })}
      />
      <div className="choice">
        {voice !== 'nurse' && (
          <Tick id="large-print" on={choice.largePrint} onTick={(on) => onChoose({ ...choice, largePrint: on })}>
            {largePrint}
          </Tick>
        )}
        <Tick id="little-ink" on={choice.littleInk} onTick={(on) => onChoose({ ...choice, littleInk: on })}>
          {littleInk}
        </Tick>
      </div>
      <div className="actions">
        <PrintButton words={{ ...words.interface.print, print }} onPrint={onPrint} />
        <Button kind="link" onClick={back.go}>
          {back.label}
        </Button>
      </div>
    </div>
  );
}
