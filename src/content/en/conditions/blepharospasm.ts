import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/blepharospasm.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'bsp-both-eyes':
      'In blepharospasm, both eyes squeeze shut at the same time. The person does not do it on purpose. It ' +
      'comes from the ring of muscle that shuts the lids.',
    'bsp-dystonia': 'Doctors call this kind of problem dystonia. It means that muscles tighten when they should not.',
    'bsp-squeeze':
      'Both eyes squeeze or shut together. It looks much the same each time. The person cannot hold it back ' +
      'by trying.',
    'bsp-blink': 'The person may blink much more than before.',
    'bsp-light-wind': 'The eyes may feel dry or gritty. Bright light, wind or reading can bring it on.',
    'bsp-touch': 'A light touch on the face or the lid may ease it for a while. Doctors call this a sensory trick.',
    'bsp-sleep': 'It settles in sleep.',
    'bsp-sides':
      'Blepharospasm shuts both eyes at the same moment. Hemifacial spasm is not like that. Most often, it ' +
      'is on one side of the face.',
    'bsp-two-sided-hfs':
      'Hemifacial spasm on both sides is rare. Studies found it in fewer than 1 in 20 people. Even then, ' +
      'the two sides do not move together.',
    'bsp-lower-face':
      'In hemifacial spasm, the cheek or mouth often jerks with the eye. One study looked at 178 people ' +
      'with it. In about 9 in 10, it had reached the lower face.',
    'bsp-brow':
      'In hemifacial spasm, the eyebrow may rise as the eye shuts. Two studies (2013 and 2017) looked for this ' +
      'in 53 people with blepharospasm. They saw it in none.',
    'bsp-touch-both':
      'A light touch does not tell the two apart. It helped in about half of 20 people with blepharospasm. ' +
      'In hemifacial spasm, it helped in about 4 in 10 of 26 people.',
    'bsp-sleep-no-proof':
      'Hemifacial spasm can go on in sleep. Yet a twitch that stops in sleep may still be hemifacial spasm.',
    'bsp-apraxia-what':
      'Some people cannot open their eyes, and nothing squeezes. The lids just do not lift when they want ' +
      'them to. Doctors call this apraxia of lid opening. Both eyes are affected, and doctors often miss it.',
    'bsp-apraxia-look':
      'In blepharospasm, the eyes squeeze and the eyebrows come down. In apraxia of lid opening, the ' +
      'eyebrows go up, as the person tries to open the eyes. A small spasm at the edge of the lids can ' +
      'look the same.',
    'bsp-apraxia-with':
      'The two often come together. In a study from Italy (2002), 3 in 4 people with apraxia of lid opening ' +
      'had blepharospasm too. In others, an illness of the brain that slows all moves was behind it. ' +
      'Some had nothing else.',
    'bsp-cause-open': 'The sources for this page do not name one cause. They deal with how doctors find the condition.',
    'bsp-lid-twitch': 'A small twitch in one lid is very common. It rarely turns into blepharospasm.',
    'bsp-looking':
      'A doctor asks about the squeezing and watches the eyes. This can be in an eye clinic or with a ' +
      'neurologist, a doctor for the nerves and brain.',
    'bsp-several-signs': 'No single sign or question is enough. Doctors look at a few signs together.',
    'bsp-video': 'A short phone video helps. The squeezing may not show on the day of the visit.',
    'bsp-toxin':
      'Clinics may inject botulinum toxin. It makes a muscle relax for a time. It is used for hemifacial ' +
      'spasm too.',
    'bsp-toxin-lasts':
      'In hemifacial spasm, the toxin lasts about 3 to 4 months, sometimes 5. The clinic can say more.',
    'bsp-apraxia-care':
      'Toxin does not help everyone enough. Many of these people also have apraxia of lid opening. In a ' +
      'study (2006), toxin close to the edge of the lid and surgery on the lids helped 12 people.',
    'bsp-medicine': 'Nobody should start or stop a medicine because of this page.',
    'bsp-sight':
      'Strong squeezing can keep the eyes shut for a time. The person then cannot see, even though the ' +
      'sight is good.',
    'bsp-driving-rule':
      'In Great Britain, a person with blepharospasm must not drive and must tell the licence office ' +
      '(DVLA). This rule is from a page of 2019, so check what holds today.',
    'bsp-delay':
      'Good care can take time to find. In Canada (2011), people with dystonia or hemifacial spasm waited ' +
      'more than 5 years on average. They saw about 3 doctors. About 1 in 3 first got another name for it, ' +
      'most often stress.',
    'bsp-unknown': 'The sources for this page do not say how it changes with the years. A specialist can say more.',
    'bsp-sight-now':
      'Call the emergency number now if your sight suddenly goes or blurs with the lids open. Do the same ' +
      'if you suddenly see double.',
    'bsp-stroke-now':
      'Call the emergency number now if one side of the face suddenly hangs down, an arm or leg gets weak, or ' +
      'words come out slurred. Do the same if it is hard to breathe or to swallow. This can happen after ' +
      'botulinum toxin, but it is very rare.',
    'bsp-lid-drop':
      'Get help the same day if one upper lid hangs lower than before and does not squeeze. Do the same if one ' +
      'pupil, the black dot in the eye, is newly larger or smaller. With new pain or double vision, call ' +
      'the emergency number.',
    'bsp-apraxia-one-eye':
      'See a doctor today if one eye newly will not open, even if nothing hurts. A nerve may be behind this.',
    'bsp-not-safe':
      'See a doctor within two weeks if your eyes shut so that driving or walking is not safe. Do not drive ' +
      'until a doctor says that it is safe.',
    'bsp-routine':
      'Plan a visit to a doctor if both eyes squeeze shut again and again. Ask if you should go to an eye ' +
      'clinic or a neurologist.',
  },
};
