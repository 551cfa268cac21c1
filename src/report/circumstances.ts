import { contactOf } from '../content/contact.ts';
import type { Part } from './part.ts';
import type { Presented } from './said.ts';

/** How a nurse talked with the person, and who spoke for the person. Null where neither was said, or no nurse asked. */
export function circumstancesOf({ words, record }: Presented): Part | null {
  if (record.route.live.respondent !== 'nurse') return null;
  const { talk } = words.interface.nurse;
  const contact = contactOf(record.notes.contact);
  const interpreter = record.notes.interpreter?.trim() ?? '';
  const sentences = [
    ...(contact === null ? [] : [talk.said[contact]]),
    ...(interpreter === '' ? [] : [talk.spokeFor(interpreter)]),
  ];
  return sentences.length === 0 ? null : { id: 'circumstances', from: [], sentences };
}
