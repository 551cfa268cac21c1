import { useState } from 'react';
import { Button } from '../Button.tsx';
import type { SummaryView } from './view.ts';

/** Two lengths of the result as plain text, for another program. Where the browser cannot copy, the text can be marked. */
export function CopyButtons({ view }: { readonly view: SummaryView }) {
  const { summary, texts, onCopy, onWantTexts } = view;
  const { copy, asText } = summary.frame;
  const [outcome, setOutcome] = useState('');
  const isThere = texts !== null && texts !== 'failed';
  const press = async (length: 'short' | 'full'): Promise<void> => {
    // Some browsers let a press copy only what needs no waiting.
    const made = isThere ? texts : await onWantTexts();
    if (made === 'failed') return setOutcome(asText.notLoaded);
    setOutcome((await onCopy(made[length])) ? copy.done : asText.failed);
  };
  // So it is there before the press, wherever a pointer or the keyboard comes first.
  const want = isThere ? undefined : () => void onWantTexts();
  return (
    <div className="copy no-print" onPointerEnter={want} onFocus={want}>
      <Button kind="link" onClick={() => void press('short')}>
        {asText.copyShort}
      </Button>
      <Button kind="link" onClick={() => void press('full')}>
        {asText.copyAll}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}
