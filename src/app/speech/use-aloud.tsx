import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { AloudSwitch } from '../../screens/Display.tsx';
import type { PlaceProps } from '../place-props.ts';
import { keepAloudOn, readAloudOn } from './aloud-choice.ts';
import type { AloudParts } from './aloud-parts.tsx';
import type { PlaceAloud, Unread } from './AloudPlace.tsx';
import type { Entry } from './ear/ear-here.ts';
import { questionAt } from './ear/question-at.ts';

/** The switch for reading aloud, and its buttons for a page. Nothing of it is loaded before it is turned on. */
interface AloudHere {
  readonly inSettings: AloudSwitch;
  readonly bar: (here: PlaceProps, entry: Entry) => ReactNode;
  /** Is the question on this page answered by ear, in the place of its form? */
  readonly takesThePlaceOf: (onPage: PlaceProps['onPage']) => boolean;
}

/** Reading aloud is off until somebody turns it on; that is remembered, and nothing is said before a press. */
export function useAloud({ language: { tag }, interface: { display } }: InterviewWords): AloudHere {
  const [on, setOn] = useState(false);
  useEffect(() => setOn(readAloudOn()), []);
  const parts = useParts(tag, on);
  const onTurn = useCallback((turned: boolean) => {
    keepAloudOn(turned);
    setOn(turned);
  }, []);
  const settings = useMemo(() => {
    if (parts === 'not-loaded') return <p className="notice">{display.aloudNotLoaded}</p>;
    return on && parts !== null ? <parts.Settings aloud={parts.aloud} /> : null;
  }, [on, parts, display]);
  // The same while nothing of it changes, so that the settings are not drawn anew at every step.
  const inSettings = useMemo(() => ({ on, onTurn, settings }), [on, onTurn, settings]);
  const [byEar, setByEar] = useState(false);
  const bar = (here: PlaceProps, entry: Entry): ReactNode => {
    const { onPage } = here;
    if (!on || parts === null || parts === 'not-loaded' || !isRead(onPage)) return null;
    return <parts.Place {...here} {...{ onPage, entry }} aloud={parts.aloud} isHidden={byEar} onHide={setByEar} />;
  };
  return { inSettings, bar, takesThePlaceOf: (onPage) => byEar && questionAt(onPage) !== null };
}

const unread: readonly string[] = ['interviews', 'receive', 'sheet', 'confirm-person'] satisfies Unread[];

function isRead(onPage: PlaceProps['onPage']): onPage is PlaceAloud['onPage'] {
  return !unread.includes(onPage);
}

function useParts(language: string, on: boolean): AloudParts | 'not-loaded' | null {
  const [parts, setParts] = useState<AloudParts | 'not-loaded' | null>(null);
  useEffect(() => {
    if (!on) return;
    let isHere = true;
    let end = (): void => undefined;
    const come = async (): Promise<void> => {
      const { loadAloud } = await import('./aloud-parts.tsx');
      const loaded = await loadAloud(language);
      ({ end } = loaded.aloud);
      if (isHere) setParts(loaded);
      else end();
    };
    come().catch(() => isHere && setParts('not-loaded'));
    return () => {
      isHere = false;
      end();
      setParts(null);
    };
  }, [language, on]);
  return parts;
}
