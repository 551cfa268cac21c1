import { useRef, useState } from 'react';
import { numberWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';

interface ClearDialogProps {
  readonly words: InterviewWords;
  /** Asked when the dialog opens: how many interviews are kept on this device? */
  readonly howMany: () => Promise<number>;
  /** Is one of them on screen, which could be cleared alone? */
  readonly hasThis: boolean;
  readonly onClear: (which: 'this' | 'all') => void;
}

/** "Clear my answers": says what it clears and asks once, with the platform's own dialog. */
export function ClearDialog({ words, howMany, hasThis, onClear }: ClearDialogProps) {
  const { clear } = words.interface;
  const dialog = useRef<HTMLDialogElement>(null);
  const [kept, setKept] = useState(1);

  function open(): void {
    dialog.current?.showModal();
    void howMany().then(setKept);
  }
  function close(which: 'this' | 'all' | 'nothing'): void {
    dialog.current?.close();
    if (which !== 'nothing') onClear(which);
  }
  return (
    <>
      <Button kind="link" onClick={open}>
        {clear.open}
      </Button>
      <dialog ref={dialog} aria-labelledby="clear-title">
        <h2 id="clear-title">{clear.title}</h2>
        <p>{kept > 1 ? clear.textOfMany(numberWords(words, kept)) : clear.text}</p>
        <WhichOnes words={clear} offersThis={kept > 1 && hasThis} onChoose={close} />
      </dialog>
    </>
  );
}

interface WhichOnesProps {
  readonly words: InterviewWords['interface']['clear'];
  /** May this interview be cleared alone? */
  readonly offersThis: boolean;
  readonly onChoose: (which: 'this' | 'all' | 'nothing') => void;
}

function WhichOnes({ words, offersThis, onChoose }: WhichOnesProps) {
  return (
    <div className="actions">
      {/* The first button takes the focus when the dialog opens: one more press of the same key must clear nothing. */}
      <Button kind="secondary" onClick={() => onChoose('nothing')}>
        {words.no}
      </Button>
      {offersThis && (
        <Button kind="warning" onClick={() => onChoose('this')}>
          {words.onlyThis}
        </Button>
      )}
      <Button kind="warning" onClick={() => onChoose('all')}>
        {words.yes}
      </Button>
    </div>
  );
}
