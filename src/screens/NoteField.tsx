import { useEffect, useRef } from 'react';

interface NoteFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly lines: 1 | 4;
  /** Called when the person has changed the words and pauses, or leaves the field or the page. */
  readonly onChange: (text: string) => void;
}

/** Milliseconds after which somebody who types has paused. */
const pause = 1000;

/** Words that a person may leave: kept at each pause, and as soon as the field, or the page, is left. */
export function NoteField({ name, label, hint, value = '', lines, onChange }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (): void => {
    clearTimeout(timer.current);
    const text = field.current?.value ?? kept.current;
    if (text === kept.current) return;
    kept.current = text;
    onChange(text);
  };
  const keepNow = useRef(keep);

  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(() => {
    const leave = (): void => keepNow.current();
    // A page that is loaded again may be gone before what was begun on leaving is on the disk: hence the pauses.
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      clearTimeout(timer.current);
    };
  }, []);

  return (
    <div className="note-field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <textarea
        id={name}
        name={name}
        ref={field}
        defaultValue={value}
        rows={lines}
        onBlur={keep}
        onInput={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => keepNow.current(), pause);
        }}
        autoComplete="off"
        aria-describedby={`${name}-hint`}
      />
    </div>
  );
}
