import { useState } from 'react';
import type { SaveFileWords } from '../../content/file-words.ts';
import { Button } from '../Button.tsx';

/** What became of sharing. `left`: the person closed what the browser had opened. */
export type Shared = 'shared' | 'left' | 'not-shared';

interface SaveFileProps {
  readonly words: SaveFileWords;
  /** Saves the file, and says whether the browser could. */
  readonly onSave: () => boolean;
  /** Null: this browser shares no files. */
  readonly onShare: (() => Promise<Shared>) | null;
}

/** What the file holds and who can read it, and then the ways to get it. */
export function SaveFile({ words, onSave, onShare }: SaveFileProps) {
  const [outcome, setOutcome] = useState('');
  const said: { readonly [S in Shared]: string } = { shared: words.shared, left: '', 'not-shared': words.notShared };
  return (
    <>
      <p>{words.holds}</p>
      <div className="actions">
        <Button kind="secondary" onClick={() => setOutcome(onSave() ? words.saved : words.notSaved)}>
          {words.save}
        </Button>
        {onShare !== null && (
          <Button kind="secondary" onClick={() => void onShare().then((shared) => setOutcome(said[shared]))}>
            {words.share}
          </Button>
        )}
      </div>
      <p role="status">{outcome}</p>
    </>
  );
}
