import type { DeskWords } from '../../content/interface-words.ts';
import { Button } from '../Button.tsx';

interface DeskBarProps {
  readonly words: DeskWords;
  /** When the interview was begun, in words. */
  readonly begun: string;
  /** The level so far, in words. */
  readonly level: string;
  readonly keys: boolean;
  readonly largeRows: boolean;
  readonly onChoose: (choice: { readonly keys: boolean; readonly largeRows: boolean }) => void;
  readonly children: React.ReactNode;
}

/** Above the question: since when, the level so far, and how the window answers. */
export function DeskBar({ words, begun, level, keys, largeRows, onChoose, children }: DeskBarProps) {
  return (
    <section className="desk-bar" aria-label={words.bar}>
      <p>{words.begun(begun)}</p>
      <p role="status">
        <strong>{level}</strong>
      </p>
      {children}
      <Switch label={words.keys} on={keys} onPress={() => onChoose({ keys: !keys, largeRows })} />
      <Switch label={words.largeRows} on={largeRows} onPress={() => onChoose({ keys, largeRows: !largeRows })} />
    </section>
  );
}

function Switch({
  label,
  on,
  onPress,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button kind="link" aria-pressed={on} onClick={onPress}>
      {label}
    </Button>
  );
}
