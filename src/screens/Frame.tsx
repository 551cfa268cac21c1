import { dayWords } from '../content/answer-words.ts';
import { contentReviewBy, deployment } from '../content/deployment.ts';
import { Button } from './Button.tsx';
import { Display } from './Display.tsx';
import type { EdgeProps, FrameProps } from './frame-props.ts';
import { useLayoutOnRoot } from './layout-on-root.ts';
import type { PageLayout } from './layout-on-root.ts';
import { SiteFooter } from './SiteFooter.tsx';
import { ToInterviews } from './desk/ToInterviews.tsx';
import { SiteName, skipToHeading } from './SiteName.tsx';

/** Pages that tell when to call, with the signs and above all else; a second sentence would only weaken it. */
const saysItBetter: readonly string[] = ['start', 'call-now', 'summary', 'sheet', 'interviews'];

/** What stands around every page: name, notices, when to call, clearing, settings. */
export function Frame(props: FrameProps) {
  const { words, place, bare, display, onDisplay, aloud, layout, beside } = props;
  // Nothing that can be pressed stands before the number to call.
  const settings = <Display words={words.interface.display} choice={display} onChoose={onDisplay} aloud={aloud} />;
  useLayoutOnRoot(pageLayoutOf(props));
  const edge: EdgeProps = { ...props, settings, mayList: !bare && place !== 'interviews' };
  return (
    <>
      <SiteHeader {...edge} />
      <div className={beside === null || layout === 'narrow' ? 'columns' : layout}>
        <PageColumn {...props} />
        {beside}
      </div>
      <SiteFooter {...edge} />
    </>
  );
}

/** What stands beside the page decides; alone on it, some are wider than text. The result says for itself how it is laid out. */
function pageLayoutOf({ place, layout, beside }: FrameProps): PageLayout | null {
  if (beside !== null) return layout === 'narrow' ? 'aside' : 'workplace';
  return place === 'interviews' || place === 'sheet' ? place : null;
}

function SiteHeader({ words, place, bare, onHome, onList, nurse, settings, mayList }: EdgeProps) {
  const { skipToContent, product, nurse: nurseWords } = words.interface;
  return (
    <header className="site-header">
      {/* In an emergency there is nothing to skip, and nothing stands before the number to call. */}
      {!bare && (
        <a className="skip-link" href="#heading" onClick={skipToHeading}>
          {skipToContent}
        </a>
      )}
      <div className="site-bar">
        <SiteName name={product} {...{ place, bare, onHome }} />
        {nurse !== null && mayList && <ToInterviews words={nurseWords.desk} {...nurse} onList={onList} />}
        {!bare && settings}
      </div>
    </header>
  );
}

/** The page itself, under what there is to know before it. */
function PageColumn(props: FrameProps) {
  const { words, place, bare, offer, children } = props;
  const { pastReview, newSignCall, newSigns } = words.interface;
  return (
    <div className="column">
      {!bare && <Notices {...props} />}
      {offer}
      <main data-place={place}>
        <p className="notice past-review">{pastReview(dayWords(words, contentReviewBy))}</p>
        {children}
        {!saysItBetter.includes(place) && (
          <details className="new-sign">
            <summary>{newSignCall(deployment.emergencyNumber)}</summary>
            <p>{newSigns}</p>
          </details>
        )}
      </main>
      {/* In an emergency nothing stands before the number to call. */}
      {bare && <Notices {...props} />}
    </div>
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
