import { useState } from 'react';
import type { HeadedPart } from '../../report/part.ts';
import { Button } from '../Button.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { Fold } from './Fold.tsx';
import { inOne } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** The words for the phone, and a button that copies them. Where the browser cannot, a sentence says so: the words can be marked. */
export function WordsToSay({ view, say }: { readonly view: SummaryView; readonly say: HeadedPart }) {
  const { report, summary, onCopy } = view;
  const { copy, done, failed } = summary.frame.copy;
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const text = inOne(report, say.sentences);
  const press = (): void => void onCopy(text).then((copied) => setOutcome(copied ? 'done' : 'failed'));
  const quoted = (
    <blockquote>
      <p>{text}</p>
    </blockquote>
  );
  const button = (
    <div className="copy no-print">
      <Button kind="link" onClick={press}>
        {copy}
      </Button>
      <span role="status">{outcome === 'none' ? '' : outcome === 'done' ? done : failed}</span>
    </div>
  );
  if (view.isDesk)
    return (
      <div className="hand-over">
        {button}
        <CopyButtons view={view} />
        <Fold view={view} title={say.heading}>
          {quoted}
        </Fold>
      </div>
    );
  return (
    <>
      <div className="say">
        <h2>{say.heading}</h2>
        {button}
      </div>
      {quoted}
    </>
  );
}
