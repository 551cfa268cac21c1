import type { ReactNode } from 'react';
import { dayWords } from '../content/answer-words.ts';
import { contentDate, contentReviewBy, deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { Display } from './Display.tsx';
import type { AloudSwitch, DisplayChoice } from './Display.tsx';
import { KeepNothing } from './KeepNothing.tsx';
import { ToInterviews } from './desk/ToInterviews.tsx';
import { SiteName, skipToHeading } from './SiteName.tsx';

interface FrameProps {
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
  readonly onDisplay: (choice: DisplayChoice) => void;
  readonly aloud: AloudSwitch;
  /** A copy of the site is here that works without internet. */
  readonly worksOffline: boolean;
  readonly offer: ReactNode;
  /** How what stands beside the page is laid out. */
  readonly layout: 'narrow' | 'workplace' | 'workplace large-rows';
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

/** Pages that tell when to call, with the signs and above all else; a second sentence would only weaken it. */
const saysItBetter: readonly string[] = ['start', 'call-now', 'summary', 'sheet', 'interviews'];

/** What stands around every page: name, notices, when to call, clearing, settings. */
export function Frame(props: FrameProps) {
  const { place, bare, keepsNothing, onKeepNothing, onlyHere, onClear, howManyKept, hasAnswers } = props;
  const { display, onDisplay, aloud, worksOffline, onHome, onList, nurse, offer, layout, beside, children } = props;
  const { interface: words } = props.words;
  // A tab of its own, since leaving this page would lose the answers.
  const elsewhere = onlyHere && { target: '_blank', rel: 'noreferrer noopener' };
  // Nothing that can be pressed stands before the number to call.
  const settings = <Display words={words.display} choice={display} onChoose={onDisplay} aloud={aloud} />;
  // On the list itself nothing leads there, and in an emergency nothing leads away.
  const mayList = !bare && place !== 'interviews';
  return (
    <>
      <header className="site-header">
        {/* In an emergency there is nothing to skip, and nothing stands before the number to call. */}
        {!bare && (
          <a className="skip-link" href="#heading" onClick={skipToHeading}>
            {words.skipToContent}
          </a>
        )}
        <div className="site-bar">
          <SiteName name={words.product} {...{ place, bare, onHome }} />
          {nurse !== null && mayList && <ToInterviews words={words.nurse.desk} {...nurse} onList={onList} />}
          {!bare && settings}
        </div>
      </header>
      <div className={beside === null ? 'columns' : layout === 'narrow' ? 'columns has-aside' : layout}>
        <div className="column">
          {!bare && <Notices {...props} />}
          {offer}
          <main data-place={place}>
            <p className="notice past-review">{words.pastReview(dayWords(props.words, contentReviewBy))}</p>
            {children}
            {!saysItBetter.includes(place) && (
              <details className="new-sign">
                <summary>{words.newSignCall(deployment.emergencyNumber)}</summary>
                <p>{words.newSigns}</p>
              </details>
            )}
          </main>
          {/* In an emergency nothing stands before the number to call. */}
          {bare && <Notices {...props} />}
        </div>
        {beside}
      </div>
      <footer className="site-footer">
        <ClearDialog words={props.words} howMany={howManyKept} hasThis={hasAnswers} onClear={onClear} />
        {!bare && (
          <>
            <a href="./conditions/" {...elsewhere}>
              {words.footer.conditions}
            </a>
            <a href="./privacy.html" {...elsewhere}>
              {words.footer.privacy}
            </a>
            <a href="./accessibility.html" {...elsewhere}>
              {words.footer.accessibility}
            </a>
          </>
        )}
        {bare && settings}
        <KeepNothing {...{ words, keepsNothing, onKeepNothing }} onList={mayList && nurse === null ? onList : null} />
        {worksOffline && <p className="hint">{words.offline.works(dayWords(props.words, contentDate))}</p>}
      </footer>
    </>
  );
}

/** What there is to say of keeping answers, and one thing that the person should know now. */
function Notices({ words, notice, onDismissNotice, keepsNothing, waiting }: FrameProps) {
  const { keep, messages, notices } = words.interface;
  return (
    // A part of its own only while there is something in it; what reads changes out is always there.
    <section aria-label={notice !== null || keepsNothing || waiting !== null ? messages : undefined}>
      <div role="status" className="notices">
        {notice !== null && (
          <div className="notice">
            <p>{notice}</p>
            <Button kind="link" onClick={onDismissNotice}>
              {notices.dismiss}
            </Button>
          </div>
        )}
        {keepsNothing && <p className="notice">{keep.off}</p>}
        {waiting !== null && <p className="notice">{keep.waiting[waiting]}</p>}
      </div>
    </section>
  );
}
