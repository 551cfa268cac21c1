import type { PageAloudWords } from '../../content/condition-page-words.ts';

/** The small script of the page looks for it by this name. */
export const turnOnId = 'read-aloud';

interface TurnOnProps {
  readonly words: Pick<PageAloudWords, 'turnOn' | 'notLoaded'>;
  /** Of what reads this page aloud: loaded by the first press, or where it was on before. */
  readonly address: string;
}

/** At the heading of a page about a condition. The style shows it where the browser can speak at all. */
export function TurnOn({ words, address }: TurnOnProps) {
  return (
    <div className="read-aloud no-print">
      <button type="button" id={turnOnId} className="button button-secondary" data-aloud={address}>
        {words.turnOn}
      </button>
      <p role="alert" hidden>
        {words.notLoaded}
      </p>
    </div>
  );
}
