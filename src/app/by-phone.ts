import { contactOf } from '../content/contact.ts';
import type { QuestionId } from '../content/questions.ts';
import type { NurseGuidance } from '../content/words.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';

function isByPhone({ route, notes }: InterviewRecord): boolean {
  return route.live.respondent === 'nurse' && contactOf(notes.contact) === 'phone';
}

/**
 * What stands ticked when a question comes. On the phone nobody sees an eyebrow, so "not checked" is there already: it
 * is an answer only once the nurse has gone on with it. So is what was said in an earlier interview, and is to be confirmed.
 * Nothing else is ever filled in.
 */
export function prefillFor(question: QuestionId, record: InterviewRecord): string | readonly string[] | undefined {
  const unseen = question === 'observed-brow-lift' && isByPhone(record) ? 'not-checked' : undefined;
  return record.current[question] ?? record.toConfirm.get(question)?.given.answer ?? unseen;
}

/** What a nurse says and probes, in words for the telephone where there are such. */
export function guidanceFor(guidance: NurseGuidance, record: InterviewRecord): NurseGuidance {
  return isByPhone(record) ? { ...guidance, ...guidance.byPhone } : guidance;
}
