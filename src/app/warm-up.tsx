import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { dateWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { QuestionForm } from '../screens/QuestionForm.tsx';
import type { PlaceProps } from './place-props.ts';
import type { Session } from './session/session.ts';
import type { SummaryParts } from './summary-parts.ts';
import { whenIdle } from './when-idle.ts';

/*
 * The first time that a browser does something takes it several times as long: it reads and compiles what does it. So that is
 * done once while somebody reads, one thing a task, and what comes of it is dropped.
 */

/** What a step does: called once somebody has begun, and not while the page comes. */
export function warmUpSteps(words: InterviewWords, session: Session): void {
  whenIdle(() => void session.warmUp());
  whenIdle(() => drawUnseen(words));
}

const warm = new WeakSet<SummaryParts>();

/** What the result is told with, while the answers are checked: the report, and a date with its time. */
export function warmUpResult(parts: SummaryParts, { presented, walk }: Pick<PlaceProps, 'presented' | 'walk'>): void {
  if (warm.has(parts)) return;
  warm.add(parts);
  whenIdle(() => void parts.reportNow(presented, walk, parts));
  whenIdle(() => void dateWords(presented.words, walk.now));
}

/** Draws the question with the most to draw, outside the page: nobody sees it, and nothing can find it there. */
function drawUnseen(words: InterviewWords): void {
  const root = createRoot(document.createElement('div'));
  flushSync(() => {
    root.render(
      <QuestionForm
        {...{ words }}
        question="emergency"
        respondent="self"
        notice={null}
        guidance={null}
        whom={null}
        desk={null}
        onAnswer={() => undefined}
        onBack={null}
        onSkip={null}
        onEnd={null}
      />,
    );
  });
  root.unmount();
}
