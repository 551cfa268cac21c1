import { deployment } from '../../content/deployment.ts';
import type { ReceiveWords } from '../../content/receive-words.ts';
import type { Part } from '../../report/part.ts';
import { Button } from '../Button.tsx';
import { CallLink } from '../CallLink.tsx';
import { ResultHeading } from './ReceiveCode.tsx';

interface CodeReadProps {
  readonly words: ReceiveWords;
  /** Who gave the answers and when, as a sentence. */
  readonly given: string;
  /** The interview of a nurse: it goes on as hers, and nobody is asked who reads it. */
  readonly isNurses: boolean;
  /** The signs of an emergency in them. */
  readonly signs: readonly Part[];
  /** What the link for the call says. */
  readonly call: string;
  /** The answers are on this device already: to them. Undefined while that is looked up, null where they are not. */
  readonly onOpen: (() => void) | null | undefined;
  /** What is on this page is kept nowhere. */
  readonly goes: boolean;
  readonly onNurse: () => void;
  readonly onOwn: () => void;
}

/** A code or a file was read: the call first where there is a sign of an emergency, and nothing else of the answers; then who it is that reads. */
export function CodeRead(props: CodeReadProps) {
  const { words, given, isNurses, signs, call, onOpen, goes, onNurse, onOwn } = props;
  return (
    <>
      {signs.length > 0 && <CallFirst words={words} signs={signs} call={call} />}
      <section className="panel code-read" aria-labelledby="code-read">
        <ResultHeading id="code-read">{given}</ResultHeading>
        {onOpen === null && goes && <p className="notice">{words.goes}</p>}
        {onOpen === null && (isNurses ? <GoOn {...{ words, onOwn }} /> : <WhoReads {...{ words, onNurse, onOwn }} />)}
        {onOpen !== null && onOpen !== undefined && (
          <>
            <p>{words.twice}</p>
            <Button kind="primary" onClick={onOpen}>
              {words.openThis}
            </Button>
          </>
        )}
      </section>
    </>
  );
}

function WhoReads({ words, onNurse, onOwn }: Pick<CodeReadProps, 'words' | 'onNurse' | 'onOwn'>) {
  return (
    <>
      <h3>{words.whoAreYou}</h3>
      <Button kind="primary" onClick={onNurse}>
        {words.nurse}
      </Button>
      <p className="hint">{words.nurseHint}</p>
      <Button kind="secondary" onClick={onOwn}>
        {words.own}
      </Button>
      <p className="hint">{words.ownHint}</p>
    </>
  );
}

function GoOn({ words, onOwn }: Pick<CodeReadProps, 'words' | 'onOwn'>) {
  return (
    <>
      <Button kind="primary" onClick={onOwn}>
        {words.goOn}
      </Button>
      <p className="hint">{words.goOnHint}</p>
    </>
  );
}

function CallFirst({ words, signs, call }: Pick<CodeReadProps, 'words' | 'signs' | 'call'>) {
  const { emergencyNumber } = deployment;
  return (
    <section className="care-card care-emergency" data-disposition="emergency" aria-labelledby="call-first">
      <h2 id="call-first">{words.callTitle(emergencyNumber)}</h2>
      <div className="care-body">
        <CallLink number={emergencyNumber} label={call} />
        <p>{words.signs}</p>
        <ul className="said">
          {signs.map(({ id, sentences }) => (
            <li key={id}>{sentences}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
