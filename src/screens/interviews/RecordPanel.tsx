import { useEffect, useRef } from 'react';
import type { RecordWords } from '../../content/interviews-words.ts';
import { Button } from '../Button.tsx';
import { Referral } from './Referral.tsx';

export interface RecordPanelProps {
  readonly words: RecordWords;
  readonly inRecord: boolean;
  /** That it is in, or what happens when it is, in words. */
  readonly tells: string;
  /** She has copied, printed or saved it since. */
  readonly offers: boolean;
  /** When she called or referred; null where none is asked for. */
  readonly referred: string | null;
  readonly onRecord: (isIn: boolean) => void;
  readonly onReferred: (when: string) => void;
}

/** On a nurse's result: she says that it is in her record. The page cannot know it. */
export function RecordPanel({ words, inRecord, tells, offers, referred, onRecord, onReferred }: RecordPanelProps) {
  const panel = useRef<HTMLElement>(null);
  // What is offered is seen, also where it stands below what is in sight.
  useEffect(() => {
    if (offers) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [offers]);
  return (
    <section ref={panel} className="panel in-record no-print" aria-labelledby="record-title">
      <h2 id="record-title">{words.title}</h2>
      {referred !== null && <Referral words={words} id="referred" of="" when={referred} onReferred={onReferred} />}
      <p role="status">{offers && !inRecord ? words.offer : tells}</p>
      <Button kind="secondary" aria-pressed={inRecord} onClick={() => onRecord(!inRecord)}>
        {words.yes}
      </Button>
    </section>
  );
}
