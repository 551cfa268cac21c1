import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/trigeminal-neuralgia.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'tn-what':
      'Trigeminal neuralgia is sharp pain in the face. The pain comes in shocks, like electricity. A light ' +
      'touch can set off a shock.',
    'tn-wince': 'The pain can make the face wince. This may look like a twitch.',
    'tn-both-together':
      'Some people have these shocks and a true twitch. Doctors call this painful tic convulsif. They look ' +
      'for a cause near the nerves.',

    // notice
    'tn-shocks': 'Shocks of pain hit the cheek or the jaw.',
    'tn-set-off': 'A light touch, wind or brushing can set them off.',
    'tn-face-pulls': 'The face may pull up in pain. The pull comes with the pain.',
    'tn-twitch-and-shocks': 'In some people, the face has a true twitch too, not just a wince.',

    // difference
    'tn-pain-first':
      'In trigeminal neuralgia, pain comes first, and a touch can set it off. A person with hemifacial ' +
      'spasm may feel no pain at all.',
    'tn-other-pain':
      'Some people with hemifacial spasm have pain too. In one study, 26 of 59 people did. Most of them ' +
      'felt it around the eye. Words they used were "pulling" and "annoying".',
    'tn-no-shocks':
      'Does the face twitch with no shocks of pain? Then doctors do not think of trigeminal neuralgia first.',

    // causes
    'tn-vessel':
      'A review (1989) looked at shocks and a twitch together. It says that the cause is nearly always at ' +
      'the back of the skull. Most often it is a wide blood vessel, or one with a bulge (an aneurysm).',
    'tn-tumour':
      'A tumour, which is a growth, can also be the cause. In one set of 55 people with shocks and a ' +
      'twitch, 7 had one.',
    'tn-cause-open': 'What we read for this page does not name one cause of the pain without a twitch.',

    // tests
    'tn-scan': 'A scan called MRI can show the nerves. A scan called MRA can show the blood vessels.',
    'tn-feeling':
      'A doctor checks if a touch feels the same on both sides. Pain with a face that stays numb needs a ' +
      'scan soon.',
    'tn-questions-cannot-tell':
      'Questions cannot rule out a growth or an aneurysm. This is why shocks with a twitch need a doctor.',

    // treatment
    'tn-choices':
      'This page does not compare treatments. A doctor looks for the cause and can talk through the choices.',
    'tn-medicine': 'Please do not start or stop a medicine on the word of this page. Ask a doctor first.',

    // outlook
    'tn-outlook-open': 'What we read does not say how the pain changes with the years. A doctor can say more.',

    // help
    'tn-help-headache':
      'Call the emergency number now for the worst headache of your life, if it came within minutes. ' +
      'Call, too, for a sudden loss of sight.',
    'tn-help-fast': callForSuddenSigns,
    'tn-help-over-50':
      'Are you 50 or over? Get help the same day for a new kind of headache with jaw pain when you chew, ' +
      'or with blurred sight.',
    'tn-help-blisters': 'See a doctor the same day if there are blisters in or near the ear or in the mouth.',
    'tn-help-shocks': 'Ask to see a doctor within two weeks for sharp shocks in the face.',
    'tn-help-numb': 'Ask to see a doctor within two weeks if a part of the face feels numb and stays numb.',
    'tn-help-other-signs':
      'Ask to see a doctor within two weeks for a hoarse voice. Do the same for double sight or trouble ' +
      'swallowing that has been there for some time. If you suddenly see double, call the emergency number ' +
      'now. Call, too, if it is newly hard to breathe or swallow.',

    // figures
    'tn-how-often-both':
      'A US study (1998) looked at people with hemifacial spasm. About 5 in 100 also had this pain. In a ' +
      'study from Korea (2009), it was less than 1 in 100.',
  },
};
