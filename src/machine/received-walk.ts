import type { JournalEvent } from './journal.ts';
import { isNurse, recordFor } from './walk.ts';
import type { Walk } from './walk.ts';

/** Did a nurse receive these answers, without having made sure yet whose they are? */
export function mustConfirmPerson(walk: Walk): boolean {
  const record = recordFor(walk);
  const { received } = record;
  return received !== null && received.heard.size + received.wrote.size > 0 && !received.isConfirmed && isNurse(record);
}

/** Only a nurse takes back what a patient said, only by name, and never without a reason. */
export function mayTakeBack(
  walk: Walk,
  { question, option, reason }: Omit<Extract<JournalEvent, { kind: 'taken-back' }>, 'kind'>,
): boolean {
  const record = recordFor(walk);
  const said: string | readonly string[] | undefined = record.route.heard?.[question];
  return isNurse(record) && reason.trim() !== '' && [said].flat().includes(option);
}
