import { useMemo } from 'react';
import type { HandOverWords } from '../../content/hand-over-words.ts';
import { linkWith } from '../../exchange/code/link.ts';
import { spelt } from '../../exchange/code/spelling.ts';
import { routeToHandOver } from '../../exchange/code/route-to-hand-over.ts';
import { codeFor, groupsOf } from '../../exchange/code/write-code.ts';
import type { InterviewRecord } from '../../machine/interview-record.ts';
import { HandOverCode } from '../../screens/HandOverCode.tsx';
import type { PlaceProps } from '../place-props.ts';
import { squaresPicture } from './squares-picture.ts';

interface MadeCodeProps extends Pick<PlaceProps, 'presented'> {
  readonly handOver: HandOverWords;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The code of the answers that hold at this moment: drawn anew with every change of them. */
export function MadeCode({ presented: { words, record }, handOver, onCopy }: MadeCodeProps) {
  const made = useMemo(() => partsOf(record, words.language.tag), [record, words]);
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

/** Null: none can be made. That must never cost anybody the page around it, which may be the one for an emergency. */
function partsOf(record: InterviewRecord, language: string) {
  try {
    const code = codeOf(record, language);
    const link = linkWith(code, location.origin + location.pathname);
    return { code, link, picture: squaresPicture(link) };
  } catch {
    return null;
  }
}

/** The code of these answers. */
function codeOf(record: InterviewRecord, language: string): string {
  const { newest, takenBack, received } = record;
  const at = Math.max(...[...newest.values()].map((answer) => answer.at));
  const hasTakenBack = takenBack.length > 0 || received?.takenBack === true;
  return codeFor({ route: routeToHandOver(record), at, language, takenBack: hasTakenBack });
}
