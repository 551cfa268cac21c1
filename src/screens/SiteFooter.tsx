import { dayWords } from '../content/answer-words.ts';
import { contentDate } from '../content/deployment.ts';
import { ClearDialog } from './ClearDialog.tsx';
import type { EdgeProps } from './frame-props.ts';
import { KeepNothing } from './KeepNothing.tsx';

/** What is needed seldom: clearing, the pages of the site, and how answers are kept. */
export function SiteFooter(props: EdgeProps) {
  const { bare, keepsNothing, onKeepNothing, onClear, howManyKept, hasAnswers } = props;
  const { worksOffline, onList, nurse, settings, mayList } = props;
  const { interface: words } = props.words;
  return (
    <footer className="site-footer">
      <ClearDialog words={props.words} howMany={howManyKept} hasThis={hasAnswers} onClear={onClear} />
      {!bare && <SitePages {...props} />}
      {bare && settings}
      <KeepNothing {...{ words, keepsNothing, onKeepNothing }} onList={mayList && nurse === null ? onList : null} />
      {worksOffline && <p className="hint">{words.offline.works(dayWords(props.words, contentDate))}</p>}
    </footer>
  );
}

function SitePages({ words, onlyHere }: EdgeProps) {
  const { footer } = words.interface;
  // A tab of its own, since leaving this page would lose the answers.
  const elsewhere = onlyHere && { target: '_blank', rel: 'noreferrer noopener' };
  return (
    <>
      <a href="./conditions/" {...elsewhere}>
        {footer.conditions}
      </a>
      <a href="./privacy.html" {...elsewhere}>
        {footer.privacy}
      </a>
      <a href="./accessibility.html" {...elsewhere}>
        {footer.accessibility}
      </a>
    </>
  );
}
