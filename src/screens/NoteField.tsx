import { useEffect, useRef } from 'react';

interface NoteFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly lines: 1 | 4;
  /** Called when the person leaves the field or the page and has changed the words. */
  readonly onChange: (text: string) => void;
}

/** Words that a person may leave: kept as soon as the field, or the page, is left. */
export function NoteField({ name, label, hint, value = '', lines, onChange }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(value);
  const keep = (): void => {
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
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    addEventListener('popstate', leave, true);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('popstate', leave, true);
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
        autoComplete="off"
        aria-describedby={`${name}-hint`}
      />
    </div>
  );
}
