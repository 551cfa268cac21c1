import { useEffect, useState } from 'react';
import type { ReceiveWords } from '../../content/receive-words.ts';
import { deployment } from '../../content/deployment.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { Reader } from '../../exchange/code/received-journal.ts';
import type { Journal } from '../../machine/journal.ts';
import { recordOf } from '../../machine/interview-record.ts';
import { giverOf } from '../../report/heard.ts';
import type { Part } from '../../report/part.ts';
import { callSignLines } from '../../report/said.ts';
import { CodeRead } from '../../screens/receive/CodeRead.tsx';
import { giverOfArrived, isIn, isNurses, journalOfArrived, needsNoCall } from './arrived.ts';
import type { Arrived } from './arrived.ts';
import type { ReceivePlaceProps } from './ReceivePlace.tsx';

interface OneArrivedProps extends ReceivePlaceProps {
  readonly receive: ReceiveWords;
  readonly arrived: Arrived;
}

/** Answers that could be read: the call at once; whether they are here already is looked up meanwhile. */
export function OneArrived(props: OneArrivedProps) {
  const { words, receive, navigation, onlyHere, arrived } = props;
  const here = useHere(props);
  const [signs] = useState(() => signsOf(words, arrived));
  const onReader = (reader: Reader) => (): void =>
    void navigation.receive(journalOfArrived(arrived, reader, Date.now()));
  return (
    <CodeRead
      words={receive}
      given={givenWords(props, arrived)}
      isNurses={isNurses(arrived)}
      signs={signs}
      call={words.interface.callNow.call(deployment.emergencyNumber)}
      onOpen={typeof here === 'string' ? () => void navigation.carryOn(here) : here}
      goes={onlyHere}
      onNurse={onReader('nurse')}
      onOwn={onReader('own')}
    />
  );
}

/** The id of the interview that has it already. Undefined while that is looked up, null where none has. */
function useHere({ session, arrived }: OneArrivedProps): string | null | undefined {
  const [here, setHere] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    const isIt = (journal: Journal): boolean => isIn(arrived, journal);
    void session.find(isIt).then((id) => isShown && setHere(id));
    return () => void (isShown = false);
  }, [session, arrived]);
  return here;
}

/** Who gave it and when, as a sentence. */
export function givenWords(
  { words, receive }: { readonly words: InterviewWords; readonly receive: ReceiveWords },
  arrived: Arrived,
): string {
  const [who, when] = giverOf(words, giverOfArrived(arrived));
  return isNurses(arrived) ? receive.nurses(when) : receive.given(who, when);
}

/** The signs of an emergency in it, whenever they were said. */
function signsOf(words: InterviewWords, arrived: Arrived): readonly Part[] {
  const now = Date.now();
  if (needsNoCall(arrived, now)) return [];
  const reader = isNurses(arrived) ? 'own' : 'nurse';
  return callSignLines({ words, record: recordOf(journalOfArrived(arrived, reader, now), now) });
}
