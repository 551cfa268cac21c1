import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/post-palsy-synkinesis.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'syn-what':
      'Synkinesis means that one part of the face moves when another part is meant to move. It can follow a ' +
      "face palsy, such as Bell's palsy. A palsy is a weakness of the face muscles.",
    'syn-after-recovery': 'It shows after the palsy, as the face grows stronger again. That can be months later.',
    'syn-with-spasm':
      'Some people also get twitches at rest after a palsy. Doctors may then call it hemifacial spasm. They ' +
      'add that a palsy was the cause.',
    'syn-eye-shuts': 'The eye shuts when the person smiles, eats or puckers the lips.',
    'syn-mouth-pulls':
      'The mouth pulls when the person blinks or shuts the eyes. In a study of 103 people with linked ' +
      'movements, this was so in more than 8 in 10.',
    'syn-tears': 'The eye may water during a meal. The cheek may feel tight.',
    'syn-still':
      'When the face is at rest, it is mostly still. But linked movements can show at rest too, or in sleep.',
    'syn-own-moves':
      'In synkinesis, the extra movement mostly comes with a smile, a blink or a meal. Hemifacial spasm ' +
      'comes at rest as well.',
    'syn-past-palsy':
      'A past palsy on the same side points to synkinesis. If there was never a palsy, doctors look for ' +
      'another reason.',
    'syn-where-first':
      'Most often, hemifacial spasm starts round the eye and spreads later. After a palsy, the eye and the ' +
      'mouth often move together from the start. A study in Italy (2006) looked at spasm with a known ' +
      'cause, mostly a palsy. It was so in about 7 in 10.',
    'syn-overlap':
      'The two can look alike. In that study, about 4 in 10 people with hemifacial spasm and no past palsy ' +
      'had some linked movement too. In an older study, tests showed it in all 23.',
    'syn-nerve-regrowth': 'A hurt face nerve grows new branches as it heals. Some of them may reach the wrong muscle.',
    'syn-share':
      "About 1 in 6 people whose Bell's palsy was not treated end with linked movements or a tight face. " +
      'This is from a page that quotes an older study. In other studies of palsies, it was from about 1 in ' +
      '10 to 1 in 2.',
    'syn-in-clinics':
      'A US clinic saw people sent there for hemifacial spasm (2000 to 2010). In about 1 in 10, the cause ' +
      "was a past Bell's palsy. In Italy (2006), about 2 in 10 had their spasm after a palsy.",
    'syn-looking':
      'A doctor asks about the palsy and watches the face, both at rest and as it moves. A short phone ' +
      'video helps.',
    'syn-brow':
      'The doctor may check if the eyebrow rises as the eye shuts. A small study (2017) saw this in about 1 in ' +
      '4 people after a palsy. In hemifacial spasm it was about 2 in 3.',
    'syn-emg': 'If there is doubt, a test called EMG may help. It picks up the small signals in the face muscles.',
    'syn-scan':
      'A scan called MRI can look along the face nerve. Doctors ask for it if something does not match, such ' +
      'as a numb face or growing weakness.',
    'syn-who':
      'A doctor can send the person to a clinic for the face nerve. Care from a physiotherapist may be part ' +
      'of it.',
    'syn-eye-care': 'If the eye does not shut fully, it needs care to keep it safe. A doctor or nurse can show how.',
    'syn-choices':
      'The sources for this page say more about who to see than about which treatment works best. The ' +
      'clinic can talk through the choices.',
    'syn-medicine': 'Nobody should start or stop a medicine because of this page.',
    'syn-most':
      "In the older study, most people with Bell's palsy did not get linked movements or a tight face. This " +
      'was so in about 5 in 6, even without treatment.',
    'syn-unknown':
      'It is not clear from the sources for this page how linked movements change over many years. The ' +
      'clinic can say what to expect.',
    'syn-call-now':
      'Call the emergency number now if one side of the face suddenly hangs down. Do the same if an arm or leg ' +
      'gets weak, or words come out slurred. Do this even after an old palsy.',
    'syn-new-weakness':
      'Get help the same day if one side of the face slowly grew weak in the last 3 days. Call a doctor or ' +
      'the urgent advice line.',
    'syn-eye-open': 'Get help the same day if an eye does not shut, or if it is red, sore or blurred on the weak side.',
    'syn-worse':
      'See a doctor within two weeks if the face grows weaker from week to week or feels numb. Do the same for ' +
      'hearing loss on that side or a lump by the ear, jaw or neck.',
    'syn-no-better':
      'See a doctor within two weeks if a palsy has lasted for more than 3 weeks. This is for a palsy that ' +
      'is no better at all.',
    'syn-routine':
      'Plan a visit to a doctor if parts of the face still move together 5 months or more after a palsy. ' +
      'Ask if a face nerve clinic could help.',
  },
};
