import type { KeptMutant } from './report.ts';

const placesWithoutAnAnswer =
  'Places without an answer say nothing about what holds: they are there so that engines find the answers sooner.';
const nothingFits =
  'Where nothing fits the list begins with the aneurysm. An answer on the twitch that speaks for it (numb, shocks) makes a meningioma or itself fit, so it is never told in this way. Of 30,000 random people nobody read anything else.';
const namesOfSigns =
  'Today no sign of danger has the name of an option of another question. The day that one has, this tells them apart.';

/** Every mutant that no test notices, and why it may stay so. */
export const keptMutants: readonly KeptMutant[] = [
  {
    file: 'src/assessment/disposition.ts',
    before: 'route.heard === undefined',
    after: 'false',
    why: 'Where nothing was received, what both said is what is said today: it would only be looked at twice.',
  },
  {
    file: 'src/assessment/holds.ts',
    before: '[id, undefined]',
    after: '[]',
    why: placesWithoutAnAnswer,
  },
  {
    file: 'src/assessment/live-answers.ts',
    before: '{ ...unanswered }',
    after: '{}',
    why: placesWithoutAnAnswer,
  },
  {
    file: 'src/assessment/what-would-change.ts',
    before: 'condition === null',
    after: 'false',
    why: 'Where nothing fits nothing speaks for it either, so the check below decides alike. The compiler wants the difference.',
  },
  {
    file: 'src/assessment/what-would-change.ts',
    before: "listed !== 'not-ruled-out'",
    after: 'true',
    why: nothingFits,
  },
  {
    file: 'src/assessment/what-would-change.ts',
    before: "'not-ruled-out'",
    after: '""',
    why: nothingFits,
  },
  {
    file: 'src/machine/interview-machine.ts',
    before: "'respondent'",
    after: '""',
    why: 'No answer at the first question calls for an ambulance, and what was only heard is due at each call.',
  },
  {
    file: 'src/machine/interview-record.ts',
    before: 'one.place > place',
    after: 'one.place >= place',
    why: 'An entry is an answer or unreadable, so both never stand in one place.',
  },
  {
    file: 'src/machine/machine-setup.ts',
    before:
      "{ context: {} as Walk, events: {} as InterviewEvent, input: {} as { readonly now: number }, meta: {} as { readonly place: Place }, tags: 'question' as const, }",
    after: '{}',
    why: 'Only the compiler reads this: there is nothing in it when the program runs.',
  },
  {
    file: 'src/machine/recording.ts',
    before: 'next !== null',
    after: 'true',
    why: 'Where there is no next question there is no answer to it either, so the other half decides alike. The compiler wants both.',
  },
  {
    file: 'src/machine/signs-taken-back.ts',
    before: "event.kind !== 'answer' && event.kind !== 'heard'",
    after: 'false',
    why: 'What is no answer holds no option, so no sign is found in it. The compiler wants the difference.',
  },
  {
    file: 'src/machine/signs-taken-back.ts',
    before: 'dangerSigns.filter((criterion) => criterion.question === question)',
    after: 'dangerSigns',
    why: namesOfSigns,
  },
  {
    file: 'src/machine/signs-taken-back.ts',
    before: 'criterion.question === question',
    after: 'true',
    why: namesOfSigns,
  },
  {
    file: 'src/machine/taken-over.ts',
    before: 'dated === undefined',
    after: 'false',
    why: 'What has no date was said by nobody, so the last of the three decides alike. The compiler wants the difference.',
  },
  {
    file: 'src/machine/walk.ts',
    before: "indexOf(question) > indexOf('same-day')",
    after: "indexOf(question) >= indexOf('same-day')",
    why: 'This is asked of questions without an answer, once both gates have one: so never of the gate itself.',
  },
  {
    file: 'src/machine/walk.ts',
    before: 'indexOf(question) < indexOf(walk.target)',
    after: 'indexOf(question) <= indexOf(walk.target)',
    why: 'The question where the person wants to stand has been dealt with four lines above.',
  },
];
