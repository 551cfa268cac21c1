import { voiced } from '../../content/voiced.ts';
import { footOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { whatItCanBe, whatWasSaid, why } from './patient-record.ts';
import { whatComesNext, whatToDo } from './patient-steps.ts';
import type { Sheet } from './sheet.ts';

/** The copy of a patient, or of who cares for one: the sentences of the report, what to do before what it rests on. */
export function patientCopy(told: OnPaper): Sheet {
  const { report, sheet } = told;
  const { heading, plan } = report.level;
  return {
    title: voiced(sheet.title, report.voice),
    levels: [{ says: heading, when: plan?.when.sentences ?? [], why: null }],
    parts: [...whatToDo(told), ...why(told), ...whatItCanBe(told), ...whatComesNext(told), ...whatWasSaid(told)],
    foot: footOf(told),
  };
}
