import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/meningioma.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'mng-what': 'A meningioma is a growth from the lining of the brain.',
    'mng-near-the-nerve':
      'One that grows near the facial nerve, at the base of the skull, can in rare cases cause hemifacial spasm.',
    'mng-rare':
      'A report on operations (2010) found it in 5 of 2,050 people with hemifacial spasm. It was the most ' +
      'common of the tumours found.',

    // notice
    'mng-hearing-balance': 'Hearing or balance can change.',
    'mng-face':
      'One side of the face can get numb or weak. If the face suddenly hangs down, call the emergency number now.',
    'mng-head': 'There can be headaches or seizures.',
    'mng-speech':
      'Speech or swallowing can change. If words are suddenly slurred or lost, call the emergency number now.',
    'mng-slow': 'The signs mostly build up slowly, and more than one nerve can be affected.',

    // difference
    'mng-cause-to-look-for':
      'This is a cause of spasm that doctors look for, more than a look-alike. The twitch itself can look ' +
      'much the same.',
    'mng-twitch-alone':
      'A twitch that has been there for years, with nothing else, speaks less for a growth. It does not ' +
      'rule one out.',
    'mng-warning': 'A numb or weak face is not part of the usual start of the spasm. Doctors then look for a growth.',
    'mng-cannot-rule-out': 'Questions cannot rule out a meningioma.',

    // causes
    'mng-who': 'It is more common in women and in people above 40.',
    'mng-cause-unknown': 'The cause is almost always unknown.',

    // tests
    'mng-mri': 'The usual test is an MRI scan, which uses magnets. A dye is given to make a growth easier to see.',
    'mng-who-needs-a-scan':
      'Experts do not agree on who with a twitch needs a scan. A doctor decides this with each person.',

    // treatment
    'mng-team': 'This page does not compare treatments. A hospital team plans the care with each person.',
    'mng-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first. ' +
      'This is also true for tablets against seizures.',

    // outlook
    'mng-outlook-unknown': 'We found no figures on how people with hemifacial spasm and a meningioma do with time.',

    // help
    'mng-help-fit':
      'Call the emergency number now for a first seizure, or one that lasts more than 5 minutes. Do the same ' +
      'if seizures come one after another. Call too if the person does not wake up or is hurt.',
    'mng-help-fast': callForSuddenSigns,
    'mng-help-same-day':
      'See a doctor the same day if hearing went within 3 days. Do the same if one side of the face got weak ' +
      'within hours or days. You can call the urgent advice line.',
    'mng-help-numb':
      'Ask to see a doctor within two weeks if a twitch comes with a numb face. Do the same if the face gets ' +
      'weaker from week to week.',
    'mng-help-brain':
      'Ask to see a doctor within two weeks if a hand or leg gets clumsy or weak from week to week. Do the same for a ' +
      'new headache that is worse in the morning or comes with being sick.',
    'mng-help-known':
      'Some people know of a growth that a doctor is watching. If a new twitch starts, tell that team ' +
      'within two weeks. If there is sudden weakness, call the emergency number now.',
    'mng-help-routine':
      'A one-sided twitch that cannot be held back needs a check. So does an ear that rings all the time. ' +
      'With none of these signs, plan a visit to a doctor.',
  },
};
