import type { OpenFileWords } from '../../content/file-words.ts';
import { Button } from '../Button.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { FileField } from './FileField.tsx';

interface OpenFileProps {
  readonly words: OpenFileWords;
  /** What is to be said of the file that was chosen last. */
  readonly said: string;
  readonly onFile: (file: File) => void;
  /** To what is on this device now. Null: nowhere. */
  readonly next: { readonly label: string; readonly go: () => void } | null;
  /** To where a professional reads what somebody else answered, and what leads there. */
  readonly receive: { readonly label: string; readonly go: () => void };
}

/** A file of one's own, to go on with; and where to go with somebody else's. */
export function OpenFile({ words, said, onFile, next, receive }: OpenFileProps) {
  return (
    <>
      <p>{words.hint}</p>
      <FileField label={words.label} onFile={onFile} />
      <p role="status">{said}</p>
      {next !== null && (
        <Button kind="secondary" onClick={next.go}>
          {next.label}
        </Button>
      )}
      <p>{words.forNurse}</p>
      {/* As on the start page: two of one name have to lead to the same place. */}
      <PlaceLink place="receive" label={receive.label} onFollow={receive.go} />
    </>
  );
}
