import { useState } from 'react';
import type { HeadedPart } from '../../report/part.ts';
import { Button } from '../Button.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { Fold } from './Fold.tsx';
import { inOne } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** The words for the phone, and a button that copies them. */
export function WordsToSay({ view, say }: { readonly view: SummaryView; readonly say: HeadedPart }) {
  const text = inOne(view.report, say.sentences);
  const quoted = (
    <blockquote>
      <p>{text}</p>
    </blockquote>
  );
  if (view.isDesk)
    return (
      <div className="hand-over">
        <CopyWords view={view} text={text} />
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
        <CopyWords view={view} text={text} />
      </div>
      {quoted}
    </>
  );
}

/** Where the browser cannot copy, a sentence says so: the words can be marked. */
function CopyWords({ view, text }: { readonly view: SummaryView; readonly text: string }) {
  const { copy, done, failed } = view.summary.frame.copy;
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const press = (): void => void view.onCopy(text).then((copied) => setOutcome(copied ? 'done' : 'failed'));
  return (
    <div className="copy no-print">
      <Button kind="link" onClick={press}>
        {copy}
      </Button>
      <span role="status">{outcome === 'none' ? '' : outcome === 'done' ? done : failed}</span>
    </div>
  );
}
