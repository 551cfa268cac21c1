import type { ReactNode } from 'react';
import type { ConditionChromeWords } from '../content/condition-page-words.ts';
import { deployment } from '../content/deployment.ts';
import type { InterfaceWords } from '../content/interface-words.ts';
import { Mark } from './Mark.tsx';

export interface StaticFrameProps {
  readonly ui: Pick<InterfaceWords, 'product' | 'skipToContent' | 'newSignCall' | 'newSigns' | 'pastReview' | 'footer'>;
  readonly words: ConditionChromeWords;
  /** Where the person is, for tests and other programs. */
  readonly place: string;
  /** From here to the folder of the start page. */
  readonly root: './' | '../';
  /** Of the medical content, and the day by which it should have been read again; in words. */
  readonly date: string;
  readonly reviewBy: string;
  readonly children: ReactNode;
}

/**
 * What stands around a condition page, the list of them and the pages about privacy and accessibility. It needs no script: whoever comes
 * from the summary brings the fragment `#from-summary`, and the style then shows the way back. Its target is the first
 * thing on the page, so that the page opens at its top.
 */
export function StaticFrame({ ui, words, place, root, date, reviewBy, children }: StaticFrameProps) {
  const { ways } = words;
  const toQuestions = <a href={root}>{ways.questions}</a>;
  const toAll = <a href={`${root}conditions/`}>{ways.all}</a>;
  const toSummary = (
    <a className="to-summary" href={`${root}#summary`}>
      {ways.summary}
    </a>
  );
  return (
    <>
      <span id="from-summary" />
      <StaticHeader ui={ui} root={root} />
      <div className="columns">
        <nav className="ways" aria-label={ways.label}>
          {toSummary}
          {place.startsWith('condition:') ? toAll : toQuestions}
        </nav>
        <main data-place={place}>
          <p className="notice past-review">{ui.pastReview(reviewBy)}</p>
          {children}
          <AboutPage {...{ ui, words, place, date }} />
        </main>
      </div>
      <footer className="site-footer">
        {toSummary}
        {toQuestions}
        {place !== 'conditions' && toAll}
        {place !== 'privacy' && <a href={`${root}privacy.html`}>{ui.footer.privacy}</a>}
        {place !== 'accessibility' && <a href={`${root}accessibility.html`}>{ui.footer.accessibility}</a>}
      </footer>
    </>
  );
}

function StaticHeader({ ui, root }: Pick<StaticFrameProps, 'ui' | 'root'>) {
  return (
    <header className="site-header">
      <a className="skip-link" href="#heading">
        {ui.skipToContent}
      </a>
      <p className="site-name">
        <a href={root}>
          <Mark />
          {ui.product}
        </a>
      </p>
    </header>
  );
}

/** Under each page: what it is not, of which day it is, and when to call. */
function AboutPage({ ui, words, place, date }: Pick<StaticFrameProps, 'ui' | 'words' | 'place' | 'date'>) {
  return (
    <div className="about-page">
      <p>{words.notDiagnosis}</p>
      <p>{words.contentDate(date)}</p>
      {/* A condition page has its own part on when to get help. */}
      {!place.startsWith('condition:') && (
        <p className="new-sign">
          {ui.newSignCall(deployment.emergencyNumber)} {ui.newSigns}
        </p>
      )}
    </div>
  );
}
