import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/drooping-eyelid.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'drp-what': 'A drooping eyelid is an upper lid that hangs lower than it should. The lid does not squeeze.',
    'drp-how-new': 'What matters most is how new it is. A lid that newly hangs lower needs help on the same day.',
    'drp-with-others':
      'With a sudden headache or new pain in the head, eye or neck, it is an emergency. It is also one if ' +
      'the person suddenly sees double.',
    'drp-hangs': 'The upper lid hangs lower and may cover part of the eye.',
    'drp-other-signs':
      'Some people also see double, or get a headache or pain round the eye. One pupil, the black dot in ' +
      'the eye, may be larger than the other. With signs like these, care is needed sooner.',
    'drp-injections':
      'Botulinum toxin makes muscles relax. Part of the face may hang down in the days or weeks after it.',
    'drp-squeeze':
      'In hemifacial spasm, muscles squeeze the eye shut in jerks. A drooping lid hangs lower and does not squeeze.',
    'drp-brow': 'In hemifacial spasm, the eyebrow may rise as the same eye shuts.',
    'drp-lower-face':
      'In hemifacial spasm, the eye and the cheek or mouth often pull at the same moment. A drooping lid ' +
      'does not do that.',
    'drp-both-eyes': 'If both eyes squeeze shut together, doctors think of blepharospasm. It has its own page.',
    'drp-video': 'It is easy to mix them up. A short phone video helps a doctor to see if the lid squeezes or hangs.',
    'drp-open': 'There are many reasons, and some are serious. Questions cannot tell them apart. A doctor has to look.',
    'drp-age':
      'Age is the most common reason. The band that lifts the lid grows longer with the years. But a lid that is ' +
      'newly lower always needs a doctor.',
    'drp-aneurysm':
      'A nerve to the eye may stop working. The lid hangs lower, and the pupil may change. One reason is an ' +
      'aneurysm, a bulge in a blood vessel of the brain. In a US study (1978 to 2014), this was the reason ' +
      'in about 1 in 17 of 145 people with such a weak nerve.',
    'drp-neck-artery':
      'A split in a blood vessel of the neck can also make a lid hang lower. Pain in the eye may come with it.',
    'drp-myasthenia': 'One more reason is myasthenia. In this illness, the muscles grow weak.',
    'drp-toxin':
      'Botulinum toxin can make part of the face hang down. In a study from China (2014), the mouth hung down ' +
      'most often.',
    'drp-looking':
      'A doctor looks at the eyes and asks when it began. The doctor first makes sure that no nerve or ' +
      'muscle illness is behind it.',
    'drp-scan': 'If an aneurysm may be the reason, doctors use a scan. It shows the brain and its blood vessels.',
    'drp-cause-first': 'Care starts with the reason. The sources for this page do not compare treatments.',
    'drp-after-toxin':
      'If a lid hangs lower after botulinum toxin, call the clinic that gave it the same day. The clinic can say ' +
      'what to do. In hemifacial spasm, the toxin lasts about 3 to 4 months, sometimes 5.',
    'drp-medicine': 'Nobody should start or stop a medicine because of this page.',
    'drp-unknown':
      'The sources for this page do not say how a drooping lid changes with time. A doctor who knows the ' +
      'reason can say more.',
    'drp-call-now':
      'Call the emergency number now if a lid newly hangs lower or a pupil changes, and there is new pain in the ' +
      'head, eye or neck. Do the same if you suddenly see double. Do it too if you lose sight with the lid ' +
      'held up.',
    'drp-stroke-now':
      'Call the emergency number now if one side of the face suddenly hangs down. Do the same if an arm or leg ' +
      'gets weak, or words come out slurred. Call too if it is hard to breathe or to swallow.',
    'drp-same-day':
      'Call a doctor, an eye clinic or the urgent advice line the same day if one upper lid hangs ' +
      'lower than before. Do the same if one pupil is newly larger or smaller. Do this even if nothing hurts.',
    'drp-routine': 'Plan a visit to a doctor if the lid has long hung lower and nothing is new.',
    'drp-no-driving': 'Do not drive if a lid blocks your sight. Ask a doctor first.',
  },
};
