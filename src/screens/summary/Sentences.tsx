import type { Report } from '../../report/report.ts';

interface SentencesProps {
  readonly report: Report;
  readonly of: readonly string[];
  readonly className?: string;
}

/** Sentences of the report as one paragraph; none at all where there are none. */
export function Sentences({ report, of, className }: SentencesProps) {
  return of.length === 0 ? null : <p className={className}>{inOne(report, of)}</p>;
}

/** Sentences of the report as one text. */
export function inOne({ gap }: Report, sentences: readonly string[]): string {
  return sentences.join(gap);
}
