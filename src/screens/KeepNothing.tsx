import { memo } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface KeepNothingProps {
  readonly words: Pick<InterfaceWords, 'footer' | 'keep'>;
  readonly keepsNothing: boolean;
  readonly onKeepNothing: (nothing: boolean) => void;
  /** To the list of what is kept here. Null where that is shown, and where only the call matters. */
  readonly onList: (() => void) | null;
}

/** At the foot of a page, what is for a device that others use. Drawn anew when it changes, and not at every step. */
export const KeepNothing = memo(function KeepNothing(props: KeepNothingProps) {
  const { words, keepsNothing, onKeepNothing, onList } = props;
  return (
    <details className="settings">
      <summary>{words.footer.keeping}</summary>
      <div className="option">
        <input
          type="checkbox"
          id="keep-nothing"
          checked={keepsNothing}
          onChange={(event) => onKeepNothing(event.target.checked)}
          aria-describedby="keep-nothing-hint"
        />
        <label htmlFor="keep-nothing">
          <span className="option-words">
            <span className="option-label">{words.keep.label}</span>
            <span className="option-hint" id="keep-nothing-hint">
              {words.keep.hint}
            </span>
          </span>
        </label>
      </div>
      {onList !== null && <PlaceLink place="interviews" label={words.footer.interviews} onFollow={onList} />}
    </details>
  );
});
