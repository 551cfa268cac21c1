import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

export interface ReadBackProps {
  readonly view: SummaryView;
  /** Keeps which lines of the safety net the patient has said in her own words: their ids. */
  readonly onReadBack: (ids: readonly string[]) => void;
}

/** The safety net, never folded, each line with a box to tick once the patient has read it back. */
export function ReadBack({ view: { report, summary }, onReadBack }: ReadBackProps) {
  const { heading, lead, groups, readBack } = report.sooner;
  const turn = (id: string, isTicked: boolean): void =>
    onReadBack(isTicked ? [...readBack.ids, id] : readBack.ids.filter((one) => one !== id));
  return (
    <section className="desk-part sooner" aria-labelledby="sooner-heading">
      <h2 id="sooner-heading">{heading}</h2>
      <p className="hint no-print">{summary.frame.desk.readBackHint}</p>
      {groups.map(({ disposition, heading: whatToDo, parts }) => (
        <fieldset key={disposition} className={`care-${disposition}`}>
          <legend className="sooner-level">
            <h3>{whatToDo}</h3>
          </legend>
          {disposition === 'emergency' && <Sentences report={report} of={lead} />}
          {parts.map(({ id, sentences }) => (
            <label key={id} className="read-back">
              <input
                type="checkbox"
                name={`read-back-${disposition}`}
                value={id}
                autoComplete="off"
                checked={readBack.ids.includes(id)}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              <span>{inOne(report, sentences)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Sentences report={report} of={readBack.told} className="read-back-told" />
    </section>
  );
}
