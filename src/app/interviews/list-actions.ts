import type { InterviewsWords, RecordWords } from '../../content/interviews-words.ts';
import type { InterviewRow } from '../../screens/interviews/rows.ts';
import type { Navigation } from '../page/navigation.ts';
import type { Session } from '../session/session.ts';
import { hold, label, setInRecord, setReferred } from './change-one.ts';
import { removeAll, removeOne } from './kept-list.ts';
import type { ListedInterview } from './listed.ts';
import type { useDeeds } from './use-list.ts';

interface ActedOn {
  readonly list: InterviewsWords;
  readonly session: Session;
  readonly navigation: Navigation;
  readonly listed: readonly ListedInterview[];
}

interface Acting {
  readonly deeds: ReturnType<typeof useDeeds>;
  readonly isNurse: boolean;
  readonly rows: readonly InterviewRow[];
}

/** What can be done in the list, with one interview or with all, by its id. Null: not by this person. */
export function actionsOf(props: ActedOn, acting: Acting) {
  const { list, session } = props;
  const { deeds, isNurse, rows } = acting;
  const words = isNurse ? list.nurse : list.family;
  return {
    onLabel: (id: string, text: string) =>
      void deeds.told(label(session, id, text), words.labelled(text.trim() === '' ? words.noLabel : text.trim())),
    onRemove: (id: string) => void deeds.take(removeOne(session, id), words.removed(nameIn(rows, id))),
    onRemoveAll: isNurse ? null : () => void deeds.take(removeAll(session), words.allRemoved),
    onHold: (id: string, held: boolean) => void deeds.told(hold(session, id, held), list.record.saved),
    ...actionsOnLines(props, acting),
  };
}

/** What is done with what is kept of an interview: by a nurse, but for the first. */
function actionsOnLines({ list, session, navigation, listed }: ActedOn, { deeds, isNurse, rows }: Acting) {
  const { record } = list;
  const find = (id: string) => listed.find(({ line }) => line.id === id);
  const referred = (id: string, when: string): void => {
    const one = find(id);
    if (one !== undefined) void deeds.told(setReferred(session, one.line, when), savedWords(one, record));
  };
  const beginAnew = (id: string): void => {
    const one = find(id);
    if (one !== undefined) void navigation.beginFrom(one.toBring, one.line.changed);
  };
  const putInRecord = (id: string, isIn: boolean): void => {
    const one = find(id);
    const text = `${isIn ? record.yes : record.no}: ${nameIn(rows, id)}.`;
    if (one !== undefined) void deeds.told(setInRecord(session, one.line, isIn), text);
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
