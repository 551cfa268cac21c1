import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode, RefObject } from 'react';
import type { BeforeReceiveWords, ReceiveWords } from '../../content/receive-words.ts';
import { Button } from '../Button.tsx';
import { FileField } from '../file/FileField.tsx';
import { Heading } from '../Heading.tsx';
import { fieldHintId, HintedField } from '../HintedField.tsx';

interface ReceiveCodeProps {
  readonly title: BeforeReceiveWords['title'];
  readonly words: ReceiveWords;
  readonly onRead: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** The page of the camera, and whether it opens in a tab of its own. Null: this browser has no camera to offer. */
  readonly camera: { readonly page: string; readonly newTab: boolean } | null;
  /** Why there is nothing in what was given last, as a sentence. */
  readonly wrong: string | null;
  /** Counts what was read: the sentence is read out each time. */
  readonly attempt: number;
  /** What was read, once something was. */
  readonly result: ReactNode;
}

/** One field that takes whatever holds a code or is a file; a hand scanner ends with Enter, which reads it. */
export function ReceiveCode({ title, words, onRead, onFile, camera, wrong, attempt, result }: ReceiveCodeProps) {
  const field = useRef<HTMLInputElement>(null);
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
        <CodeField {...{ words, field, onFile }} isWrong={wrong !== null} isFirst={result === null} />
        <p className={wrong === null ? undefined : 'error'} id="code-text-error" role="alert" key={attempt}>
          {wrong}
        </p>
        <Button kind={result === null ? 'primary' : 'secondary'} submit>
          {words.read}
        </Button>
        {camera !== null && (
          <p className="to-camera">
            <a href={camera.page} target={camera.newTab ? '_blank' : undefined}>
              {words.camera}
            </a>
          </p>
        )}
        <FileField label={words.file} onFile={onFile} />
        <p className="hint">{words.fileHint}</p>
      </form>
    </>
  );
}

/** The next scan then replaces what could not be read. */
function useSelected(field: RefObject<HTMLInputElement | null>, attempt: number, wrong: string | null): void {
  useEffect(() => {
    if (attempt > 0 && wrong !== null) field.current?.select();
  }, [field, attempt, wrong]);
}

interface CodeFieldProps extends Pick<ReceiveCodeProps, 'words' | 'onFile'> {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isWrong: boolean;
  /** Nothing was read yet: the field is where the page begins. */
  readonly isFirst: boolean;
}

function CodeField({ words, field, onFile, isWrong, isFirst }: CodeFieldProps) {
  return (
    <HintedField id="code-text" label={words.field} hint={words.fieldHint}>
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
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          if (file === undefined) return;
          event.preventDefault();
          onFile(file);
        }}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${fieldHintId('code-text')} code-text-error` : fieldHintId('code-text')}
      />
    </HintedField>
  );
}

interface WhichProps {
  readonly title: string;
  /** What stands in each, and what takes it. */
  readonly choices: readonly { readonly told: string; readonly choose: () => void }[];
}

/** More than one could be read: which is meant? */
export function Which({ title, choices }: WhichProps) {
  return (
    <section className="panel" aria-labelledby="which-code">
      <ResultHeading id="which-code">{title}</ResultHeading>
      {choices.map(({ told, choose }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may say the same
        <p key={place}>
          <Button kind="secondary" onClick={choose}>
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
