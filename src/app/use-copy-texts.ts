import { useCallback, useMemo, useState } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { SummaryWords } from '../content/summary-words.ts';
import type { CopyTexts } from '../report/copy-texts.ts';
import type { Report } from '../report/report.ts';
import { copyTextWords } from './languages.ts';

interface Shown {
  readonly report: Report;
  readonly words: InterviewWords;
  readonly summary: SummaryWords;
}

type Writer = (shown: Shown) => CopyTexts;

/** Wanted by some, and not for the first look: so fetched on its own. */
async function loadWriter(language: string): Promise<Writer | 'failed'> {
  try {
    const [{ copyTexts }, copy] = await Promise.all([import('../exchange/copy-text.ts'), copyTextWords(language)]);
    return ({ report, words, summary }) => copyTexts({ report, words, frame: summary.frame, copy });
  } catch {
    return 'failed';
  }
}

/** The result as plain text, once it is wanted. */
export function useCopyTexts({ report, words, summary }: Shown) {
  const [writer, setWriter] = useState<{ readonly write: Writer } | 'failed' | null>(null);
  const onWantTexts = useCallback(async (): Promise<CopyTexts | 'failed'> => {
    const loaded = await loadWriter(words.language.tag);
    if (loaded === 'failed') {
      setWriter(loaded);
      return loaded;
    }
    setWriter({ write: loaded });
    return loaded({ report, words, summary });
  }, [report, words, summary]);
  const texts = useMemo(
    () => (writer === null || writer === 'failed' ? writer : writer.write({ report, words, summary })),
    [writer, report, words, summary],
  );
  return { texts, onWantTexts };
}
