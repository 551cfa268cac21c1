import type { DeskWords } from '../../content/interface-words.ts';
import { Button } from '../Button.tsx';
import { parkKey } from './option-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface ParkingProps {
  readonly words: DeskWords;
  readonly mayPark: boolean;
  readonly keys: boolean;
  /** What is not in the record yet: when it was begun, in words, and its label. */
  readonly parked: readonly { readonly id: string; readonly begun: string; readonly label: string }[];
  readonly onPark: () => void;
  readonly onComeBack: (id: string) => void;
  readonly onList: () => void;
}

/** A second call: this interview is left as it is, and is come back to. */
export function Parking({ words, mayPark, keys, parked, onPark, onComeBack, onList }: ParkingProps) {
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
      {parked.map(({ id, begun, label }) => (
        <Button key={id} kind="link" onClick={() => onComeBack(id)}>
          {words.comeBack(begun)}
          {label !== '' && <span>{words.labelled(label)}</span>}
        </Button>
      ))}
      <Button kind="link" onClick={onList}>
        {words.allInterviews}
      </Button>
    </section>
  );
}
