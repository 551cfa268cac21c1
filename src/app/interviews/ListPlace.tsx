import { useMemo, useRef } from 'react';
import { numberWords } from '../../content/answer-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { InterviewsWords } from '../../content/interviews-words.ts';
import { InterviewList } from '../../screens/interviews/InterviewList.tsx';
import { Button } from '../../screens/Button.tsx';
import { Heading } from '../../screens/Heading.tsx';
import { NurseCover } from '../cover/NurseCover.tsx';
import { OpenFilePart, SaveAllPart } from '../file/FilePart.tsx';
import { useLateArrival } from '../page/page-effects.ts';
import type { Navigation } from '../page/navigation.ts';
import type { Session } from '../session/session.ts';
import { useTableWindow } from '../wide-window.ts';
import { actionsOf } from './list-actions.ts';
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
