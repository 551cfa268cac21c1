import { useMemo, useRef } from 'react';
import { numberWords } from '../../content/answer-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { InterviewsWords, RecordWords } from '../../content/interviews-words.ts';
import { InterviewList } from '../../screens/interviews/InterviewList.tsx';
import type { InterviewRow } from '../../screens/interviews/rows.ts';
import { Button } from '../../screens/Button.tsx';
import { Heading } from '../../screens/Heading.tsx';
import { NurseCover } from '../cover/NurseCover.tsx';
import { OpenFilePart, SaveAllPart } from '../file/FilePart.tsx';
import { useLateArrival } from '../page/page-effects.ts';
import type { Navigation } from '../page/navigation.ts';
import type { Session } from '../session/session.ts';
import { useTableWindow } from '../wide-window.ts';
import * as desk from './desk.ts';
import { listRows, summaryOf, wordsFor } from './list-rows.ts';
import type { ListedInterview } from './listed.ts';
import { useListKeys } from './use-list-keys.ts';
import { useDeeds, useListed } from './use-list.ts';

export interface ListPlaceProps {
  readonly words: InterviewWords;
  readonly list: InterviewsWords;
  readonly session: Session;
  readonly navigation: Navigation;
  readonly respondent: string | undefined;
  readonly keepsNothing: boolean;
  /** The answers on screen are kept nowhere but on this page. */
  readonly onlyHere: boolean;
}

/** The list of all interviews, once it is known what is kept. */
export function ListPlace(props: ListPlaceProps) {
  const { session, list, keepsNothing } = props;
  const { listed, read } = useListed(session);
  if (listed === 'coming') return null;
  if (typeof listed !== 'string') return <Listed {...props} {...{ listed, read }} />;
  const words = list.family;
  return <Unreachable {...props} text={keepsNothing ? words.keepsNothing : words.unreachable} onAgain={read} />;
}

function Unreachable({
  words,
  list,
  text,
  onAgain,
}: ListPlaceProps & { readonly text: string; readonly onAgain: () => Promise<void> }) {
  useLateArrival(words, 'interviews');
  return (
    <>
      <Heading>{list.family.title}</Heading>
      <p className="notice">{text}</p>
      <Button kind="secondary" onClick={() => void onAgain()}>
        {list.family.tryAgain}
      </Button>
    </>
  );
}

interface ListedProps extends ListPlaceProps {
  readonly listed: readonly ListedInterview[];
  readonly read: () => Promise<void>;
}

function Listed(props: ListedProps) {
  const { words, list, session, navigation, respondent, onlyHere, listed, read } = props;
  const said = wordsFor(list, listed, respondent);
  const isNurse = said === list.nurse;
  const deeds = useDeeds(session, said, read);
  const search = useRef<HTMLInputElement>(null);
  const rows = listRows(listed, said, words);
  const lines = useMemo(() => listed.map(({ line }) => line), [listed]);
  const onBegin = (): void => void (isNurse ? navigation.park() : navigation.toHome());
  const onOpen = (id: string): void => void navigation.comeBack(id);
  useLateArrival(words, 'interviews');
  useListKeys(isNurse, { rows: rows.map(({ id }) => id), search, onBegin, onOpen, onlyHere });
  return (
    <>
      <InterviewList
        words={said}
        record={list.record}
        {...{ rows, onOpen }}
        searchField={search}
        isWide={useTableWindow()}
        summary={summaryOf(listed, said, words)}
        number={(count) => numberWords(words, count)}
        mayLeave={!onlyHere}
        onBegin={onlyHere ? null : onBegin}
        onBack={onlyHere ? () => void navigation.move({ type: 'GO_TO', target: null, manner: 'onward' }) : null}
        said={deeds.said.text}
        onUndo={deeds.said.taken.length === 0 ? null : () => void deeds.undo()}
        {...actionsOf(props, { deeds, isNurse, rows })}
      />
      {listed.length > 0 && <SaveAllPart {...{ words, session, lines }} />}
      <OpenFilePart words={words} page={navigation.page} />
      {isNurse && <NurseCover words={list.cover} interview="" />}
    </>
  );
}

interface Acting {
  readonly deeds: ReturnType<typeof useDeeds>;
  readonly isNurse: boolean;
  readonly rows: readonly InterviewRow[];
}

function actionsOf(props: ListedProps, acting: Acting) {
  const { list, session } = props;
  const { deeds, isNurse, rows } = acting;
  const words = isNurse ? list.nurse : list.family;
  return {
    onLabel: (id: string, text: string) =>
      void deeds.told(desk.label(session, id, text), words.labelled(text.trim() === '' ? words.noLabel : text.trim())),
    onRemove: (id: string) => void deeds.take(desk.removeOne(session, id), words.removed(nameIn(rows, id))),
    onRemoveAll: isNurse ? null : () => void deeds.take(desk.removeAll(session), words.allRemoved),
    onHold: (id: string, held: boolean) => void deeds.told(desk.hold(session, id, held), list.record.saved),
    ...actionsOnLines(props, acting),
  };
}

/** What is done with what is kept of an interview: by a nurse, but for the first. */
function actionsOnLines({ list, session, navigation, listed }: ListedProps, { deeds, isNurse, rows }: Acting) {
  const { record } = list;
  const find = (id: string) => listed.find(({ line }) => line.id === id);
  const referred = (id: string, when: string): void => {
    const one = find(id);
    if (one !== undefined) void deeds.told(desk.setReferred(session, one.line, when), savedWords(one, record));
  };
  const beginAnew = (id: string): void => {
    const one = find(id);
    if (one !== undefined) void navigation.beginFrom(one.toBring, one.line.changed);
  };
  const putInRecord = (id: string, isIn: boolean): void => {
    const one = find(id);
    const text = `${isIn ? record.yes : record.no}: ${nameIn(rows, id)}.`;
    if (one !== undefined) void deeds.told(desk.setInRecord(session, one.line, isIn), text);
  };
  return {
    onReferred: referred,
    onBeginAnew: isNurse ? beginAnew : null,
    onRecord: isNurse ? putInRecord : null,
  };
}

function nameIn(rows: readonly InterviewRow[], id: string): string {
  return rows.find((row) => row.id === id)?.name ?? '';
}

/** What is written after she said that it is in the record is not in there yet. */
function savedWords({ state }: ListedInterview, { saved, savedNotIn }: RecordWords): string {
  return state === 'in-record' ? savedNotIn : saved;
}
