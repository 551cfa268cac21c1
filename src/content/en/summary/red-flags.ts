import type { SummaryWords } from '../../summary-words.ts';

export const redFlags: SummaryWords['redFlags'] = {
  // Emergency
  'face-droop': {
    patient: 'One side of the face suddenly hung down. That can be a sign of a stroke.',
    nurse: 'One side of the face suddenly hangs down, now or within the last 7 days, even if resolved: stroke pathway.',
  },
  'limb-weakness': {
    patient: 'An arm or leg was suddenly weak or numb. That can be a sign of a stroke.',
    nurse: 'Sudden limb weakness or numbness now or within the last 7 days, even if resolved: stroke pathway.',
  },
  speech: {
    patient: 'Speech was suddenly slurred or lost. That can be a sign of a stroke.',
    nurse: 'Sudden speech disturbance now or within the last 7 days, even if resolved: stroke pathway.',
  },
  'fast-positive': {
    patient: 'The test of face, arms and speech was not normal. That can be a sign of a stroke.',
    nurse: 'Face, arm and speech test not normal on observation: stroke pathway.',
  },
  'brow-still-lifts': {
    patient: 'The face is newly weak, but the forehead still moves. That can be a sign of a stroke.',
    nurse: 'New facial weakness with the forehead spared suggests a central cause: stroke pathway.',
  },
  'thunderclap-headache': {
    patient: 'The worst headache ever came within minutes. That can come from a bleed in the head.',
    nurse: 'Thunderclap headache: subarachnoid haemorrhage is to be excluded.',
  },
  'seizure-or-blackout': {
    patient: 'There was a sudden seizure (fit), or fainting. Doctors have to find the cause now.',
    nurse: 'Seizure with loss of awareness, or blackout, now or within the last 7 days: emergency assessment.',
  },
  'vision-loss': {
    patient:
      'Sight was suddenly lost or double. That can be a sign of a stroke or of trouble with a blood ' +
      'vessel in the head.',
    nurse: 'Sudden visual loss or diplopia with the lids open: stroke or aneurysm is to be excluded.',
  },
  'vertigo-unsteady-or-deaf': {
    patient:
      'The room suddenly spun, and with this it was hard to walk straight or to hear with one ear. That can ' +
      'be a sign of a stroke.',
    nurse: 'Acute vertigo, together with unsteadiness or new deafness: a central cause is to be excluded now.',
  },
  'breathing-or-swallowing': {
    patient: 'There is new trouble with breathing or swallowing. That can get dangerous fast.',
    nurse: 'New trouble breathing or swallowing: risk to airway and ventilation.',
  },
  'lid-or-pupil-with-headache': {
    patient:
      'One upper lid hangs lower than before or one pupil has changed in size, and there are new headaches. ' +
      'That can come from a bulge or a split in a blood vessel.',
    nurse: 'New ptosis or anisocoria with new headache: aneurysm or carotid dissection is to be excluded now.',
  },
  'stroke-not-assessed-now': {
    patient:
      'There was a stroke or mini-stroke that no doctor has checked, in the last 7 days or nobody knows when. ' +
      'Another one can follow.',
    nurse: 'Unassessed stroke or TIA within 7 days, or date unknown: stroke pathway now.',
  },
  'throat-after-injection': {
    patient:
      'Since an injection breathing, swallowing or speaking is hard. The medicine may have spread to the throat.',
    nurse: 'Dyspnoea, dysphagia or dysarthria after botulinum toxin: spread of toxin, airway at risk.',
  },
  'lid-and-pupil-after-injection': {
    patient:
      'Since an injection a lid hangs lower, and a pupil has changed or there is double vision or pain. The ' +
      'injection alone may not explain that.',
    nurse: 'Ptosis with anisocoria, diplopia or pain after toxin: third nerve palsy or dissection is to be excluded.',
  },
  'locked-with-voice-or-swallowing': {
    patient:
      'The jaw, neck or eyes are pulled or cannot be moved, and voice or swallowing is affected. That can get dangerous fast.',
    nurse: 'Possible acute dystonia with bulbar involvement: airway at risk.',
  },

  // Same day
  'fresh-weakness': {
    patient:
      'One side of the face became weak in the last three days. A doctor has to check for a stroke, and ' +
      'some treatments work best within that time.',
    nurse:
      "Unilateral facial weakness within 72 h: exclude stroke; for Bell's palsy, steroids are started " +
      'within 72 h.',
  },
  'eye-exposed': {
    patient:
      'One eye does not shut fully or blink by itself, or is sore or red with a weak face. Such an ' +
      'eye can be harmed.',
    nurse: 'Incomplete eye closure or no blink, or facial weakness with a sore or red eye: the cornea is at risk.',
  },
  'eye-closure-incomplete': {
    patient: 'One eye was seen not to shut fully. An eye that stays open can be harmed.',
    nurse: 'Incomplete voluntary eye closure observed: the cornea is at risk.',
  },
  'ear-blisters': {
    patient:
      'There are or were blisters in or near an ear or in the mouth. Such blisters can come from a virus, ' +
      'and treatment should start within three days.',
    nurse: 'Aural or oral vesicles: Ramsay Hunt syndrome; antiviral and steroid within 72 h.',
  },
  'hearing-loss-sudden': {
    patient: 'Some hearing was lost within three days or less. Guidance asks for a check without delay.',
    nurse: 'Sudden hearing loss within 3 days or less, in the last 30 days: hearing assessment without delay.',
  },
  'weakness-both-sides': {
    patient:
      'Both sides of the face became weak, and such weakness can spread. If it gets hard to breathe or to ' +
      'swallow, or an arm or leg gets weak, call the emergency number now.',
    nurse:
      'Bilateral facial weakness: Guillain-Barre syndrome among the causes. With limb, breathing or ' +
      'swallowing signs it is an emergency.',
  },
  'tingling-cramps': {
    patient:
      'There is tingling at the mouth and in the fingers, with cramps. This can come from low calcium in ' +
      'the blood, which can get dangerous.',
    nurse:
      'Perioral and digital paraesthesia with cramps: check calcium without delay. Throat tightness, a seizure or ' +
      'fainting makes it an emergency.',
  },
  'arm-jerks-with-face': {
    patient: 'An arm or hand moves at the same moment as the face. That can be a kind of seizure.',
    nurse: 'Arm or hand moves synchronously with the face: focal motor or faciobrachial dystonic seizures.',
  },
  'new-confusion': {
    patient:
      'There is new confusion, memory trouble or a change in how a person acts. That can come from the ' +
      'brain, and for some causes early treatment matters.',
    nurse: 'New confusion, memory or personality change: seizures or autoimmune encephalitis to be considered.',
  },
  'locked-jaw-neck-or-eyes': {
    patient:
      'The jaw, neck or eyes cannot be moved, or are pulled to one side. Some medicines can do this. If it gets ' +
      'hard to breathe or to swallow, call the emergency number now.',
    nurse:
      'Jaw, neck or eyes locked or deviated: acute dystonia (antipsychotic or anti-sickness medicine?). ' +
      'With trouble breathing or swallowing it is an emergency.',
  },
  'lid-or-pupil': {
    patient:
      'One upper lid hangs lower than before, or one pupil has changed in size. That can come from a nerve or a blood ' +
      'vessel. If there is also new pain in the head, eye or neck, go to the emergency department now.',
    nurse:
      'New ptosis or anisocoria: third nerve palsy or Horner syndrome to be excluded. With new pain in the ' +
      'head, eye or neck: emergency department now.',
  },
  'sudden-weakness-unexplained': {
    patient:
      'The face suddenly became weak, and no doctor has said why. It may have been a stroke. If the weakness ' +
      'began in the last 7 days, call the emergency number now.',
    nurse:
      "Sudden facial weakness more than 3 days ago, persisting and unexplained: stroke or Bell's palsy. " +
      'Sudden weakness within the last 7 days: emergency.',
  },
  'sudden-sign-over-a-week-ago': {
    patient:
      'There was suddenly a face that hung down, a weak limb or lost speech, more than 7 days ago. No doctor ' +
      'has checked it. It may have been a stroke, even if the sign is over now.',
    nurse: 'Sudden focal sign more than 7 days ago, never assessed: possible stroke or TIA.',
  },
  'headache-with-jaw-or-sight': {
    patient:
      'There are new headaches, with pain in the jaw or blurred sight. From the age of 50, that can come ' +
      'from a swollen artery, and sight can be at risk.',
    nurse:
      'Age 50 or over or not known, new headache with jaw or visual symptoms: giant cell arteritis. Risk ' +
      'of permanent visual loss.',
  },
  'steady-beat-that-never-stops': {
    patient: 'The twitch is new, comes in a regular rhythm and never stops. That can be a seizure that does not end.',
    nurse: 'New rhythmic facial jerking without pause: focal motor status to be excluded.',
  },
  'swallowing-after-botulinum': {
    patient:
      'The voice is hoarse or it is hard to swallow, and there were botulinum injections. In rare cases, ' +
      'the injections can cause this. If it gets hard to breathe, speak or swallow, call the emergency ' +
      'number now.',
    nurse:
      'Hoarseness or dysphagia with botulinum toxin given: possible spread of toxin effect. New or ' +
      'worsening trouble breathing, speaking or swallowing is an emergency.',
  },
  'stroke-not-assessed': {
    patient:
      'There was a stroke or mini-stroke, and no doctor has checked it, or that is not known. It has to be checked, ' +
      'however long ago it was.',
    nurse:
      'Stroke or TIA in the history not assessed, or not known to be: specialist assessment is due, whatever the date.',
  },
  'recent-injury': {
    patient:
      'There was a hurt or surgery in the last 4 weeks, and there is or may be a new sign. If the head hurts or ' +
      'the face is weak, go to the emergency department.',
    nurse:
      'Injury or surgery within 4 weeks with a new or possible facial sign or headache: emergency department if the head was injured.',
  },
  'recent-shingles': {
    patient:
      'There were shingles of the face or ear in the last 4 weeks, and the face may be weak or an ear hurts. Treatment works best early.',
    nurse:
      'Zoster of face or ear within 4 weeks with possible facial weakness or otalgia: Ramsay Hunt syndrome, treat within 72 hours.',
  },
  'weak-immunity-with-sign': {
    patient:
      'The defences against infection are weak, and there is a new sign or a fever. A doctor has to look for an infection.',
    nurse: 'Immunosuppression with palsy, headache, fever or limb sign: infection or lymphoma is to be excluded.',
  },
  'headache-in-pregnancy': {
    patient:
      'There is a new headache in pregnancy or in the first 6 weeks after a birth. The cause has to be found. If the ' +
      'headache is severe, call the maternity unit now.',
    nurse:
      'New headache in pregnancy or within 6 weeks of birth: pre-eclampsia and venous thrombosis are to be excluded.',
  },
  'fever-with-headache': {
    patient: 'There is a fever with a new headache. A doctor has to look for an infection of the head.',
    nurse: 'Fever with a new headache: meningitis or encephalitis is to be excluded.',
  },
  'lids-will-not-open-new': {
    patient: 'The lids of one side do not open, and that is new. A doctor has to find out if the lid hangs down.',
    nurse: 'New unilateral failure to open the lids: ptosis is to be excluded.',
  },
  'lid-lower-after-injection': {
    patient: 'A lid hangs lower since an injection. Call the clinic that gave the injection.',
    nurse: 'Ptosis after botulinum toxin: contact the injecting clinic.',
  },
  'pupil-or-pain-after-injection': {
    patient:
      'Since an injection one pupil has changed, or there is double vision or pain. The place for this is an emergency department.',
    nurse: 'Anisocoria, diplopia or new pain after toxin: emergency department.',
  },
  'eye-exposed-after-injection': {
    patient: 'An eye does not blink by itself, or burns or is blurred, since an injection. The eye can be harmed.',
    nurse: 'Reduced blink or exposure symptoms after toxin: eye protection and an eye review.',
  },
  'red-eye-with-changed-sight': {
    patient: 'An eye is red, sore or swollen, and sight has changed. A doctor has to look at the eye.',
    nurse: 'Red or painful eye with reduced vision: ophthalmology.',
  },

  // Within two weeks
  'under-16': {
    patient: 'The age is under 16. At that age, a doctor should check trouble of this kind soon.',
    nurse:
      'Under 16: outside the scope of these questions. Spasm of one side of the face in a child can come ' +
      'from a mass.',
  },
  'weakness-worse-over-weeks': {
    patient: 'The face has got weaker from week to week. Something may press on the face nerve.',
    nurse: 'Facial weakness, progressive from week to week: a mass is to be excluded.',
  },
  'weakness-with-hearing-loss': {
    patient: 'The face is slightly weak, and one ear has got more deaf. Something may press on the nerves there.',
    nurse: 'Slight facial weakness with unilateral hearing loss: a mass along the nerves is to be excluded.',
  },
  'perhaps-weak-with-hearing-loss': {
    patient:
      'One ear has got more deaf, and it is not known if the face is weak. If it is, something may press on ' +
      'the nerves there.',
    nurse: 'Unilateral hearing loss, facial weakness not known: a mass along the nerves is to be excluded.',
  },
  'weakness-with-ear-pain': {
    patient: 'The face is slightly weak, and there is pain in or behind the ear. A doctor has to look for a cause.',
    nurse: 'Slight facial weakness with pain in or behind the ear: a lesion along the nerve is to be excluded.',
  },
  'perhaps-weak-with-ear-pain': {
    patient:
      'There is pain in or behind the ear, and it is not known if the face is weak. A doctor has to look for ' +
      'a cause.',
    nurse: 'Pain in or behind the ear, facial weakness not known: a lesion along the nerve is to be excluded.',
  },
  'weakness-with-cancer': {
    patient: 'The face is slightly weak, and there is or was a cancer. A doctor has to check for a link.',
    nurse: 'Slight facial weakness with past or present cancer: a malignant cause is to be excluded.',
  },
  'perhaps-weak-with-cancer': {
    patient:
      'There is or was a cancer, and it is not known if the face is weak. If it is, a doctor has to check for ' +
      'a link.',
    nurse: 'Past or present cancer, facial weakness not known: a malignant cause is to be excluded.',
  },
  'palsy-no-better': {
    patient: 'A palsy of the face is no better after more than three weeks. Doctors then look for another cause.',
    nurse: 'Facial palsy without recovery after more than three weeks: another cause is to be excluded.',
  },
  lump: {
    patient: 'There is a lump by the ear, jaw or neck. A doctor should feel it and find out what it is.',
    nurse: 'Lump by the ear, jaw or neck: ENT assessment. A parotid mass is to be excluded.',
  },
  'electric-shocks': {
    patient:
      'There is sharp pain in the face, like shocks. A blood vessel or a growth may press on a nerve in the head.',
    nurse: 'Electric-shock facial pain: compression of the nerves by an ectatic vessel or a mass is to be excluded.',
  },
  numbness: {
    patient: 'Part of the face feels numb. Something may press on a nerve.',
    nurse: 'Facial numbness: atypical for hemifacial spasm; a mass is to be excluded.',
  },
  'hearing-worse-over-weeks': {
    patient:
      'One ear got more deaf within weeks, or went deaf more than a month ago. Guidance asks for a check of the ear.',
    nurse: 'Hearing loss within 4 to 90 days, or sudden more than 30 days ago: hearing assessment and referral.',
  },
  'double-vision': {
    patient:
      'Things look or looked double. That can come from the nerves of the eyes. If it begins suddenly, ' +
      'call the emergency number now.',
    nurse: 'Diplopia: a lesion of the brainstem or cranial nerves is to be excluded. Sudden onset is an emergency.',
  },
  'eye-pain-and-blur': {
    patient: 'Sight in one eye was blurred, with pain. That can come from the nerve of the eye.',
    nurse: 'Painful blurred vision in one eye, past or present: optic neuritis to be considered.',
  },
  'limb-numb-or-weak': {
    patient: 'An arm or leg was numb or weak for more than a day. That can come from the brain or the spine.',
    nurse: 'Limb numbness or weakness for more than 24 h, past or present: demyelination or another central cause.',
  },
  clumsy: {
    patient: 'A hand or leg has become clumsy. That can come from the brain.',
    nurse: 'New clumsiness of a hand or leg: progressive central neurological deficit to be excluded.',
  },
  'voice-or-swallowing': {
    patient:
      'The voice is hoarse, or it is hard to swallow. That can come from nerves near the face nerve. If it ' +
      'gets hard to breathe or to swallow, call the emergency number now.',
    nurse:
      'Hoarseness or dysphagia: involvement of the lower cranial nerves to be considered. New or worsening ' +
      'trouble breathing or swallowing is an emergency.',
  },
  'new-headaches': {
    patient:
      'There are new headaches, or ones that are worse in the morning or come with vomiting. The cause ' +
      'can be in the head.',
    nurse: 'New headache, morning headache or headache with vomiting: raised pressure or a mass to be considered.',
  },
  ripples: {
    patient: 'The face ripples like waves under the skin. That can come from the brain stem.',
    nurse: 'Undulating movement, suggestive of facial myokymia: demyelination or a brainstem lesion to be excluded.',
  },
  'never-stops': {
    patient: 'The twitch has no pause at all. That can have a cause in the brain.',
    nurse: 'Continuous movement without pause: facial myokymia or a focal seizure to be considered.',
  },
  'steady-beat': {
    patient: 'The twitch comes in a regular rhythm. That can be a kind of seizure.',
    nurse: 'Rhythmic facial jerks: focal motor seizures to be considered.',
  },
  'twitch-with-epilepsy': {
    patient: 'There is a twitch, and there are or were seizures (epilepsy). The twitch may be a kind of seizure.',
    nurse: 'Facial twitching with known epilepsy: focal motor seizures to be considered.',
  },
  'known-tumour-or-aneurysm': {
    patient:
      'There is or was a growth in the brain, or a bulge in a blood vessel there. The team for it should ' +
      'hear of this trouble.',
    nurse: 'Known brain tumour or aneurysm with new signs: inform the team that follows the patient.',
  },
  'new-twitch-after-stroke': {
    patient: 'The twitch is new. There was a stroke or mini-stroke in the last 3 months, or nobody knows when.',
    nurse: 'New twitching within 3 months of a stroke or TIA, or date unknown.',
  },
  'shingles-date-not-sure': {
    patient: 'The face may be weak or an ear hurts, and nobody knows how long ago the shingles were.',
    nurse: 'Zoster of unknown date with possible weakness or otalgia.',
  },
  'ms-with-new-twitch-or-spread': {
    patient: 'MS is known, and the twitch is new or has spread. Call the MS team now: a flare is best treated early.',
    nurse:
      'Known MS with new or spreading facial movement: contact the MS team now; relapse treatment within 14 days of onset.',
  },
  'weak-immunity-with-new-twitch': {
    patient: 'The twitch is new, and the defences against infection are weak.',
    nurse: 'New facial twitching with immunosuppression.',
  },
  'young-with-new-spread': {
    patient:
      'The twitch is new and already at the eye and in the lower face, before the age of 40. A doctor may look for a cause.',
    nurse: 'Onset under 40 with early spread: a secondary cause such as demyelination is to be considered.',
  },
  'spasm-with-ear-sign': {
    patient:
      'One side has twitched for less than a year, and hearing or balance is worse, too. A doctor may look for a cause near the nerve.',
    nurse:
      'Unilateral twitching under 12 months with hearing loss or unsteadiness: cerebellopontine angle imaging to be considered.',
  },
  'pulse-noise-with-sign': {
    patient: 'There is a noise in one ear in time with the heartbeat, and another sign beside it.',
    nurse:
      'Pulsatile tinnitus with headache, visual or neurological sign: raised pressure or a vascular cause is to be excluded.',
  },
  'new-since-diagnosis': {
    patient: 'Something is new since a doctor named the spasm. The spasm may not be the cause.',
    nurse: 'New sign since diagnosis: not to be attributed to the known spasm without assessment.',
  },
  'sight-changed': {
    patient: 'Sight has changed. An eye check is needed soon.',
    nurse: 'Gradual visual change: eye examination.',
  },
  'eye-shuts-unsafe': {
    patient: 'The eye shuts when driving or walking, so that it is not safe.',
    nurse: 'Involuntary eye closure makes driving or walking unsafe.',
  },
};

