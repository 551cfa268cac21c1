import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { dispositions } from '../../content/dispositions.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { OwnLevelWords } from '../../content/own-level-words.ts';
import { Button } from '../Button.tsx';
import { fieldHintId, HintedField } from '../HintedField.tsx';

export interface NurseJudgementProps {
  readonly words: OwnLevelWords;
  /** What the program says, as a sentence of the report. */
  readonly toolSays: string;
  /** The levels for which the reason has to be written. */
  readonly needReason: readonly Disposition[];
  readonly given: { readonly disposition: Disposition; readonly reason: string } | null;
  readonly onJudge: (disposition: Disposition, reason: string) => void;
}

interface Draft {
  readonly level: Disposition | null;
  readonly reason: string;
}

/** The nurse's own level, with her reason, beside the tool's: neither overwrites the other. At the summary, or beside a question. */
export function NurseJudgement({ words, toolSays, needReason, given, onJudge }: NurseJudgementProps) {
  const form = useForm<Draft>({
    defaultValues: { level: given?.disposition ?? null, reason: given?.reason ?? '' },
  });
  const submit = form.handleSubmit(({ level, reason }) => {
    if (level !== null) onJudge(level, reason.trim());
  });
  const { errors } = form.formState;
  const wrong = errors.level !== undefined ? words.noLevel : errors.reason !== undefined ? words.noReason : null;
  return (
    <section className="panel own-level" aria-labelledby="judgement-heading">
      <h2 id="judgement-heading">{words.title}</h2>
      <p>{toolSays}</p>
      <form method="dialog" noValidate onSubmit={(event) => void submit(event)}>
        <Levels words={words} form={form} />
        <Reason words={words} form={form} needReason={needReason} />
        {wrong !== null && (
          <p className="error" role="alert">
            {wrong}
          </p>
        )}
        <div className="own-level-end">
          <Button kind="primary" submit>
            {words.save}
          </Button>
          <p role="status">{given === null ? '' : words.saved}</p>
        </div>
      </form>
    </section>
  );
}

interface FieldProps {
  readonly words: OwnLevelWords;
  readonly form: UseFormReturn<Draft>;
}

/** The levels by their times, the most urgent first. */
function Levels({ words, form }: FieldProps) {
  return (
    <fieldset id="own-level">
      <legend>{words.choose}</legend>
      <div className="own-levels">
        {dispositions.map((disposition) => (
          <label key={disposition}>
            <input
              type="radio"
              value={disposition}
              autoComplete="off"
              {...form.register('level', { validate: (level) => level !== null })}
            />
            {words.levels[disposition]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Reason({ words, form, needReason }: FieldProps & Pick<NurseJudgementProps, 'needReason'>) {
  const isThere = (reason: string, { level }: Draft): boolean =>
    level === null || !needReason.includes(level) || reason.trim() !== '';
  return (
    <HintedField id="own-reason" label={words.reason} hint={words.reasonHint}>
      <textarea
        id="own-reason"
        rows={2}
        autoComplete="off"
        aria-describedby={fieldHintId('own-reason')}
        aria-invalid={form.formState.errors.reason !== undefined}
        {...form.register('reason', { validate: isThere })}
      />
    </HintedField>
  );
}
