import type { QuestionWords } from '../../words.ts';

export const respondent: QuestionWords<'respondent'> = {
  title: 'Who is answering the questions?',
  hint: 'Choose one.',
  why: 'The words change with the person who answers. They also explain whose left and right is meant.',
  name: 'Who answers',
  options: {
    self: {
      label: 'I am answering for myself',
      hint: 'My face twitches, my eye keeps shutting, or my face worries me in some other way.',
    },
    carer: {
      label: 'I am answering for somebody I care for',
      hint: 'A relative, a friend or a person in my care.',
    },
    nurse: {
      label: 'I am a health professional interviewing a patient',
      hint: 'In person, by video or by phone.',
    },
  },
  groups: {},
};

export const age: QuestionWords<'age'> = {
  title: { self: 'How old are you?', carer: 'How old is the person?', nurse: 'How old is the patient?' },
  hint: 'Choose the age group.',
  why:
    'Some causes of a twitch are more common at some ages. ' +
    'The full set of questions is for people who are 16 or older.',
  name: 'Age',
  options: {
    'under-16': { label: 'Under 16' },
    '16-29': { label: '16 to 29' },
    '30-39': { label: '30 to 39' },
    '40-49': { label: '40 to 49' },
    '50-69': { label: '50 to 69' },
    '70-or-over': { label: '70 or over' },
    'not-sure': {
      label: {
        self: 'I would rather not say',
        carer: 'Not known or not said',
        nurse: 'Not known or not said',
      },
    },
  },
  groups: {},
};
