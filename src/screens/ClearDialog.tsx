import { useRef } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';

/** "Clear my answers": asks once, with the platform's own dialog. */
export function ClearDialog({
  words,
  onClear,
}: {
  readonly words: InterfaceWords['clear'];
  readonly onClear: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button kind="link" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </Button>
      <dialog ref={dialog} aria-labelledby="clear-title">
        <h2 id="clear-title">{words.title}</h2>
        <p>{words.text}</p>
        <div className="actions">
          {/* The first button takes the focus when the dialog opens: one more press of the same key must clear nothing. */}
          <Button kind="secondary" onClick={() => dialog.current?.close()}>
            {words.no}
          </Button>
          <Button
            kind="warning"
            onClick={() => {
              dialog.current?.close();
              onClear();
            }}
          >
            {words.yes}
          </Button>
        </div>
      </dialog>
    </>
  );
}
