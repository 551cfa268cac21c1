import { useMemo } from 'react';
import type { HandOverWords } from '../../content/hand-over-words.ts';
import { spelt } from '../../exchange/code/spelling.ts';
import { groupsOf } from '../../exchange/code/write-code.ts';
import { HandOverCode } from '../../screens/HandOverCode.tsx';
import type { PlaceProps } from '../place-props.ts';
import { madeCode } from './made-code.ts';

interface MadeCodeProps extends Pick<PlaceProps, 'presented'> {
  readonly handOver: HandOverWords;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The code of the answers that hold at this moment: drawn anew with every change of them. */
export function MadeCode({ presented: { words, record }, handOver, onCopy }: MadeCodeProps) {
  const made = useMemo(() => madeCode(record, words.language.tag), [record, words]);
  if (made === null) return <p className="notice">{words.interface.handOver.notMade}</p>;
  const groups = groupsOf(made.code);
  return (
    <HandOverCode
      words={handOver}
      groups={groups}
      spelt={groups.map((group) => spelt(group, handOver.spelling))}
      link={made.link}
      picture={made.picture}
      onCopy={onCopy}
    />
  );
}
