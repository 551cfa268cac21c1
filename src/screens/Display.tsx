import { memo } from 'react';
import type { ReactNode } from 'react';
import type { InterfaceWords } from '../content/interface-words.ts';
import { Choice } from './Choice.tsx';
import { Tick } from './Tick.tsx';

export const textSizes = ['normal', 'large', 'larger'] as const;
export const themes = ['auto', 'light', 'dark', 'dim'] as const;

export interface DisplayChoice {
  readonly size: (typeof textSizes)[number];
  readonly theme: (typeof themes)[number];
  /** A number before each answer, to choose it by voice. */
  readonly numbers: boolean;
}

/** Reading aloud: here only its switch; what is set for it comes once it is on. */
export interface AloudSwitch {
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly settings: ReactNode;
}

interface DisplayProps {
  readonly words: InterfaceWords['display'];
  readonly choice: DisplayChoice;
  /** What is chosen anew; the rest stays. */
  readonly onChoose: (chosen: Partial<DisplayChoice>) => void;
  readonly aloud: AloudSwitch;
}

/** Size of the text, colours, numbers and reading aloud, behind one button: kept on the device, apart from the answers. Drawn anew when one changes, and not at every step. */
export const Display = memo(function Display({ words, choice, onChoose, aloud }: DisplayProps) {
  return (
    <details className="settings display-settings">
      <summary aria-label={words.name}>{words.sign}</summary>
      <Choice
        name="text-size"
        legend={words.size}
        labels={words.sizes}
        chosen={choice.size}
        options={textSizes}
        onChoose={(size) => onChoose({ size })}
      />
      <p className="hint colours-of-device">{words.coloursOfDevice}</p>
      <Choice
        name="colours"
        legend={words.colours}
        labels={words.themes}
        chosen={choice.theme}
        options={themes}
        onChoose={(theme) => onChoose({ theme })}
      />
      <Tick id="number-answers" on={choice.numbers} onTick={(numbers) => onChoose({ numbers })}>
        {words.numbers}
      </Tick>
      <Tick id="read-aloud" on={aloud.on} onTick={aloud.onTurn}>
        {words.aloud}
      </Tick>
      {aloud.settings}
    </details>
  );
});
