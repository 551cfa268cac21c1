import { useRef } from 'react';
import type { RefObject, SubmitEvent } from 'react';
import type { ReceiveWords } from '../../content/receive-words.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { fieldHintId, HintedField } from '../HintedField.tsx';

interface ConfirmPersonProps {
  readonly words: ReceiveWords['confirm'];
  /** In words, or null where the code does not say it. */
  readonly age: string | null;
  readonly side: string | null;
  readonly onYes: (label: string) => void;
  readonly onNo: () => void;
}

/** Before a nurse opens anything that a code handed over: whose is it? The code names nobody. */
export function ConfirmPerson({ words, age, side, onYes, onNo }: ConfirmPersonProps) {
  const label = useRef<HTMLInputElement>(null);
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    onYes(label.current?.value.trim() ?? '');
  };
  return (
    <form method="dialog" noValidate className="question" onSubmit={confirm}>
      <Heading>{words.title}</Heading>
      <p>{words.lead}</p>
      <WhatItSays {...{ words, age, side }} />
      <LabelField {...{ words, label }} />
      <div className="actions">
        <Button kind="primary" submit>
          {words.yes}
        </Button>
        <Button kind="link" onClick={onNo}>
          {words.no}
        </Button>
      </div>
      <p className="hint">{words.noHint}</p>
    </form>
  );
}

/** By which the nurse knows the person. */
function WhatItSays({ words, age, side }: Pick<ConfirmPersonProps, 'words' | 'age' | 'side'>) {
  return (
    <dl className="answers">
      <div className="answer">
        <dt>{words.age}</dt>
        <dd>{age ?? words.notSaid}</dd>
      </div>
      <div className="answer">
        <dt>{words.side}</dt>
        <dd>{side ?? words.notSaid}</dd>
      </div>
    </dl>
  );
}

/** What the interview is called in her list. */
function LabelField({
  words,
  label,
}: Pick<ConfirmPersonProps, 'words'> & { label: RefObject<HTMLInputElement | null> }) {
  return (
    <HintedField id="person-label" label={words.label} hint={words.labelHint}>
      <input
        type="text"
        className="text-input"
        id="person-label"
        name="person-label"
        ref={label}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={fieldHintId('person-label')}
      />
    </HintedField>
  );
}
