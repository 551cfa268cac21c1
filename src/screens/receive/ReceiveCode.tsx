import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode, RefObject } from 'react';
import type { BeforeReceiveWords, ReceiveWords } from '../../content/receive-words.ts';
import type { WhyNot } from '../../exchange/code/why-not.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';

/** Why there is no answer in a text. */
export type NotRead = WhyNot | { readonly kind: 'newer' } | { readonly kind: 'empty' };

interface ReceiveCodeProps {
  readonly title: BeforeReceiveWords['title'];
  readonly words: ReceiveWords;
  readonly onRead: (text: string) => void;
  readonly notRead: NotRead | null;
  /** Counts what was read: the sentence is read out each time. */
  readonly attempt: number;
  /** What was read, once something was. */
  readonly result: ReactNode;
  /** Where a file is opened. */
  readonly file: ReactNode;
}

/** One field that takes whatever holds a code; a hand scanner ends with Enter, which reads it. */
export function ReceiveCode({ title, words, onRead, notRead, attempt, result, file }: ReceiveCodeProps) {
  const field = useRef<HTMLInputElement>(null);
  const wrong = notRead === null ? null : whyNotRead(words, notRead);
  useSelected(field, attempt, wrong);
  const read = (event: FormEvent): void => {
    event.preventDefault();
    onRead(field.current?.value ?? '');
  };
  return (
    <>
      <Heading>{title}</Heading>
      {result ?? <p>{words.lead}</p>}
      <form method="dialog" noValidate className="receive-code" onSubmit={read}>
        <CodeField {...{ words, field }} isWrong={wrong !== null} isFirst={result === null} />
        <p className={wrong === null ? undefined : 'error'} id="code-text-error" role="alert" key={attempt}>
          {wrong}
        </p>
        <Button kind={result === null ? 'primary' : 'secondary'} submit>
          {words.read}
        </Button>
      </form>
      {file}
    </>
  );
}

/** The next scan then replaces what could not be read. */
function useSelected(field: RefObject<HTMLInputElement | null>, attempt: number, wrong: string | null): void {
  useEffect(() => {
    if (attempt > 0 && wrong !== null) field.current?.select();
  }, [field, attempt, wrong]);
}

interface CodeFieldProps extends Pick<ReceiveCodeProps, 'words'> {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isWrong: boolean;
  /** Nothing was read yet: the field is where the page begins. */
  readonly isFirst: boolean;
}

function CodeField({ words, field, isWrong, isFirst }: CodeFieldProps) {
  return (
    <div className="note-field">
      <label htmlFor="code-text">{words.field}</label>
      <p className="hint" id="code-text-hint">
        {words.fieldHint}
      </p>
      <input
        type="text"
        className="text-input"
        id="code-text"
        name="code-text"
        ref={field}
        data-first={isFirst ? '' : undefined}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'code-text-hint code-text-error' : 'code-text-hint'}
      />
    </div>
  );
}

function whyNotRead({ why, empty }: ReceiveWords, notRead: NotRead): string {
  switch (notRead.kind) {
    case 'empty':
      return empty;
    case 'cut-off':
      return why['cut-off'](notRead.letters, notRead.of);
    default:
      return why[notRead.kind];
  }
}

interface WhichCodeProps {
  readonly words: ReceiveWords;
  /** Each code by its letters, and what stands in it. */
  readonly codes: readonly { readonly code: string; readonly told: string }[];
  readonly onChoose: (code: string) => void;
}

/** More than one code is right: which is meant? */
export function WhichCode({ words, codes, onChoose }: WhichCodeProps) {
  return (
    <section className="panel" aria-labelledby="which-code">
      <ResultHeading id="which-code">{words.several}</ResultHeading>
      {codes.map(({ code, told }) => (
        <p key={code}>
          <Button kind="secondary" onClick={() => onChoose(code)}>
            {told}
          </Button>
        </p>
      ))}
    </section>
  );
}

/** Takes the focus when what it heads was read. */
export function ResultHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [first] = useState(() => document.getElementById('code-text') === null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus();
  }, [first]);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} data-first="">
      {children}
    </h2>
  );
}
