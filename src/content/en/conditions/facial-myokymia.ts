import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/facial-myokymia.ts';
import { callForStroke } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'fmy-what': 'Facial myokymia is a fine ripple of the muscles under the skin of the face. It goes on with no pause.',
    'fmy-sign': 'It is a sign and not an illness of its own. Doctors look for the reason behind it.',
    'fmy-not-lid': 'It is not the same as the common flutter in one eyelid.',
    'fmy-worms': 'The skin looks as if worms move under it, in slow waves.',
    'fmy-where': 'It can be on one side of the face, or round the chin and mouth.',
    'fmy-no-pause': 'It does not stop and start. It goes on all the time.',
    'fmy-ripple-jerk':
      'Myokymia is a ripple that does not stop. Hemifacial spasm is not like that. It comes in quick jerks, ' +
      'and the face rests between them.',
    'fmy-start':
      'Hemifacial spasm most often starts round the eye and spreads with time. The jerks come now and then ' +
      'at first.',
    'fmy-both-ms':
      'Both can come with multiple sclerosis. A US clinic (2018) saw 35 people with it who had face ' +
      'movements. Of these, 28 had myokymia and 7 had hemifacial spasm.',
    'fmy-age':
      'In that group, half were 40 or younger. A US study (1998) looked at 158 people with hemifacial ' +
      'spasm. On average, it began in their late 40s.',
    'fmy-ms':
      'One cause is multiple sclerosis, an illness of the brain and nerves. In a few people, the ripple was ' +
      'its first sign.',
    'fmy-others':
      'Other causes are a growth in the brain stem and past treatment with radiation. The brain stem is the ' +
      'lower part of the brain. One more cause is an illness of the nerves, called Guillain-Barre syndrome.',
    'fmy-history':
      'A doctor asks about other signs, now or in the past. Examples are painful loss of sight in one eye, ' +
      'double vision, or a numb or weak arm or leg.',
    'fmy-scan': 'A scan called MRI can look at the brain stem and the face nerve.',
    'fmy-emg': 'A test called EMG may help. It picks up the small signals in the face muscles.',
    'fmy-video': 'A phone video from close by, in good light, helps the doctor to see the ripple.',
    'fmy-reason-first':
      'Care starts with the reason for the ripple. A neurologist, a doctor for the nerves and brain, can ' +
      'talk through what may help.',
    'fmy-no-compare': 'The sources for this page do not compare treatments for the ripple itself.',
    'fmy-medicine': 'Nobody should start or stop a medicine because of this page.',
    'fmy-ms-settles':
      'With multiple sclerosis, the ripple often settles. At the US clinic, it went within months in 27 of ' +
      '28 people.',
    'fmy-still-see': 'A ripple that is over still needs a doctor to find the reason.',
    'fmy-unknown': 'The sources for this page give no figures for the other causes.',
    'fmy-stroke-now': callForStroke,
    'fmy-breath-now':
      'Call the emergency number now if it is hard to breathe or to swallow, or if arms or legs grow weak ' +
      'fast. Do the same if you suddenly lose sight or see double.',
    'fmy-weak-same-day':
      'Get help the same day if one side of the face slowly grew weak in the last 3 days. Do the same if ' +
      'both sides are weak.',
    'fmy-ripple': 'See a doctor within two weeks if your face ripples on and on, or if the ripples spread.',
    'fmy-ms-signs':
      'See a doctor within two weeks if you once had painful, blurred sight in one eye, or a numb or weak ' +
      'arm or leg for more than a day. Do so even if it got better.',
    'fmy-worse':
      'See a doctor within two weeks if the face feels numb or grows weaker from week to week. Do the same if a ' +
      'hand or leg slowly grows clumsy or your speech slowly changes.',
  },
};
