import type { ListWords, RecordWords } from '../../content/interviews-words.ts';
import { Button } from '../Button.tsx';
import { OneLineForm } from './OneLineForm.tsx';
import { Referral } from './Referral.tsx';
import type { InterviewRow, RowActions } from './rows.ts';

export interface InterviewActionsProps extends RowActions {
  readonly words: ListWords;
  readonly record: RecordWords;
  readonly row: InterviewRow;
  /** Can another interview than the one on screen be opened at all? */
  readonly mayLeave: boolean;
}

/** What can be done with one interview: go on with it, say that it is in the record, and, folded, the rest. */
export function InterviewActions(props: InterviewActionsProps) {
  const { words, record, row, mayLeave, onOpen, onRecord, onRemove } = props;
  const { id } = row;
  const of = <span className="visually-hidden">{words.of(row.name)}</span>;
  return (
    <div className="row-actions">
      {row.mayOpen && mayLeave && (
        <Button kind="link" onClick={() => onOpen(id)}>
          {words.open}
          {of}
        </Button>
      )}
      {onRecord !== null && (
        <Button kind="link" aria-pressed={row.inRecord} onClick={() => onRecord(id, !row.inRecord)}>
          {record.yes}
          {of}
        </Button>
      )}
      <details className="more">
        <summary>
          {words.more}
          {of}
        </summary>
        {onRecord !== null && <Referred {...props} />}
        <LabelForm {...props} />
        <BeginAnew {...props} />
        <Button kind="warning" onClick={() => onRemove(id)}>
          {words.remove}
          {of}
        </Button>
      </details>
    </div>
  );
}

/** Another interview, with some of its answers to confirm. */
function BeginAnew({ words, row, mayLeave, onBeginAnew }: InterviewActionsProps) {
  if (!row.mayBeginAnew || onBeginAnew === null || !mayLeave) return null;
  return (
    <>
      <p className="hint">{words.againHint}</p>
      <Button kind="secondary" onClick={() => onBeginAnew(row.id)}>
        {words.again}
        <span className="visually-hidden">{words.of(row.name)}</span>
      </Button>
    </>
  );
}

/** Whether it is held, and when a call was made for it. */
function Referred({ words, record, row, onHold, onReferred }: InterviewActionsProps) {
  return (
    <>
      {row.referred !== null && (
        <Referral
          words={record}
          id={`referred-${row.id}`}
          of={words.of(row.name)}
          when={row.referred}
          onReferred={(when) => onReferred(row.id, when)}
        />
      )}
      {row.mayHold && (
        <Button kind="secondary" aria-pressed={row.isHeld} onClick={() => onHold(row.id, !row.isHeld)}>
          {record.hold}
          <span className="visually-hidden">{words.of(row.name)}</span>
        </Button>
      )}
    </>
  );
}

/** To whom it belongs: never asked for, and corrected here. */
function LabelForm({ words, row, onLabel }: InterviewActionsProps) {
  return (
    <OneLineForm
      id={`label-${row.id}`}
      label={words.labelField}
      of={words.of(row.name)}
      hint={words.labelHint}
      value={row.label}
      maxLength={24}
      save={words.saveLabel}
      onSave={(text) => onLabel(row.id, text)}
    />
  );
}
