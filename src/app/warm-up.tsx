import { startTransition, useEffect } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { dateWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { QuestionForm } from '../screens/QuestionForm.tsx';
import type { PlaceProps } from './place-props.ts';
import type { Session } from './session/session.ts';
import type { SummaryParts } from './summary-parts.ts';
import { whenIdle } from './when-idle.ts';

/*
 * The first time that a browser does something takes it several times as long: it reads and compiles what does it. So that is
 * done once while somebody reads, one thing a task, and what comes of it is dropped.
 */

/** What a step does, while the start page is read. */
export function warmUpSteps(words: InterviewWords, session: Session): void {
  whenIdle(() => void session.warmUp());
  whenIdle(() => drawUnseen(words, 'emergency', ['none']));
  whenIdle(() => drawUnseen(words, 'movement', 'held-pull'));
}

const warm = new WeakSet<SummaryParts>();

/** What the result is told with, while the answers are checked: the report, and a date with its time. */
export function warmUpResult(parts: SummaryParts, { presented, walk }: Pick<PlaceProps, 'presented' | 'walk'>): void {
  if (warm.has(parts)) return;
  warm.add(parts);
  whenIdle(() => void parts.reportNow(presented, walk, parts));
  whenIdle(() => void dateWords(presented.words, walk.now));
}

/**
 * Draws a question with many pictures outside the page, and sends its answer to nobody. It is not seen, nothing can find it there, and
 * its pictures are copied from then on. In pieces: a press meanwhile is heard between two of them.
 */
function drawUnseen<Q extends QuestionId>(words: InterviewWords, question: Q, prefill: NonNullable<Answers[Q]>): void {
  const place = document.createElement('div');
  const root = createRoot(place);
  const drawn = (): void => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    whenIdle(() => root.unmount());
  };
  startTransition(() => {
    root.render(
      <Then does={drawn}>
        <QuestionForm
          {...{ words, question, prefill }}
          respondent="self"
          notice={null}
          guidance={null}
          whom={null}
          desk={null}
          onAnswer={() => undefined}
          onBack={null}
          onSkip={null}
          onEnd={null}
        />
      </Then>,
    );
  });
}

/** Does something once what is inside is drawn. */
function Then({ does, children }: { readonly does: () => void; readonly children: ReactNode }) {
  useEffect(() => whenIdle(does), [does]);
  return children;
}
