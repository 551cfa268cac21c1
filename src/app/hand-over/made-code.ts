import { linkWith } from '../../exchange/code/link.ts';
import { codeFor } from '../../exchange/code/write-code.ts';
import type { InterviewRecord } from '../../machine/interview-record.ts';
import { squaresPicture } from './squares-picture.ts';

/**
 * The code of these answers, with its link and its picture. Null: none can be made. That must never cost anybody the page
 * around it, which may be the one for an emergency.
 */
export function madeCode(record: InterviewRecord, language: string) {
  try {
    const code = codeOf(record, language);
    const link = linkWith(code, location.origin + location.pathname);
    return { code, link, picture: squaresPicture(link) };
  } catch {
    return null;
  }
}

/** The code of these answers. */
function codeOf({ route, newest, takenBack }: InterviewRecord, language: string): string {
  const at = Math.max(...[...newest.values()].map((answer) => answer.at));
  return codeFor({ route, at, language, takenBack: takenBack.length > 0 });
}
