import type { InterviewWords } from '../content/interface-words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { InterviewPlace } from './InterviewPlace.tsx';
import { StartPlace } from './StartPlace.tsx';
import { LaterList } from './interviews/LaterList.tsx';
import type { PageNow, PageSources } from './page/use-page.ts';
import type { PlaceProps } from './place-props.ts';
import { ReceivePlace } from './receive/ReceivePlace.tsx';

interface ContentProps extends Pick<PageSources, 'session' | 'navigation'> {
  readonly words: InterviewWords;
  readonly page: PageNow;
  readonly here: PlaceProps;
}

/** The start page, the place where the interview stands, or what stands in their stead. */
export function Content({ words, session, navigation, page, here }: ContentProps) {
  const { isBack } = navigation.view;
  const { atStart, instead, received, step, offer, onlyHere } = page;
  if (instead === 'receive')
    return <ReceivePlace key={step} {...{ words, session, navigation, onlyHere }} text={received} />;
  if (!atStart)
    return (
      <ErrorBoundary words={words} onlyHere={session.onlyHere} key={step}>
        <InterviewPlace {...here} />
      </ErrorBoundary>
    );
  if (instead === 'interviews')
    return (
      <ErrorBoundary words={words} onlyHere={session.onlyHere} key={step}>
        <LaterList
          {...{ words, session, navigation }}
          respondent={page.hasBegun ? here.presented.respondent : undefined}
          keepsNothing={page.keeping.nothing}
          onlyHere={page.onlyHere}
        />
      </ErrorBoundary>
    );
  return (
    <StartPlace
      {...{ words, navigation }}
      offer={isBack ? null : offer}
      prefill={isBack ? here.presented.record.current.respondent : undefined}
    />
  );
}
