import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/bells-palsy.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'bp-what':
      "Bell's palsy makes one side of the face weak. It comes on within hours to 3 days. Something is " +
      'wrong with the facial nerve, the nerve that moves the face.',
    'bp-emergency':
      'A stroke can also make the face hang down. Nobody should wait at home to find out. Call the emergency ' +
      'number now if the face suddenly hangs down.',
    'bp-later-spasm': 'Later on, some people get a twitch or tight muscles on that side.',

    // notice
    'bp-only-face':
      "Bell's palsy affects only the face. A weak or numb arm or leg is not Bell's palsy. Call the " +
      'emergency number now.',
    'bp-weak': 'A whole half of the face gets weak. One eye may not shut.',
    'bp-other-signs':
      'Taste can change. The ear can ache, and sounds can be too loud. The eye can be dry, and people can drool.',
    'bp-not-ramsay-hunt':
      "A weak face with ear pain can be Bell's palsy. It can also be Ramsay Hunt syndrome, from a virus. " +
      'So a doctor has to look into the ear and the mouth for blisters.',
    'bp-later-signs':
      'Later, when the weakness is better, the eye may shut with a smile or a bite. Or the mouth may pull ' +
      'with a blink. Doctors call this synkinesis: parts of the face move together.',
    'bp-tears': 'Later on, some people notice tears while they eat, or a tight cheek.',

    // difference
    'bp-weak-not-twitch':
      "Bell's palsy is weakness that comes on fast. Hemifacial spasm is a twitch that builds up slowly. " +
      'It does not make the face suddenly weak.',
    'bp-movement':
      'A twitch after a palsy often starts in the upper and lower face together. In Italy (2006), this ' +
      'was so in 72% of people with a known cause such as a palsy. The usual spasm mostly starts at the ' +
      'eye.',
    'bp-no-palsy':
      'Movement only when another part of the face moves matches an old palsy better. Jerks at rest, with no ' +
      'palsy in the past, match the usual spasm. This is a hint and no proof, as both can be seen in both.',
    'bp-not-lyme':
      'Lyme disease can make one or both sides of the face weak too. This illness comes from the bite of a ' +
      'tick. A tick is a tiny animal that sits on the skin and sucks blood.',

    // causes
    'bp-pregnant': 'Pregnancy makes it more likely.',
    'bp-leads-to-spasm':
      "Bell's palsy can lead to hemifacial spasm. It came before the spasm in 11% of people in one US " +
      'clinic (2000 to 2010). In Italy (2006), a palsy came before it in 22%.',

    // tests
    'bp-fast': 'The first step is to check for a stroke: face, arms and speech.',
    'bp-no-routine-scan': "For typical Bell's palsy, US guidance (2013) does not ask for routine blood tests or scans.",
    'bp-lyme-tests':
      'Doctors ask about ticks and look for a rash like a ring that grows. Such a rash is enough to tell ' +
      'Lyme disease. With no rash, a blood test can help. Many people do not recall a bite.',
    'bp-later-tests':
      'If it does not get better, doctors look for another cause. They may send the person to a specialist.',

    // treatment
    'bp-steroids':
      'Steroid tablets work best when they are started within 72 hours (3 days). US guidance (2013) is ' +
      'for people of 16 and over. A doctor decides.',
    'bp-eye-care':
      'An eye that does not shut needs care, so that it does not dry out or get hurt. A doctor or nurse ' +
      'can show how.',
    'bp-synkinesis-care':
      'Parts of the face may still move together after 5 months or more. Doctors in the UK then think ' +
      'about a visit to a specialist.',
    'bp-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first.',

    // outlook
    'bp-left-over':
      'One page looks at people who had no treatment. It says that in about 1 in 6, parts of the face ' +
      'move together or stay tight.',
    'bp-check-again':
      'See the doctor again if there is no change after 3 weeks. Do so too if the face is not fully ' +
      'better after 3 months.',

    // help
    'bp-help-fast': callForSuddenSigns,
    'bp-help-both-sides':
      'Both sides of the face weak? Call the emergency number now if it is hard to breathe or swallow, or ' +
      'if an arm or leg gets weak. If it is only the face, see a doctor the same day.',
    'bp-help-same-day':
      'See a doctor the same day if one side of the face got weak within hours or days, in the last 3 days. You ' +
      'can call the urgent advice line.',
    'bp-help-older':
      'Did the face get weak suddenly more than 3 days ago, and no doctor has said why? See a doctor the ' +
      'same day. If this was in the last 7 days, call the emergency number now.',
    'bp-help-eye':
      'See a doctor the same day if an eye does not shut. Do the same if it is red, sore, gritty or blurred on the weak side.',
    'bp-help-blisters': 'See a doctor the same day if there are blisters in or near the ear or in the mouth.',
    'bp-help-ear-pain':
      'Is the face weak, and does the ear hurt? See a doctor today. Ask them to look at the ear and the ' +
      'mouth, even if you see no blisters. Treatment should start within 72 hours (3 days).',
    'bp-help-tick':
      'Did you have a tick bite in the last 6 months, or a rash like a ring in the last 3 months? See a ' +
      'doctor about the weak face today, and say so. Say so too if you were in a place with ticks.',
    'bp-help-two-weeks':
      'Ask to see a doctor within two weeks if a palsy is no better after 3 weeks, or gets worse from week to week. ' +
      'Do the same if hearing slowly fades on that side. Say so if there was a cancer of the head or ' +
      'neck.',
    'bp-help-lump': 'Ask to see a doctor within two weeks for a lump near the ear, jaw or neck with a weak face.',
    'bp-help-routine':
      'After a palsy that got better, some parts may still twitch or move together. If this is so after 5 ' +
      'months or more, plan a visit to a doctor.',
  },
};
