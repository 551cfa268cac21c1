import { linkWith } from '../../exchange/code/link.ts';
import { routeToHandOver } from '../../exchange/code/route-to-hand-over.ts';
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
function codeOf(record: InterviewRecord, language: string): string {
  const { newest, takenBack, received } = record;
  const at = Math.max(...[...newest.values()].map((answer) => answer.at));
  const hasTakenBack = takenBack.length > 0 || received?.takenBack === true;
  return codeFor({ route: routeToHandOver(record), at, language, takenBack: hasTakenBack });
}
