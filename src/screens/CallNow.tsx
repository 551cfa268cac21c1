import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { crewTopics } from '../content/journal-topics.ts';
import { BesideSigns } from './BesideSigns.tsx';
import { Button } from './Button.tsx';
import { CallCard } from './CallCard.tsx';
import type { CallCardProps } from './CallCard.tsx';
import { CrewNotes } from './CrewNotes.tsx';
import { PrintButton } from './PrintButton.tsx';
import type { PrintButtonProps } from './PrintButton.tsx';

interface CallNowProps extends CallCardProps {
  /** Null: no sign was ticked here. */
  readonly onMistake: (() => void) | null;
  /** What a nurse received can be taken back by name. */
  readonly takeBack: ReactNode;
  readonly onPrint: PrintButtonProps['onPrint'];
  /** The answers as a code: far below the call. */
  readonly handOver: ReactNode;
}

/** The emergency page: a call, and nothing that leads away from it. */
export function CallNow(props: CallNowProps) {
  const { words, respondent, signs, onMistake, onPrint, handOver, takeBack } = props;
  const { callNow } = words.interface;
  const isNurse = respondent === 'nurse';
  return (
    <>
      <CallCard {...props} />
      {!isNurse && (
        <section>
          <h2>{callNow.tellTitle}</h2>
          <p>{callNow.tellHint}</p>
          <CrewNotes topics={crewTopics} {...props} />
        </section>
      )}
      <div className="actions">
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      </div>
      <BesideSigns {...{ words, respondent, signs }} />
      <p>{isNurse ? callNow.nurse.seenByDoctor : callNow.seenByDoctor}</p>
      {handOver}
      {takeBack}
      {onMistake !== null && <Mistake words={callNow} onMistake={onMistake} />}
    </>
  );
}

interface MistakeProps {
  readonly words: InterviewWords['interface']['callNow'];
  readonly onMistake: () => void;
}

/** Away from the button that calls: it opens the whole gate again. */
function Mistake({ words, onMistake }: MistakeProps) {
  return (
    <section className="mistake no-print">
      <p>{words.mistakeHint}</p>
      <Button kind="link" onClick={onMistake}>
        {words.mistake}
      </Button>
    </section>
  );
}
