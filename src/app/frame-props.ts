import type { InterviewWords } from '../content/interface-words.ts';
import { noticeWords } from './notice.ts';
import type { PageNow, PageSources } from './page/use-page.ts';
import type { Settings } from './page/use-settings.ts';
import type { PlaceProps } from './place-props.ts';

interface FrameSources extends PageSources {
  readonly words: InterviewWords;
}

/** What stands around every page, but for what is drawn from parts that come later. */
export function frameOf({ words, session, navigation, notices }: FrameSources, page: PageNow, settings: Settings) {
  const { onPage, keeping, onlyHere, worksOffline } = page;
  const { display, show, keepNothing } = settings;
  return {
    words,
    place: onPage,
    bare: onPage === 'call-now',
    onDismissNotice: () => notices.set(null),
    keepsNothing: keeping.nothing,
    waiting: keeping.waiting,
    onlyHere,
    onKeepNothing: keepNothing,
    onHome: navigation.toHome,
    onList: navigation.toList,
    onClear: (which: 'this' | 'all'): void => void navigation.clear(which),
    howManyKept: async () => (await session.kept()).length,
    hasAnswers: page.hasBegun && !page.atStart,
    display,
    onDisplay: show,
    worksOffline,
  };
}

/** What the frame tells of, in words. Null: nothing. */
export function noticeOf(
  { words }: Pick<FrameSources, 'words'>,
  { notice }: PageNow,
  { presented }: PlaceProps,
): string | null {
  return notice === null ? null : noticeWords(words, notice, presented.record.unreadable);
}
