import { dateWords, numberWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { Start } from '../screens/Start.tsx';
import type { SavedInterviewWords } from '../screens/Start.tsx';
import { answerDeed } from './deed.ts';
import { OpenFilePart } from './file/FilePart.tsx';
import type { Navigation } from './page/navigation.ts';
import type { Offer } from './page/kept-offer.ts';

interface StartPlaceProps {
  readonly words: InterviewWords;
  readonly navigation: Navigation;
  readonly offer: Offer | null;
  readonly prefill: string | undefined;
}

/** The start page, with the interview that can be gone on with, if there is one. */
export function StartPlace({ words, navigation, offer, prefill }: StartPlaceProps) {
  const { begin, carryOn, toReceive, toList } = navigation;
  return (
    <Start
      words={words}
      prefill={prefill}
      saved={offer === null ? null : savedWords(words, offer)}
      openFile={<OpenFilePart words={words} page={navigation.page} />}
      onContinue={() => void (offer !== null && carryOn(offer.interview.id))}
      onReceive={toReceive}
      onSeeAll={toList}
      onAnswer={(answer) => {
        const deed = answerDeed('respondent', answer);
        if (deed !== null) void begin(deed);
      }}
    />
  );
}

function savedWords(words: InterviewWords, { interview, others }: Offer): SavedInterviewWords {
  const { continueWho } = words.interface.start;
  const who = Object.entries(continueWho).find(([respondent]) => respondent === interview.respondent);
  return {
    date: dateWords(words, interview.changed),
    who: who?.[1] ?? continueWho.unknown,
    others: others === 0 ? null : numberWords(words, others),
  };
}
