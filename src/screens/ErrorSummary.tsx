import { useEffect, useRef } from 'react';

interface ErrorSummaryProps {
  readonly heading: string;
  readonly message: string;
  /** The id of the input to lead to. */
  readonly field: string;
  /** Changes with every attempt, so that focus comes here each time. */
  readonly attempt: number;
  /** The focus goes straight to the field: at a safety gate nothing stands between a person and the first sign. */
  readonly isGate?: boolean;
}

/** Says what is wrong, takes focus, and leads to the field. */
export function ErrorSummary({ heading, message, field, attempt, isGate = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isGate) document.getElementById(field)?.focus();
    else box.current?.focus();
  }, [attempt, field, isGate]);
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      {/* No heading: it stands above that of the page. */}
      <p className="error-title">{heading}</p>
      <p>
        <a
          href={`#${field}`}
          onClick={(event) => {
            // The address bar holds the question, not a field.
            event.preventDefault();
            document.getElementById(field)?.focus();
          }}
        >
          {message}
        </a>
      </p>
    </div>
  );
}
