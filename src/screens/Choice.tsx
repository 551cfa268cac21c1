interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of some options, as small boxes in a row. */
export function Choice<T extends string>({ name, legend, labels, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={`choice choice-${name}`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option} className="option is-small">
          <input
            type="radio"
            name={name}
            id={`${name}-${option}`}
            checked={chosen === option}
            onChange={() => onChoose(option)}
          />
          <label htmlFor={`${name}-${option}`}>{labels[option]}</label>
        </div>
      ))}
    </fieldset>
  );
}
