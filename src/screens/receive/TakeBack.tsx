import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormRegister } from 'react-hook-form';
import type { ReceiveWords } from '../../content/receive-words.ts';
import { Button } from '../Button.tsx';

interface TakeBackProps {
  readonly words: ReceiveWords['takeBack'];
  /** What is taken back, by its name. */
  readonly sign: string;
  readonly onTakeBack: (reason: string) => void;
}

interface Draft {
  readonly listed: string | null;
  readonly own: string;
}

/** A nurse takes back, by name, what a patient had said: never without a reason from the list or in words. */
export function TakeBack({ words, sign, onTakeBack }: TakeBackProps) {
  const [lacksReason, setLacksReason] = useState(false);
  const { register, handleSubmit } = useForm<Draft>({ defaultValues: { listed: null, own: '' } });
  const submit = handleSubmit(({ listed, own }) => {
    const reason = [listed ?? '', own.trim()].filter((part) => part !== '').join(' ');
    setLacksReason(reason === '');
    if (reason !== '') onTakeBack(reason);
  });
  return (
    <details className="why take-back no-print">
      <summary>{words.title(sign)}</summary>
      <form method="dialog" noValidate onSubmit={(event) => void submit(event)}>
        <p>{words.warning}</p>
        <ReasonFields words={words} register={register} />
        {lacksReason && (
          <p className="error" role="alert">
            {words.noReason}
          </p>
        )}
        <Button kind="warning" submit>
          {words.button(sign)}
        </Button>
      </form>
    </details>
  );
}

/** A reason from the list, or in words. */
function ReasonFields({
  words,
  register,
}: Pick<TakeBackProps, 'words'> & { readonly register: UseFormRegister<Draft> }) {
  const id = useId();
  return (
    <>
      <fieldset>
        <legend>{words.reason}</legend>
        <div className="own-levels">
          {words.reasons.map((reason) => (
            <label key={reason}>
              <input type="radio" value={reason} autoComplete="off" {...register('listed')} />
              {reason}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="note-field">
        <label htmlFor={id}>{words.words}</label>
        <textarea id={id} rows={2} autoComplete="off" {...register('own')} />
      </div>
    </>
  );
}
