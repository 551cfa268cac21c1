import { isQuestionId } from '../../../content/question-by-id.ts';
import type { QuestionId } from '../../../content/questions.ts';
import type { OnPage } from '../../page/entry-state.ts';

/** The question that is asked on this page, whatever the page is called; null where none is. */
export function questionAt(onPage: OnPage): QuestionId | null {
  if (onPage === 'start') return 'respondent';
  if (onPage === 'signs-unsure') return 'emergency';
  return isQuestionId(onPage) ? onPage : null;
}
