import type { DeskWords } from '../../content/interface-words.ts';
import { Button } from '../Button.tsx';
import { parkKey } from './option-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface ParkingProps {
  readonly words: DeskWords;
  readonly mayPark: boolean;
  readonly keys: boolean;
  /** What was parked in this tab: when it was begun, in words. */
  readonly parked: readonly { readonly id: string; readonly begun: string }[];
  readonly onPark: () => void;
  readonly onComeBack: (id: string) => void;
}

/** A second call: this interview is left as it is, and is come back to. */
export function Parking({ words, mayPark, keys, parked, onPark, onComeBack }: ParkingProps) {
  useSingleKeys(keys && mayPark, (key) => {
    if (key === parkKey) onPark();
    return key === parkKey;
  });
  return (
    <section className="parking" aria-label={words.parked}>
      {mayPark ? (
        <Button kind="secondary" onClick={onPark}>
          {words.park}
        </Button>
      ) : (
        <p className="hint">{words.cannotPark}</p>
      )}
      {parked.map(({ id, begun }) => (
        <Button key={id} kind="link" onClick={() => onComeBack(id)}>
          {words.comeBack(begun)}
        </Button>
      ))}
    </section>
  );
}
