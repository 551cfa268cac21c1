import { useState } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';

export interface PrintButtonProps {
  readonly words: InterfaceWords['print'];
  /** Says whether the browser began to print; null where it cannot. */
  readonly onPrint: (() => Promise<boolean>) | null;
}

/** Prints the page, or says that this browser cannot, and what can be done instead. */
export function PrintButton({ words, onPrint }: PrintButtonProps) {
  const [failed, setFailed] = useState(false);
  return (
    <div className="print-button">
      {onPrint !== null && (
        <Button kind="secondary" onClick={() => void onPrint().then((begun) => setFailed(!begun))}>
          {words.print}
        </Button>
      )}
      <p role={onPrint === null ? undefined : 'status'} className="no-print">
        {onPrint === null ? words.cannot : failed ? words.didNot : ''}
      </p>
    </div>
  );
}
