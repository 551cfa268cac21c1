import type { InterviewWords } from '../content/interface-words.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { PrintButton } from './PrintButton.tsx';
import type { PrintButtonProps } from './PrintButton.tsx';

interface TooYoungProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  /** `emergency` for a nurse who has noted the call and gone on. */
  readonly disposition: 'urgent' | 'same-day' | 'emergency';
  readonly onBack: () => void;
  readonly onChangeAge: () => void;
  readonly onPrint: PrintButtonProps['onPrint'];
}

/** Under 16 the questions end, with the advice to be seen: two weeks, or today where an answer asks for it. */
export function TooYoung({ words, respondent, disposition, onBack, onChangeAge, onPrint }: TooYoungProps) {
  const { tooYoung, back, print } = words.interface;
  const isToday = disposition !== 'urgent';
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {back}
      </Button>
      <section className={`care-card care-${disposition}`} data-disposition={disposition} aria-labelledby="heading">
        <Heading>{voiced(tooYoung.title, respondent)}</Heading>
        <div className="care-body">
          <p className="lead">{voiced(isToday ? tooYoung.sameDay : tooYoung.urgent, respondent)}</p>
          <p>{voiced(isToday ? tooYoung.sayToday : tooYoung.say, respondent)}</p>
        </div>
      </section>
      <div className="actions">
        <PrintButton words={print} onPrint={onPrint} />
        <Button kind="secondary" onClick={onChangeAge}>
          {tooYoung.wrongAge}
        </Button>
      </div>
    </>
  );
}
