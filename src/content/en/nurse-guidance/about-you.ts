import type { NurseGuidance } from '../../words.ts';

export const respondent: NurseGuidance = {
  say:
    'I will ask you some questions about your face. They help us to plan what to do next. ' +
    'They cannot tell for certain what is wrong. First, who am I speaking to?',
  probe:
    'Confirm the identity of the patient, who is speaking, a call-back number and where the patient is ' +
    'now. If a carer speaks for the patient, ask to hear the patient as well.',
  record: 'Who answers; date and time; call-back number; location; the main complaint in the words of the patient.',
};

export const age: NurseGuidance = {
  say: 'How old are you? And how old were you when the trouble began?',
  probe:
    'Age now and age at onset. Under 16: the questions end after the safety checks, and the patient needs ' +
    'a doctor within two weeks, or today with a same-day sign. At 16 or 17: suggest that an adult helps.',
  record: 'Age now; age at onset. An onset before 40 is worth a mention to the clinician.',
};
