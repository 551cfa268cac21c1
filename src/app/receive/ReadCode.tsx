import { useEffect, useState } from 'react';
import type { ReceiveWords } from '../../content/receive-words.ts';
import { deployment } from '../../content/deployment.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import { readCode } from '../../exchange/code/read-code.ts';
import type { CodeRead as Code } from '../../exchange/code/read-code.ts';
import { codeReceived, journalReceived } from '../../exchange/code/received-journal.ts';
import type { Reader } from '../../exchange/code/received-journal.ts';
import { groupsOf } from '../../exchange/code/write-code.ts';
import type { Journal } from '../../machine/journal.ts';
import { recordOf } from '../../machine/interview-record.ts';
import type { Part } from '../../report/part.ts';
import { giverOf } from '../../report/heard.ts';
import { callSignLines } from '../../report/said.ts';
import { CodeRead } from '../../screens/receive/CodeRead.tsx';
import { ReceiveCode, WhichCode } from '../../screens/receive/ReceiveCode.tsx';
import type { NotRead } from '../../screens/receive/ReceiveCode.tsx';
import { OpenFilePart } from '../file/FilePart.tsx';
import { useLateArrival } from '../page/page-effects.ts';
import type { ReceivePlaceProps } from './ReceivePlace.tsx';

type Result =
  | { readonly kind: 'several'; readonly codes: readonly Code[] }
  | { readonly kind: 'read'; readonly code: Code }
  | NotRead;

interface ReadCodeProps extends ReceivePlaceProps {
  readonly receive: ReceiveWords;
}

/** The page where a code is read: what was taken out of the address, at once; whatever else is typed, pasted or scanned, at Enter. */
export function ReadCode(props: ReadCodeProps) {
  const { words, navigation, receive, text } = props;
  const [result, setResult] = useState<Result | null>(() => (text === '' ? null : resultOf(text)));
  const [attempt, setAttempt] = useState(0);
  useLateArrival(words, 'receive');
  return (
    <ReceiveCode
      title={words.interface.receive.title}
      words={receive}
      onRead={(typed) => {
        setAttempt(attempt + 1);
        setResult(typed.trim() === '' ? { kind: 'empty' } : resultOf(typed));
      }}
      notRead={result === null || isRead(result) ? null : result}
      attempt={attempt}
      file={<OpenFilePart words={words} page={navigation.page} />}
      result={result !== null && isRead(result) ? <Read {...props} {...{ result, setResult }} /> : null}
    />
  );
}

type ReadResult = Exclude<Result, NotRead>;

function isRead(result: Result): result is ReadResult {
  return result.kind === 'read' || result.kind === 'several';
}

interface ReadProps extends ReadCodeProps {
  readonly result: ReadResult;
  readonly setResult: (result: Result) => void;
}

/** What was read: one code, or the question which of several is meant. */
function Read({ result, setResult, ...props }: ReadProps) {
  if (result.kind === 'read') return <OneCode key={result.code.code} {...props} code={result.code} />;
  const codes = result.codes.map((code) => ({ code: code.code, told: whichWords(props, code) }));
  return <WhichCode words={props.receive} codes={codes} onChoose={(chosen) => setResult(resultOf(chosen))} />;
}

function resultOf(text: string): Result {
  const read = readCode(text);
  return read.kind === 'read' ? { kind: 'read', code: read } : read;
}

function givenWords(
  { words, receive }: { words: InterviewWords; receive: ReceiveWords },
  { handedOver }: Code,
): string {
  return receive.given(...giverOf(words, { by: handedOver.respondent, at: handedOver.at ?? 0 }));
}

function whichWords(props: ReadCodeProps, code: Code): string {
  return props.receive.which(givenWords(props, code), groupsOf(code.code).slice(0, 2).join(' '));
}

/** A code that is right: the call at once; whether it is here already is looked up meanwhile. */
function OneCode(props: ReadCodeProps & { readonly code: Code }) {
  const { words, receive, session, navigation, onlyHere, code } = props;
  const [here, setHere] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    const isIt = (journal: Journal): boolean => codeReceived(journal) === code.code;
    void session.find(isIt).then((id) => isShown && setHere(id));
    return () => void (isShown = false);
  }, [session, code]);
  const [signs] = useState(() => signsOf(words, code));
  const onReader = (reader: Reader) => (): void => void navigation.receive(journalReceived(code, reader, Date.now()));
  return (
    <CodeRead
      words={receive}
      given={givenWords(props, code)}
      signs={signs}
      call={words.interface.callNow.call(deployment.emergencyNumber)}
      onOpen={typeof here === 'string' ? () => void navigation.carryOn(here) : here}
      goes={onlyHere}
      onNurse={onReader('nurse')}
      onOwn={onReader('own')}
    />
  );
}

/** The signs of an emergency in it, whenever they were said. */
function signsOf(words: InterviewWords, code: Code): readonly Part[] {
  const now = Date.now();
  return callSignLines({ words, record: recordOf(journalReceived(code, 'nurse', now), now) });
}
