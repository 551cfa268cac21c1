import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { AloudSwitch, DisplayChoice } from './Display.tsx';

export interface FrameProps {
  readonly words: InterviewWords;
  /** Where the person is, for tests and other programs. */
  readonly place: string;
  /** The emergency page leads nowhere else. */
  readonly bare: boolean;
  readonly notice: string | null;
  readonly onDismissNotice: () => void;
  readonly keepsNothing: boolean;
  /** Why the last answers are not kept yet. */
  readonly waiting: keyof InterviewWords['interface']['keep']['waiting'] | null;
  readonly onKeepNothing: (nothing: boolean) => void;
  readonly onHome: () => void;
  /** To the list of all interviews that are kept here. */
  readonly onList: () => void;
  /** At a nurse's desk the list is in the head of each page. Null: this is none. */
  readonly nurse: { readonly hasKeys: () => boolean } | null;
  /** The answers are kept nowhere but on this page. */
  readonly onlyHere: boolean;
  readonly onClear: (which: 'this' | 'all') => void;
  readonly howManyKept: () => Promise<number>;
  /** Is an interview on screen? */
  readonly hasAnswers: boolean;
  readonly display: DisplayChoice;
  readonly onDisplay: (chosen: Partial<DisplayChoice>) => void;
  readonly aloud: AloudSwitch;
  /** A copy of the site is here that works without internet. */
  readonly worksOffline: boolean;
  readonly offer: ReactNode;
  /** How what stands beside the page is laid out. */
  readonly layout: 'narrow' | 'workplace' | 'workplace large-rows';
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

/** The settings stand in the head of a page, and in the foot where nothing may stand before the number to call. */
export interface EdgeProps extends FrameProps {
  readonly settings: ReactNode;
  /** On the list itself nothing leads there, and in an emergency nothing leads away. */
  readonly mayList: boolean;
}
