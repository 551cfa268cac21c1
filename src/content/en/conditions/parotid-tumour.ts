import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/parotid-tumour.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'par-what': 'The parotid gland lies in front of the ear and below it. A parotid tumour is a lump in this gland.',
    'par-benign':
      'About 8 in 10 of these lumps are benign, which means that they are not cancer. But nobody can tell ' +
      'this from the outside. Each lump needs a check.',
    'par-rare-cause': 'It is a rare cause of hemifacial spasm.',

    // notice
    'par-lump': 'There is a lump in front of the ear, below it or at the corner of the jaw. It may grow.',
    'par-weak': 'The face may get weak on that side.',
    'par-numb-or-pain': 'The face may feel numb, or there may be pain on that side.',

    // difference
    'par-cause-to-look-for':
      'A lump can cause a twitch. So it is a reason that doctors look for, more than a look-alike.',
    'par-lump-not-spasm': 'A lump is not part of hemifacial spasm. It needs its own check.',
    'par-weakness-grows':
      'In hemifacial spasm, the face may be a little weak and stay the same. A face that gets weaker from week ' +
      'to week needs a doctor soon.',
    'par-not-sudden':
      'A face that suddenly hangs down may be a stroke, with or without a lump. Call the emergency number now.',
    'par-questions-cannot-tell': 'Questions cannot show what a lump is. A specialist needs to look at it.',

    // causes
    'par-cause-open': 'This page cannot say why such a lump forms.',

    // tests
    'par-specialist': 'A doctor for the ear, nose and throat (ENT) looks at the lump and the face. This is done soon.',
    'par-scans':
      'An ultrasound scan uses sound to show the lump. A scan called MRI, which uses magnets, can show more.',
    'par-tell':
      'It helps to say when the lump came and if it grows. Say too if there was a cancer of the head or neck.',

    // treatment
    'par-team': 'This page does not compare treatments. A hospital team plans the care with each person.',
    'par-medicine': 'Please do not start or stop a medicine on the word of this page. Ask a doctor first.',

    // outlook
    'par-outlook-open':
      'This page has no figures on how people do with the years. The hospital team can say more once they ' +
      'know what the lump is.',

    // help
    'par-help-fast': callForSuddenSigns,
    'par-help-breath': 'Is it hard to breathe or to swallow, and this is new? Call the emergency number now.',
    'par-help-weak':
      'See a doctor the same day if one side of the face got weak within hours or days, in the last 3 days. Did ' +
      'it get weak suddenly before that, and no doctor has said why? Then see a doctor the same day too.',
    'par-help-eye':
      'See a doctor the same day if an eye does not shut. Do the same if it is red, sore, gritty or blurred on the weak side.',
    'par-help-lump':
      'Ask to see a doctor within two weeks for a lump by the ear, jaw or neck. This holds even more if the ' +
      'face is weak or twitches on that side.',
    'par-help-weakness-weeks':
      'Ask to see a doctor within two weeks if the face gets weaker from week to week, or is numb. Do the same if a ' +
      'face palsy is no better after 3 weeks.',
    'par-help-cancer':
      'Is the face weak and does it hurt? Or is it weak, after a cancer of the head or neck? Ask to ' +
      'see a doctor within two weeks.',
  },
};
