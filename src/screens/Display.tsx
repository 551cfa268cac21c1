import { memo } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';

export const textSizes = ['normal', 'large', 'larger'] as const;
export const themes = ['auto', 'light', 'dark', 'dim'] as const;

export interface DisplayChoice {
  readonly size: (typeof textSizes)[number];
  readonly theme: (typeof themes)[number];
}

interface DisplayProps {
  readonly words: InterfaceWords['display'];
  readonly choice: DisplayChoice;
  readonly onChoose: (choice: DisplayChoice) => void;
}

/** Size of the text and colours, behind one button: kept on the device, apart from the answers. Drawn anew when one changes, and not at every step. */
export const Display = memo(function Display({ words, choice, onChoose }: DisplayProps) {
  return (
    <details className="settings display-settings">
      <summary aria-label={words.name}>{words.sign}</summary>
      <Choice
        name="text-size"
        legend={words.size}
        labels={words.sizes}
        chosen={choice.size}
        options={textSizes}
        onChoose={(size) => onChoose({ ...choice, size })}
      />
      <p className="hint colours-of-device">{words.coloursOfDevice}</p>
      <Choice
        name="colours"
        legend={words.colours}
        labels={words.themes}
        chosen={choice.theme}
        options={themes}
        onChoose={(theme) => onChoose({ ...choice, theme })}
      />
    </details>
  );
});

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** A few options to choose one from, side by side where there is room. */
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
