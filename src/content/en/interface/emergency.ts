import type { InterfaceWords } from '../../interface-words.ts';

export const signsUnsure: InterfaceWords['signsUnsure'] = {
  title: {
    self: 'Let us look at the signs once more',
    carer: 'Let us look at the signs once more',
    nurse: 'Read the signs once more',
  },
  lead: {
    self: 'Look in a mirror, or ask someone to look with you. Lift both arms. Say a full sentence out loud. Then tick what applies.',
    carer:
      'Look at the person in good light. Ask for a smile, for both arms up, and for a full sentence. Then tick what applies.',
    nurse:
      'Ask the patient to smile, to raise both arms and to repeat a sentence. Use the pictures. Then tick what applies.',
  },
  stillUnsure: {
    self: 'If you are still not sure, leave "not sure" ticked and continue. We will then tell you to see a doctor today.',
    carer:
      'If you are still not sure, leave "not sure" ticked and continue. We will then say that the person should see a doctor today.',
    nurse: 'If you are still not sure, leave "not sure" ticked and continue. The level is then "Today", or higher.',
  },
};

export const callNow: InterfaceWords['callNow'] = {
  title: (number) => `Call ${number} now, even if the sign is over`,
  evenIfGone:
    'This can be a sign of a stroke or of other trouble that cannot wait. Do not wait to see if the sign gets better.',
  call: (number) => `Call ${number}`,
  youSaid: {
    self: 'Say this on the phone:',
    carer: 'Say this on the phone:',
    nurse: 'Signs reported or observed:',
  },
  sayToo: ['Since when, and where you are now.'],
  whileWaitingTitle: 'Until help comes',
  cannotSpeakTitle: 'If you cannot speak or hear',
  cannotSpeak: [
    'Fetch someone, or show them this page.',
    'Text the emergency service, or use a relay app. Or call and tap: do not end the call.',
  ],
  tellTitle: 'Have this ready for the crew',
  tellHint:
    'You do not have to fill this in. It does not leave this device. It is on this page when you show or print it.',
  notes: {
    'last-well': {
      label: {
        self: 'When did it begin, or when were you last without this sign?',
        carer: 'When did it begin, or when was the person last without this sign?',
        nurse: 'Onset, or last known well',
      },
      hint: 'For example: today at 7 in the morning',
    },
    location: {
      label: { self: 'Where are you now?', carer: 'Where is the person now?', nurse: 'Where is the patient now?' },
      hint: 'Address, floor, name on the door',
    },
    'call-back': { label: 'Number to call back', hint: 'The phone that is near' },
  },
  whileWaiting: ['Do not drive. Open the door, or ask someone to.', 'If anything changes, call again.'],
  besideSign: {
    'seizure-or-blackout': {
      title: 'If you know that this is epilepsy',
      ownPlan: {
        self: 'Was this your usual seizure, is it over, and are you back to normal? Then follow your care plan, and tell your epilepsy team.',
        carer:
          'Was this the usual seizure, is it over, and is the person back to normal? Then follow the care plan, and tell the epilepsy team.',
        nurse:
          'Known epilepsy, usual seizure, over, full recovery: follow the individual care plan and inform the epilepsy team.',
      },
      call: {
        self:
          'Call if the seizure was more than 5 minutes or longer than usual. Call if one more came before you were back to normal. ' +
          'Call if you were hurt, or it was hard to breathe. Call if you are pregnant, or if this seizure was different. If in doubt, call.',
        carer:
          'Call if the seizure was more than 5 minutes or longer than usual. Call if one more came before the person was back to normal. ' +
          'Call if the person was hurt, or it was hard to breathe. Call in pregnancy, or if this seizure was different. If in doubt, call.',
        nurse:
          'Call if it lasted more than 5 minutes or longer than usual, recurred without recovery, with injury or trouble breathing, ' +
          'in pregnancy, or if it differed from the usual. If in doubt, call.',
      },
    },
  },
  seenByDoctor:
    'Has a doctor already checked this same sign? And is nothing new or worse since then? Then follow the plan you were given.',
  mistakeHint:
    'Was a sign ticked by mistake? Then the question opens again. Untick what is wrong, and answer it once more.',
  mistake: 'I ticked this by mistake',
  nurse: {
    forRecord:
      'For your own record: where the person is, a number to call back, who is with the person. This page does not keep them.',
    toCallerTitle: 'Read out to the caller',
    toCaller: [
      '"Do not drive. Unlock the door, or ask someone to."',
      '"If anything changes before help is there, call again."',
      'Nobody can speak or hear there? Keep the line open, and ask for taps.',
    ],
    evenIfGone: 'The face, arm and speech test comes after the call, and cannot cancel it.',
    seenByDoctor: 'Same sign already assessed by a doctor, nothing new or worse since: follow the plan that was given.',
  },
  nursePlacedAt: 'Time of the call',
  nurseNow: 'Now',
  nurseGoOn: 'Note the call and continue',
  nurseTimeMissing: 'Enter the time the call was placed, for example 14:05.',
};

export const tooYoung: InterfaceWords['tooYoung'] = {
  title: 'These questions are for people of 16 and over',
  urgent: {
    self: 'A person under 16 whose face twitches should see a doctor soon. Ask for an appointment within two weeks.',
    carer: 'A person under 16 whose face twitches should see a doctor soon. Ask for an appointment within two weeks.',
    nurse:
      'Under 16: arrange paediatric assessment within two weeks. Spasm of one side of the face in a child can come from a mass.',
  },
  sameDay: {
    self: 'Your answers show that you need care today. A doctor should see you today.',
    carer: 'Your answers show that the person needs care today. A doctor should see the person today.',
    nurse: 'A same-day or emergency sign is present or not excluded: arrange paediatric assessment today.',
  },
  say: {
    self: 'You can say: "I am under 16 and my face twitches. A check says that I should see a doctor soon."',
    carer:
      'You can say: "A person under 16 has a face that twitches. A check says that this person should see a doctor soon."',
    nurse: 'Record the signs and who was told, and when.',
  },
  sayToday: {
    self: 'You can say: "I am under 16. A check of my face says that I should see a doctor today."',
    carer:
      'You can say: "A person under 16 did a check of the face. The check says that this person should see a doctor today."',
    nurse: 'Record the signs and who was told, and when.',
  },
  wrongAge: 'The age is wrong. Change it.',
};
