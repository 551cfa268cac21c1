import type { OpenFileWords } from '../../content/file-words.ts';
import { Button } from '../Button.tsx';

interface OpenFileProps {
  readonly words: OpenFileWords;
  /** What is to be said of the file that was chosen last. */
  readonly said: string;
  readonly onFile: (file: File) => void;
  /** Shows the same answers, which are here already. Null: there are none such. */
  readonly onShow: (() => void) | null;
}

/** A file from this device, chosen in whatever way the browser has. */
export function OpenFile({ words, said, onFile, onShow }: OpenFileProps) {
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
      {onShow !== null && (
        <Button kind="secondary" onClick={onShow}>
          {words.openTheOne}
        </Button>
      )}
    </>
  );
}