export const unsureGates: SummaryWords['unsureGates'] = {
  emergency: {
    patient: 'Nobody can tell yet if there is a sign of an emergency. If there is one, call the emergency number now.',
    nurse: 'Emergency signs not known or not asked. If one is found, place the emergency call.',
  },
  'same-day': {
    patient:
      'Nobody can tell yet if there is one of the signs that need care on the day. If there is one, do not ' +
      'wait: see a doctor on that day.',
    nurse: 'Second safety question not known or not asked. If one of its signs is found, arrange care for that day.',
  },
};

export const noRedFlag: SummaryWords['noRedFlag'] = {
  routine: {
    patient:
      'Nothing that was said here asks for faster help. A visit to a doctor is still worth it. Many causes of a twitch in ' +
      'the face can be treated.',
    nurse:
      'No red flag in the answers. Assessment is worthwhile: many causes of facial twitching are ' +
      'treatable. A secondary cause is not excluded.',
  },
  'self-care': {
    patient:
      'The lids of one eye have fluttered for two weeks or less. That most often stops by itself. See a ' +
      'doctor if the flutter lasts more than two weeks or spreads, or if any new sign comes.',
    nurse:
      'Isolated flutter of the lids of one eye, two weeks or less, no other answer of note. Review if it persists ' +
      'beyond two weeks, spreads, or any new sign arises.',
  },
};
