import type { ReactNode } from 'react';
import { answerWords } from '../../content/answer-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { HeldSign } from '../../report/heard.ts';
import { Heading } from '../../screens/Heading.tsx';
import { useLateArrival } from '../page/page-effects.ts';
import type { Navigation } from '../page/navigation.ts';
import type { PlaceProps } from '../place-props.ts';
import type { Session } from '../session/session.ts';
import { useReceiveParts } from './receive-parts.ts';

export interface ReceivePlaceProps {
  readonly words: InterviewWords;
  readonly session: Session;
  readonly navigation: Navigation;
  /** What may hold a code already. */
  readonly text: string;
  /** The answers on this page are kept nowhere. */
  readonly onlyHere: boolean;
}

/** Where a code is read. */
export function ReceivePlace(props: ReceivePlaceProps) {
  const { words } = props;
  const parts = useReceiveParts(words.language.tag);
  if (typeof parts === 'string') return <NotYet words={words} why={parts} />;
  return <parts.ReadCode {...props} receive={parts.receive} file={parts.file} />;
}

function NotYet({ words, why }: { readonly words: InterviewWords; readonly why: 'coming' | 'notLoaded' }): ReactNode {
  const { receive } = words.interface;
  return (
    <>
      <Heading>{receive.title}</Heading>
      <p role="status">{receive[why]}</p>
    </>
  );
}

/** Is it the person whose answers were received? */
export function ConfirmPlace(here: PlaceProps) {
  const { words } = here.presented;
  const parts = useReceiveParts(words.language.tag);
  if (typeof parts === 'string') return <NotYet words={words} why={parts} />;
  return <Confirm {...here} parts={parts} />;
}

type Parts = Exclude<ReturnType<typeof useReceiveParts>, string>;

function Confirm({ presented: { words, record }, move, clear, parts }: PlaceProps & { readonly parts: Parts }) {
  useLateArrival(words, 'confirm-person');
  const { live } = record.route;
  const told = (question: 'age' | 'side'): string | null => {
    const answer = live[question];
    return answer === undefined ? null : answerWords(words, question, answer, 'nurse');
  };
  return (
    <parts.ConfirmPerson
      words={parts.receive.confirm}
      age={told('age')}
      side={told('side')}
      onYes={(label) => void move({ type: 'CONFIRM_PERSON', label })}
      onNo={() => clear('this')}
    />
  );
}

interface TakeBacksProps extends Pick<PlaceProps, 'presented'> {
  readonly signs: readonly Pick<HeldSign, 'question' | 'option' | 'label'>[];
  readonly onTakeBack: (sign: Pick<HeldSign, 'question' | 'option'>, reason: string) => void;
}

/** For each sign that holds: to take it back by name. */
export function TakeBacks({ presented: { words }, signs, onTakeBack }: TakeBacksProps) {
  const parts = useReceiveParts(words.language.tag);
  if (typeof parts === 'string') return null;
  return signs.map(({ question, option, label }) => (
    <parts.TakeBack
      key={`${question} ${option}`}
      words={parts.receive.takeBack}
      sign={label}
      onTakeBack={(reason) => onTakeBack({ question, option }, reason)}
    />
  ));
}
