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
  return (
    <div className="row-actions">
      {row.mayOpen && mayLeave && (
        <Button kind="link" onClick={() => onOpen(id)}>
          {words.open}
          <Of {...props} />
        </Button>
      )}
      {onRecord !== null && (
        <Button kind="link" aria-pressed={row.inRecord} onClick={() => onRecord(id, !row.inRecord)}>
          {record.yes}
          <Of {...props} />
        </Button>
      )}
      <details className="more">
        <summary>
          {words.more}
          <Of {...props} />
        </summary>
        {onRecord !== null && <Referred {...props} />}
        <LabelForm {...props} />
        <BeginAnew {...props} />
        <Button kind="warning" onClick={() => onRemove(id)}>
          {words.remove}
          <Of {...props} />
        </Button>
      </details>
    </div>
  );
}

/** Of which interview, for whoever does not see beside what it stands. */
function Of({ words, row }: Pick<InterviewActionsProps, 'words' | 'row'>) {
  return <span className="visually-hidden">{words.of(row.name)}</span>;
}

/** Another interview, with some of its answers to confirm. */
function BeginAnew(props: InterviewActionsProps) {
  const { words, row, mayLeave, onBeginAnew } = props;
  if (!row.mayBeginAnew || onBeginAnew === null || !mayLeave) return null;
  return (
    <>
      <p className="hint">{words.againHint}</p>
      <Button kind="secondary" onClick={() => onBeginAnew(row.id)}>
        {words.again}
        <Of {...props} />
      </Button>
    </>
  );
}

/** Whether it is held, and when a call was made for it. */
function Referred(props: InterviewActionsProps) {
  const { words, record, row, onHold, onReferred } = props;
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
          <Of {...props} />
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
