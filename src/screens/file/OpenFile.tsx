import type { OpenFileWords } from '../../content/file-words.ts';
import { Button } from '../Button.tsx';

interface OpenFileProps {
  readonly words: OpenFileWords;
  /** What is to be said of the file that was chosen last. */
  readonly said: string;
  readonly onFile: (file: File) => void;
  /** To what is on this device now. Null: nowhere. */
  readonly next: { readonly label: string; readonly go: () => void } | null;
}

/** A file from this device, chosen in whatever way the browser has. */
export function OpenFile({ words, said, onFile, next }: OpenFileProps) {
  return (
    <>
      <p>{words.hint}</p>
      <label className="file-field">
        <span>{words.label}</span>
        <input
          type="file"
          // Else the same file could not be chosen again.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ currentTarget: { files } }) => {
            const [file] = files ?? [];
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
      <p role="status">{said}</p>
      {next !== null && (
        <Button kind="secondary" onClick={next.go}>
          {next.label}
        </Button>
      )}
    </>
  );
}
