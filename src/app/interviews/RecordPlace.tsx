import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { InterviewsWords } from '../../content/interviews-words.ts';
import { deployment } from '../../content/deployment.ts';
import { RecordPanel } from '../../screens/interviews/RecordPanel.tsx';
import type { Session } from '../session/session.ts';
import { setInRecord } from './change-one.ts';
import { whyNot } from './done.ts';
import type { Done } from './done.ts';
import { readList } from './kept-list.ts';
import type { ListedInterview } from './listed.ts';
import { shortTime } from './short-time.ts';

interface RecordPlaceProps {
  readonly words: InterviewWords;
  readonly list: InterviewsWords;
  readonly session: Session;
  /** She has copied, printed or saved the result. */
  readonly offers: boolean;
  /** Changes with each thing that is added to the interview. */
  readonly entries: number;
}

/** On a nurse's result: what she says of her record, for the interview on screen. Nothing where it is not kept. */
export function RecordPlace({ words, list, session, offers, entries }: RecordPlaceProps) {
  const [one, setOne] = useState<ListedInterview | null>(null);
  const [undone, setUndone] = useState<Exclude<Done, 'done'> | null>(null);
  const heard = useSyncExternalStore(session.heard.subscribe, session.heard.read);
  const waiting = useSyncExternalStore(session.keeping.subscribe, session.keeping.read);
  const { interview } = session;
  const read = useCallback(async () => {
    const listed = await readList(session);
    setOne(listed?.find(({ line }) => line.id === interview) ?? null);
  }, [session, interview]);
  useEffect(() => {
    void read();
  }, [read, heard, entries, waiting]);
  if (one === null) return null;
  const isSerious = one.serious === 'emergency' || one.serious === 'same-day';
  const says = async (isIn: boolean): Promise<void> => {
    const what = await setInRecord(session, one.line, isIn);
    await read();
    setUndone(what === 'done' ? null : what);
  };
  return (
    <RecordPanel
      words={list.record}
      inRecord={one.state === 'in-record'}
      tells={undone === null ? tellsOf(one, list, words.language.tag) : whyNot(list.nurse, undone)}
      offers={offers && undone === null}
      referred={isSerious ? one.referral : null}
      onRecord={(isIn) => void says(isIn)}
      onReferred={(when) => void session.does({ type: 'NOTE', about: 'referral', text: when.trim() })}
    />
  );
}

/** That it is in and when it goes; or what happens when it is. */
function tellsOf({ line, state, clearing, needsCall }: ListedInterview, list: InterviewsWords, tag: string): string {
  const { record, nurse } = list;
  const hours = deployment.clearsAfterHours;
  const stays = needsCall ? [record.stays] : [];
  if (state !== 'in-record' || line.inRecord === undefined)
    return [hours === null ? [] : record.yesHint(String(hours)), ...stays].flat().join(' ');
  const goes = clearing.kind === 'goes' ? [`${nurse.clearedAt(shortTime(tag, clearing.at))}.`] : stays;
  return [record.isIn(shortTime(tag, line.inRecord.at)), ...goes].join(' ');
}
