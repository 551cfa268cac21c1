import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/ramsay-hunt.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'rh-what':
      'In Ramsay Hunt syndrome, blisters come in or near the ear, in the mouth or on the scalp. The ear ' +
      'hurts, or one side of the face gets weak.',
    'rh-today': 'It needs care the same day. Treatment should start within 72 hours (3 days).',
    'rh-emergency':
      'A stroke can also make the face hang down. Nobody should wait at home to find out. Call the emergency ' +
      'number now if the face suddenly hangs down.',

    // notice
    'rh-blisters': 'There are blisters. They can be in the ear or near it, in the mouth or on the scalp.',
    'rh-ear-pain': 'The ear may hurt.',
    'rh-weak': 'One side of the face may get weak.',
    'rh-eye': 'The eye on the weak side may not shut. It can dry out and get sore.',

    // difference
    'rh-weak-not-twitch':
      'Ramsay Hunt syndrome can make the face weak. Hemifacial spasm makes the face twitch, and it builds ' +
      'up slowly.',
    'rh-no-blisters': 'Blisters at the ear are not part of hemifacial spasm. Nor is ear pain with a weak face.',
    'rh-bells':
      "Bell's palsy also makes one side of the face weak within hours to 3 days. Blisters make doctors " +
      'think of Ramsay Hunt syndrome. Both need care the same day.',
    'rh-later-twitch': 'After a face palsy, some people get a twitch on that side later on.',

    // causes
    'rh-virus':
      'Doctors treat it with medicine against a virus. What we read for this page does not say more about ' +
      'the cause.',

    // tests
    'rh-fast': 'The first step is to check for a stroke: face, arms and speech.',
    'rh-looking': 'A doctor looks at the ear, the mouth and the scalp, and checks if the eye can shut.',
    'rh-hearing': 'Hearing loss on the weak side needs a check within a day.',
    'rh-tell':
      'It helps to say when the pain, the blisters and the weak face began. Say too if there was shingles before.',

    // treatment
    'rh-tablets':
      'Doctors use a medicine against a virus and a steroid. Both should start within 72 hours. A doctor decides.',
    'rh-eye-care':
      'An eye that does not shut needs care, so that it does not dry out or get hurt. A doctor or nurse ' +
      'can show how.',
    'rh-medicine': 'Please do not start or stop a medicine on the word of this page. Ask a doctor first.',

    // outlook
    'rh-outlook-open':
      'This page has no figures on how many people get better. Treatment should start within 72 hours.',
    'rh-check-again':
      'See the doctor again if the weak face does not move after 3 weeks. Do so too if it is not fully ' +
      'better after 3 months.',

    // help
    'rh-help-fast': callForSuddenSigns,
    'rh-help-spin':
      'Call the emergency number now if things suddenly spin and you cannot walk straight. Do the same if ' +
      'they spin and an ear becomes deaf.',
    'rh-help-both-sides':
      'Are both sides of the face weak? Call the emergency number now if it is hard to breathe or swallow, ' +
      'or if an arm or leg gets weak. If it is only the face, see a doctor the same day.',
    'rh-help-blisters':
      'See a doctor the same day for blisters in or near the ear or in the mouth, now or in the last 2 weeks. ' +
      'You can call the urgent advice line.',
    'rh-help-weak':
      'See a doctor the same day if one side of the face got weak within hours or days, in the last 3 days. Did ' +
      'it get weak suddenly before that, and no doctor has said why? Then see a doctor the same day too.',
    'rh-help-eye':
      'See a doctor the same day if an eye does not shut. Do the same if it is red, sore, gritty or blurred on the weak side.',
    'rh-help-hearing':
      'See a doctor the same day if hearing loss comes with a weak or numb face on that side. Do the same if ' +
      'hearing went within 3 days or less, in the last 30 days.',
    'rh-help-not-better':
      'Ask to see a doctor within two weeks if the face is still weak after 3 weeks and no better. Do the same ' +
      'if it gets worse from week to week.',
  },
};
