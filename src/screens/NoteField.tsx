import { useEffect, useLayoutEffect, useRef } from 'react';
import { fieldHintId, HintedField } from './HintedField.tsx';

interface NoteFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly lines: 1 | 4;
  /** Called when the person has changed the words and pauses, or leaves the field or the page, however she does. */
  readonly onChange: (text: string) => void;
}

/** Whoever writes there writes on behind what is there. */
export function writeOnIn(field: HTMLTextAreaElement): void {
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Milliseconds after which somebody who types has paused. */
const pause = 500;

/** Words that a person may leave: kept at each pause, and as soon as the field, or the page, is left. */
export function NoteField({ name, label, hint, value = '', lines, onChange }: NoteFieldProps) {
  const { field, keep, typed } = useKeptWords(value, onChange);
  return (
    <HintedField id={name} {...{ label, hint }}>
      <textarea
        id={name}
        name={name}
        ref={field}
        defaultValue={value}
        rows={lines}
        onBlur={keep}
        onInput={typed}
        autoComplete="off"
        aria-describedby={fieldHintId(name)}
      />
    </HintedField>
  );
}

function useKeptWords(value: string, onChange: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useRef(value);
  const kept = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (): void => {
    clearTimeout(timer.current);
    if (text.current === kept.current) return;
    kept.current = text.current;
    onChange(text.current);
  };
  const keepNow = useOnLeaving(keep);
  // Words from another tab are shown, unless somebody is in the middle of her own.
  useEffect(() => {
    if (value === kept.current || text.current !== kept.current) return;
    kept.current = value;
    text.current = value;
    if (field.current === null) return;
    field.current.value = value;
    if (field.current === document.activeElement) writeOnIn(field.current);
  }, [value]);
  const typed = (): void => {
    text.current = field.current?.value ?? text.current;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keepNow.current(), pause);
  };
  return { field, keep, typed };
}

/** Keeps as soon as the page is left, however that comes about. Returns what keeps, as it is at any later time. */
function useOnLeaving(keep: () => void) {
  const keepNow = useRef(keep);
  useLayoutEffect(() => {
    keepNow.current = keep;
  });
  useLayoutEffect(() => {
    const leave = (): void => keepNow.current();
    // A page that is loaded again may be gone before what was begun on leaving is on the disk: hence the pauses.
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      // The page may give way to another without the field being left.
      leave();
    };
  }, []);
  return keepNow;
}
