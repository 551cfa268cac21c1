import { ConfirmPerson } from '../../screens/receive/ConfirmPerson.tsx';
import { TakeBack } from '../../screens/receive/TakeBack.tsx';
import { ReadCode } from './ReadCode.tsx';

/** What receiving is made of: one part to fetch. */
export const parts = { ReadCode, ConfirmPerson, TakeBack };
