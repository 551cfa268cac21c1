import type { ReactNode } from 'react';
import type { ConditionChromeWords } from '../content/condition-page-words.ts';
import { deployment } from '../content/deployment.ts';
import type { InterfaceWords } from '../content/interface-words.ts';

export interface ConditionFrameProps {
  readonly ui: Pick<InterfaceWords, 'product' | 'skipToContent' | 'worseCall'>;
  readonly words: ConditionChromeWords;
  /** Where the person is, for tests and other programs. */
  readonly place: string;
  readonly date: string;
  readonly children: ReactNode;
}

/**
 * What stands around a condition page and around the list. There is no script: whoever comes from the summary brings
 * the fragment `#from-summary`, and the style then shows the way back. Its target is the first thing on the page, so
 * that the page opens at its top.
 */
export function ConditionFrame({ ui, words, place, date, children }: ConditionFrameProps) {
  const { ways } = words;
  const toQuestions = <a href="../">{ways.questions}</a>;
  const toAll = <a href="./">{ways.all}</a>;
  const toSummary = (
    <a className="to-summary" href="../#summary">
      {ways.summary}
    </a>
  );
  return (
    <>
      <span id="from-summary" />
      <a className="skip-link" href="#heading">
        {ui.skipToContent}
      </a>
      <header className="site-header">
        <p className="site-name">
          <a href="../">{ui.product}</a>
        </p>
      </header>
      <div className="columns">
        <nav className="ways" aria-label={ways.label}>
          {toSummary}
          {place === 'conditions' ? toQuestions : toAll}
        </nav>
        <main data-place={place}>
          {children}
          <div className="about-page">
            <p>{words.notDiagnosis}</p>
            <p>{words.contentDate(date)}</p>
            <p className="worse">{ui.worseCall(deployment.emergencyNumber)}</p>
          </div>
        </main>
      </div>
      <footer className="site-footer">
        {toSummary}
        {toQuestions}
        {place !== 'conditions' && toAll}
      </footer>
    </>
  );
}
