import type { NurseShortWords } from '../../content/words.ts';
import { DeskForm } from '../../screens/desk/DeskForm.tsx';
import { nurseShort } from '../languages.ts';
import { addNurseStyle } from '../nurse-style.ts';
import { AroundTheQuestion } from './AroundTheQuestion.tsx';

/** What the wide layout is made of, apart from what every window has. */
export interface DeskParts {
  readonly Form: typeof DeskForm;
  readonly Around: typeof AroundTheQuestion;
  readonly short: NurseShortWords;
}

/** The wide layout in a language (BCP 47), with its style. Rejects where its words cannot be loaded. */
export async function loadDesk(language: string): Promise<DeskParts> {
  const short = await nurseShort(language);
  addNurseStyle();
  return { Form: DeskForm, Around: AroundTheQuestion, short };
}
