import type { OpenFileWords } from '../../content/file-words.ts';
import { Button } from '../Button.tsx';
import { FileField } from './FileField.tsx';

interface OpenFileProps {
  readonly words: OpenFileWords;
  /** What is to be said of the file that was chosen last. */
  readonly said: string;
  readonly onFile: (file: File) => void;
  /** Shows the same answers, which are here already. Null: there are none such. */
  readonly onShow: (() => void) | null;
  /** To where a professional reads what somebody else answered, and what leads there. */
  readonly receive: { readonly label: string; readonly go: () => void };
}

/** A file of one's own, to go on with; and where to go with somebody else's. */
export function OpenFile({ words, said, onFile, onShow, receive }: OpenFileProps) {
  return (
    <>
      <p>{words.hint}</p>
      <FileField label={words.label} onFile={onFile} />
      <p role="status">{said}</p>
      {onShow !== null && (
        <Button kind="secondary" onClick={onShow}>
          {words.openTheOne}
        </Button>
      )}
      <p>{words.forNurse}</p>
      <Button kind="link" onClick={receive.go}>
        {receive.label}
      </Button>
    </>
  );
}
