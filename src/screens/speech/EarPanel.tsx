import type { ReactNode } from 'react';
import type { ByEarWords } from '../../content/by-ear-words.ts';
import type { EarKey } from '../../report/aloud/ear/state.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';

interface EarPanelProps extends EarKeysProps {
  readonly title: string;
  /** On the start page, above all else: when to call. */
  readonly call: string | null;
  /** What a key answers now, in words. */
  readonly asks: readonly string[];
  /** What was chosen so far. */
  readonly chosen: readonly string[];
}

/** A question that is answered by ear: what is being asked, and three large keys. The voice says it; so nothing here is a live region. */
export function EarPanel({ title, call, asks, chosen, ...keys }: EarPanelProps) {
  const { words } = keys;
  return (
    <section className="ear" aria-labelledby="heading">
      {call !== null && <p className="notice">{call}</p>}
      <Heading>{title}</Heading>
      {/* Above what changes with each answer, so that a finger finds them where they were. */}
      <EarKeys {...keys}>
        <div className="ear-asks">
          {asks.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </EarKeys>
      {chosen.length > 0 && (
        <>
          <p>{words.soFar}</p>
          <ul>
            {chosen.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export interface EarKeysProps {
  readonly words: ByEarWords;
  readonly onKey: (key: EarKey) => void;
  readonly onRepeat: () => void;
  readonly onBack: (() => void) | null;
  readonly onTurnOff: () => void;
  /** What stands below the three keys. */
  readonly children?: ReactNode;
}

/** The keys: one below the other, so that a finger finds each without an eye. */
export function EarKeys({ words, onKey, onRepeat, onBack, onTurnOff, children }: EarKeysProps) {
  return (
    <>
      <div className="ear-keys" role="group" aria-label={words.keys}>
        <EarButton label={words.yes} onKeyboard={words.onKey.yes} onPress={() => onKey('yes')} />
        <EarButton label={words.no} onKeyboard={words.onKey.no} onPress={() => onKey('no')} />
        <EarButton label={words.notSure} onKeyboard={words.onKey.notSure} onPress={() => onKey('not-sure')} />
      </div>
      {children}
      <div className="ear-more">
        <EarButton label={words.repeat} onKeyboard={words.onKey.repeat} onPress={onRepeat} isSmall />
        {onBack !== null && <EarButton label={words.back} onKeyboard={words.onKey.back} onPress={onBack} isSmall />}
      </div>
      <Button kind="link" onClick={onTurnOff}>
        {words.turnOff}
      </Button>
    </>
  );
}

interface EarButtonProps {
  readonly label: string;
  readonly onKeyboard: string;
  readonly onPress: () => void;
  readonly isSmall?: boolean;
}

/**
 * A key that a finger may press as fast as it likes: each answers another option. It does not take the focus from a finger or
 * a mouse, so that the space bar goes on meaning yes.
 */
function EarButton({ label, onKeyboard, onPress, isSmall = false }: EarButtonProps) {
  return (
    <button
      type="button"
      className={isSmall ? 'button button-secondary' : 'ear-key'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {label} <kbd>{onKeyboard}</kbd>
    </button>
  );
}
