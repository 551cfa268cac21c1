import { useSingleKeys } from '../../screens/desk/single-keys.ts';
import { readDeskChoice } from '../desk/desk-choice.ts';

/** B begins, F searches, 1 to 9 go on with one of the first nine. */
export function useListKeys(
  isNurse: boolean,
  of: {
    readonly rows: readonly string[];
    readonly search: React.RefObject<HTMLInputElement | null>;
    readonly onBegin: () => void;
    readonly onOpen: (id: string) => void;
    readonly onlyHere: boolean;
  },
): void {
  useSingleKeys(isNurse && readDeskChoice().keys, (key) => {
    if (key === 'f') of.search.current?.select();
    else if (of.onlyHere) return false;
    else if (key === 'b') of.onBegin();
    else {
      const id = of.rows[Number(key) - 1];
      if (id === undefined) return false;
      of.onOpen(id);
    }
    return true;
  });
}
