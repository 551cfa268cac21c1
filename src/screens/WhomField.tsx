import type { WhomWords } from '../content/whom.ts';
import { whoms } from '../content/whom.ts';

interface WhomFieldProps {
  readonly words: WhomWords;
  readonly value: string | undefined;
  readonly onChange: (whom: string) => void;
}

/** A carer may say for whom she answers: words only, so nothing hangs on it, and it may be left as it is. */
export function WhomField({ words, value = '', onChange }: WhomFieldProps) {
  return (
    <div className="note-field whom">
      <label htmlFor="whom">{words.label}</label>
      <select id="whom" value={value} autoComplete="off" onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.somebodyElse}</option>
        {whoms.map((whom) => (
          <option key={whom} value={whom}>
            {words.names[whom]}
          </option>
        ))}
      </select>
    </div>
  );
}
