import { useForm } from 'react-hook-form';
import { dispositions } from '../../content/dispositions.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { SummaryFrameWords } from '../../content/summary-words.ts';
import { Button } from '../Button.tsx';

interface NurseJudgementProps {
  readonly words: SummaryFrameWords['nurse'];
  /** Null: no level yet, as the interview ended early. */
  readonly toolSays: Disposition | null;
  readonly noLevel: string;
  readonly given: { readonly disposition: Disposition; readonly reason: string } | null;
  readonly onJudge: (disposition: Disposition, reason: string) => void;
}

/** The nurse's own level with her reason, beside the tool's. Neither overwrites the other. */
export function NurseJudgement({ words, toolSays, noLevel, given, onJudge }: NurseJudgementProps) {
  const { register, handleSubmit, formState } = useForm<{ level: Disposition | ''; reason: string }>({
    defaultValues: { level: given?.disposition ?? '', reason: given?.reason ?? '' },
  });
  const { errors } = formState;
  const wrong = errors.level !== undefined || errors.reason !== undefined;
  return (
    <section className="panel" aria-labelledby="judgement-heading">
      <h2 id="judgement-heading">{words.title}</h2>
      <p>{words.lead(toolSays === null ? noLevel : words.levels[toolSays])}</p>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) =>
          void handleSubmit(({ level, reason }) => {
            if (level !== '') onJudge(level, reason);
          })(event)
        }
      >
        {wrong && (
          <p className="error" role="alert">
            {words.missing}
          </p>
        )}
        <label htmlFor="own-level">{words.disposition}</label>
        <select id="own-level" autoComplete="off" {...register('level', { required: true })}>
          <option value="">{words.choose}</option>
          {dispositions.map((disposition) => (
            <option key={disposition} value={disposition}>
              {words.levels[disposition]}
            </option>
          ))}
        </select>
        <div className="note-field">
          <label htmlFor="own-reason">{words.reason}</label>
          <p className="hint" id="own-reason-hint">
            {words.reasonHint}
          </p>
          <textarea
            id="own-reason"
            rows={3}
            autoComplete="off"
            aria-describedby="own-reason-hint"
            {...register('reason', { validate: (reason) => reason.trim() !== '' })}
          />
        </div>
        <Button kind="primary" submit>
          {words.save}
        </Button>
        <p role="status" className="chosen-side">
          {given === null ? '' : words.saved(words.levels[given.disposition], given.reason)}
        </p>
      </form>
    </section>
  );
}
