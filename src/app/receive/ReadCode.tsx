import { useState } from 'react';
import type { FileWords } from '../../content/file-words.ts';
import type { ReceiveWords } from '../../content/receive-words.ts';
import { groupsOf } from '../../exchange/code/write-code.ts';
import { ReceiveCode, Which } from '../../screens/receive/ReceiveCode.tsx';
import { useLateArrival } from '../page/page-effects.ts';
import { readGiven, readText } from './arrived.ts';
import type { Arrived, NotRead, Reading } from './arrived.ts';
import { useDropped } from './dropped.ts';
import { OneArrived, givenWords } from './OneArrived.tsx';
import type { ReceivePlaceProps } from './ReceivePlace.tsx';

interface ReadCodeProps extends ReceivePlaceProps {
  readonly receive: ReceiveWords;
  readonly file: FileWords;
}

/**
 * The page where a code or a file is read: what was taken out of the address, at once; what else is typed, pasted or scanned, at
 * Enter; a file as soon as it is chosen or dropped.
 */
export function ReadCode(props: ReadCodeProps) {
  const { words, receive, file, text } = props;
  const [reading, setReading] = useState<Reading | null>(() => (text === '' ? null : readText(text)));
  const [attempt, setAttempt] = useState(0);
  const show = (next: Reading): void => {
    setAttempt((before) => before + 1);
    setReading(next);
  };
  const onFile = (given: File): void => void readGiven(given).then(show);
  const onRead = (typed: string): void => show(readText(typed));
  useLateArrival(words, 'receive');
  useDropped(onFile, onRead);
  const isRead = reading?.kind === 'read' || reading?.kind === 'several';
  return (
    <ReceiveCode
      title={words.interface.receive.title}
      words={receive}
      onRead={onRead}
      onFile={onFile}
      // What is kept nowhere would be lost with this tab's page.
      camera={hasCamera() ? { page: './scan.html', newTab: props.onlyHere } : null}
      wrong={reading === null || isRead ? null : whyNot(receive, file, reading)}
      attempt={attempt}
      result={isRead ? <WhatArrived key={attempt} {...props} reading={reading} onReading={setReading} /> : null}
    />
  );
}

interface WhatArrivedProps extends ReadCodeProps {
  readonly reading: Exclude<Reading, NotRead>;
  readonly onReading: (reading: Reading) => void;
}

function WhatArrived({ reading, onReading, ...props }: WhatArrivedProps) {
  if (reading.kind === 'read') return <OneArrived {...props} arrived={reading.arrived[0]} />;
  const { arrived } = reading;
  return <WhichOne {...props} arrived={arrived} onChoose={(one) => onReading({ kind: 'read', arrived: [one] })} />;
}

/** Without an address of https, or in an old browser, there is none. */
function hasCamera(): boolean {
  return typeof Reflect.get(navigator, 'mediaDevices') === 'object';
}

function whyNot({ why, empty }: ReceiveWords, { open }: FileWords, notRead: NotRead): string {
  switch (notRead.kind) {
    case 'empty':
      return empty;
    case 'cut-off':
      return why['cut-off'](notRead.letters, notRead.of);
    case 'no-file':
      return open.refused[notRead.why];
    default:
      return why[notRead.kind];
  }
}

interface WhichOneProps extends ReadCodeProps {
  readonly arrived: readonly Arrived[];
  readonly onChoose: (one: Arrived) => void;
}

/** There is more than one: which is meant? */
function WhichOne({ arrived, onChoose, ...props }: WhichOneProps) {
  const { receive } = props;
  const isFile = arrived.some(({ from }) => from === 'file');
  return (
    <Which
      title={isFile ? receive.severalInFile : receive.several}
      choices={arrived.map((one) => ({ told: whichWords(props, one), choose: () => onChoose(one) }))}
    />
  );
}

function whichWords(props: ReadCodeProps, one: Arrived): string {
  const given = givenWords(props, one);
  return one.from === 'file' ? given : props.receive.which(given, groupsOf(one.code.code).slice(0, 2).join(' '));
}
