import type { InterfaceWords } from '../content/interface-words.ts';
import { interviewParts } from '../content/interview-parts.ts';
import type { InterviewPart } from '../content/interview-parts.ts';

interface ProgressProps {
  readonly words: InterfaceWords['progress'];
  readonly part: InterviewPart;
}

/** Where the question stands: a thin line in three parts, and in words. */
export function Progress({ words, part }: ProgressProps) {
  const number = interviewParts.indexOf(part) + 1;
  return <p className={`progress progress-${number}`}>{words.part(String(number), words.names[part])}</p>;
}
