import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/acoustic-neuroma.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'an-what':
      'An acoustic neuroma is a growth on the nerve for hearing and balance. Doctors also call it an ' +
      'acoustic nerve tumour, or a vestibular schwannoma.',
    'an-rare': 'It is a rare cause of hemifacial spasm. A report on operations (2010) found it in 2 of 2,050 people.',
    'an-age': 'It is most common between the ages of 30 and 60.',

    // notice
    'an-hearing': 'Hearing slowly gets worse in one ear.',
    'an-ringing': 'There can be ringing or other sounds in that ear. Doctors call this tinnitus.',
    'an-balance': 'Things can seem to spin, or walking can feel unsteady.',
    'an-later-signs':
      'Later the face can get numb. There can be double vision or headache. The voice can get hoarse, and ' +
      'it can be hard to swallow.',

    // difference
    'an-cause-to-look-for':
      'This is a cause of spasm that doctors look for, more than a look-alike. The twitch itself can look ' +
      'much the same.',
    'an-click':
      'In hemifacial spasm, some people hear a click in the ear (about 1 in 4 in a report from India). A ' +
      'click just in time with the twitch, with normal hearing, speaks less for a growth.',
    'an-ear-signs':
      'Ringing that goes on, or hearing that fades in one ear, is not part of the usual spasm. It needs a check.',
    'an-cannot-rule-out':
      'Questions cannot rule out a growth. In one of the nine people with a tumour in the 2010 report, it ' +
      'was even on the other side from the twitch.',

    // causes
    'an-cause-not-known-here': 'This page cannot say why this growth forms.',

    // tests
    'an-hearing-test': 'A hearing test is the usual start.',
    'an-mri': 'An MRI scan, which uses magnets, can show the growth.',
    'an-scan-yield':
      'Most people who get such a scan do not have one. Of people with ringing and hearing loss in one ' +
      'ear, about 2 in 100 did.',

    // treatment
    'an-team': 'This page does not compare treatments. A hospital team plans the care with each person.',
    'an-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first.',

    // outlook
    'an-slow': 'The signs mostly come on slowly.',
    'an-outlook-unknown': 'We found no figures on how people with hemifacial spasm and this growth do with time.',

    // help
    'an-help-spin':
      'Call the emergency number now if things suddenly spin and you cannot walk straight. Do the same if ' +
      'they spin and an ear becomes deaf.',
    'an-help-fast': callForSuddenSigns,
    'an-help-hearing-sudden':
      'See a doctor the same day if hearing went within 3 days or less, in the last 30 days. You can call the ' +
      'urgent advice line.',
    'an-help-hearing-and-face':
      'See a doctor the same day if hearing loss comes with a weak or numb face on that side. If the face ' +
      'suddenly hangs down, call the emergency number now.',
    'an-help-hearing-weeks': 'Ask to see a doctor within two weeks if hearing got worse within 4 to 90 days.',
    'an-help-numb':
      'Ask to see a doctor within two weeks if a twitch comes with a numb face. Do the same if the face gets ' +
      'weaker from week to week.',
    'an-help-routine':
      'Does one ear ring all the time? Or does hearing slowly fade in one ear, within months or years? Then ' +
      'plan a visit to a doctor.',

    // figures
    'an-one-of-nine':
      'Among 2,050 people with hemifacial spasm, nine had a tumour. Two of the nine were of this kind (2010).',
  },
};
