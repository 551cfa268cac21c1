import type { SummaryWords } from '../../summary-words.ts';

/** Neutral on purpose: the same words stand for one condition and against another. */
export const findings: SummaryWords['findings'] = {
  // Side and place
  'one-side': { patient: 'The twitch is on one side only.', nurse: 'Strictly unilateral' },
  'both-sides-at-once': {
    patient: 'Both sides move at the same moment.',
    nurse: 'Bilateral, synchronous',
  },
  'both-sides-and-lower-face': {
    patient: 'Both sides move together, and the lower face moves, too.',
    nurse: 'Bilateral, synchronous, with lower face, jaw or tongue involved',
  },
  'both-sides-in-turn': {
    patient: 'Both sides move, but at different moments.',
    nurse: 'Bilateral, asynchronous',
  },
  'moves-about': {
    patient: 'The twitch is sometimes on the left and sometimes on the right, or in changing places.',
    nurse: 'Side or site varies',
  },
  'began-at-eye': { patient: 'The twitch began at the eye.', nurse: 'Onset periocular' },
  'eye-first-then-lower-face': {
    patient: 'The twitch began at the eye and is now in the lower face, too.',
    nurse: 'Periocular onset with spread to the ipsilateral lower face',
  },
  'began-at-cheek': {
    patient: 'The twitch began at the cheek or the nose.',
    nurse: 'Onset in the cheek or side of the nose',
  },
  'began-at-mouth': { patient: 'The twitch began at the mouth or chin.', nurse: 'Onset perioral or in the chin' },
  'began-at-jaw': { patient: 'The twitch began in the jaw.', nurse: 'Onset in a jaw-closing muscle' },
  'began-on-whole-side': {
    patient: 'The twitch began on the whole of one side at the same moment.',
    nurse: 'Onset in the whole hemiface at the same moment',
  },
  'eye-and-lower-face': {
    patient: 'The eye and the lower face twitch on the same side.',
    nurse: 'Orbicularis oculi and lower face involved, ipsilateral',
  },
  'eye-and-mouth-pull-together': {
    patient: 'The eye and the lower face pull at the same moment.',
    nurse: 'Upper and lower face contract synchronously',
  },
  'one-lid-only': { patient: 'The twitch is in one eyelid and nowhere else.', nurse: 'Confined to one eyelid' },
  'jaw-or-tongue': { patient: 'The jaw or the tongue moves, too.', nurse: 'Jaw or tongue involved' },
  'arm-with-face': {
    patient: 'An arm or hand moves at the same moment as the face.',
    nurse: 'Arm or hand moves synchronously with the face',
  },
  'elsewhere-too': {
    patient: 'Other parts of the body twitch at other times.',
    nurse: 'Movements elsewhere in the body, at other times',
  },

  // The movement, its time and what changes it
  'no-twitching': { patient: 'There is no twitch.', nurse: 'No twitching reported' },
  'two-weeks-or-less': {
    patient: 'The twitch is at the eye and began two weeks ago or less.',
    nurse: 'Periocular, duration two weeks or less',
  },
  'over-three-months': {
    patient: 'The twitch began more than three months ago.',
    nurse: 'Duration more than three months',
  },
  'tiny-flutter': {
    patient: 'The twitch is a flutter or a small jump that does not shut the eye.',
    nurse: 'Fine flutter or small twitch without eye closure',
  },
  'quick-jerks': {
    patient: 'The twitch comes in quick jerks that squeeze or shut the eye.',
    nurse: 'Brief irregular clonic jerks with eye closure',
  },
  'held-pull': {
    patient: 'The side of the face is pulled hard and held for seconds.',
    nurse: 'Sustained tonic contraction, seconds',
  },
  ripples: {
    patient: 'The movement looks like ripples or waves under the skin.',
    nurse: 'Undulating, myokymic movement',
  },
  'steady-beat': { patient: 'The twitch comes in a regular rhythm.', nurse: 'Rhythmic jerks' },
  'mouth-held-to-side': {
    patient: 'The mouth is pulled down or to the side and stays there.',
    nurse: 'Sustained downward or lateral pull of the mouth',
  },
  'jaw-clamps': { patient: 'The jaw closes hard by itself, or has a cramp.', nurse: 'Jaw-closing cramp' },
  'chewing-or-tongue-moves': {
    patient: 'There are slow moves of the jaw, the lips or the tongue.',
    nurse: 'Slow chewing, lip or tongue movements',
  },
  'only-with-face-moves': {
    patient: 'The face is still at rest and pulls only when another part of it moves.',
    nurse: 'Still at rest; co-contraction with voluntary movement only',
  },
  'lid-droops': {
    patient: 'The upper lid hangs lower and does not squeeze.',
    nurse: 'Upper lid hangs lower without orbicularis contraction',
  },
  'brow-lifts-with-closure': {
    patient: 'The eyebrow goes up as the same eye shuts.',
    nurse: 'Eyebrow elevation with ipsilateral eye closure observed (other Babinski sign)',
  },
  'cannot-hold-back': { patient: 'The movement cannot be stopped.', nurse: 'Not suppressible' },
  'held-back-by-trying': {
    patient: 'The movement can be stopped for a while by trying.',
    nurse: 'Suppressible for a while by effort',
  },
  'urge-builds-up': {
    patient: 'First the need to move grows, and after the movement it feels better.',
    nurse: 'Premonitory urge, relieved by the movement',
  },
  'touch-helps': {
    patient: 'A light touch or some other small action stops the movement for a while.',
    nurse: 'Sensory trick effective',
  },
  'stops-when-distracted': {
    patient: 'The movement stops during another task or thought.',
    nurse: 'Abates with distraction',
  },
  'comes-and-goes': {
    patient: 'The twitch comes every day, with breaks or for most of the day.',
    nurse: 'Daily, intermittent or for most of the day',
  },
  'never-stops': { patient: 'The twitch has no pause at all.', nurse: 'Continuous, without pause' },
  'longer-or-more-often': {
    patient: 'The twitch lasts longer or comes more often than at first.',
    nurse: 'Spasms longer or more frequent since onset',
  },
  'getting-better': { patient: 'The twitch has got better since it began.', nurse: 'Improving since onset' },
  'set-off-by-face-moves': {
    patient: 'A smile, talking, eating or shutting the eyes starts the twitch or makes it worse.',
    nurse: 'Triggered by voluntary facial movement',
  },
  'set-off-by-light-or-wind': {
    patient: 'Bright light, wind or reading starts the twitch or makes it worse.',
    nurse: 'Triggered by light, wind or reading',
  },
  'set-off-by-caffeine': {
    patient: 'Coffee, tea, cola or energy drinks start the twitch or make it worse.',
    nurse: 'Triggered by caffeine',
  },
  'set-off-by-chewing-or-cold': {
    patient: 'Hard chewing or cold air starts the twitch or makes it worse.',
    nurse: 'Triggered by chewing or cold, felt in the jaw',
  },
  'goes-on-in-sleep': { patient: 'The twitch was seen in sleep.', nurse: 'Persists in sleep (witnessed)' },

  // Signs beside the twitch
  'sudden-droop': {
    patient: 'One side of the face suddenly hung down.',
    nurse: 'One side of the face suddenly hangs down, now or within the last 7 days',
  },
  'sudden-limb-or-speech': {
    patient: 'Suddenly an arm or leg was weak or numb, or speech was slurred or lost.',
    nurse: 'Sudden limb weakness or numbness, or speech disturbance, now or within the last 7 days',
  },
  'fast-test-positive': {
    patient: 'The test of face, arms and speech was not normal.',
    nurse: 'FAST not normal on observation',
  },
  'brow-still-lifts': {
    patient: 'The face is newly weak, and the forehead still moves.',
    nurse: 'New facial weakness with forehead spared',
  },
  'brow-weak-too': {
    patient: 'The face is newly weak, and the forehead is weak, too.',
    nurse: 'New facial weakness with forehead involved',
  },
  'sudden-headache': {
    patient: 'The worst headache ever came within minutes.',
    nurse: 'Thunderclap headache, now or within the last 7 days',
  },
  'fit-or-blackout': {
    patient: 'There was a sudden seizure (fit), or fainting.',
    nurse: 'Seizure with loss of awareness, or blackout',
  },
  'sudden-sight-loss': {
    patient: 'Sight was suddenly lost or double.',
    nurse: 'Sudden visual loss or diplopia',
  },
  'sudden-spinning-or-deaf': {
    patient: 'The room suddenly spun, and with this it was hard to walk straight or to hear with one ear.',
    nurse: 'Acute vertigo, together with unsteadiness or new deafness',
  },
  'hard-to-breathe-or-swallow': {
    patient: 'There is new trouble with breathing or swallowing.',
    nurse: 'New trouble breathing or swallowing',
  },
  'fresh-face-weakness': {
    patient: 'One side of the face became weak in the last three days.',
    nurse: 'Unilateral facial weakness, onset within 72 h',
  },
  'both-sides-weak': { patient: 'Both sides of the face became weak.', nurse: 'Bilateral facial weakness' },
  'eye-does-not-shut': {
    patient: 'One eye does not shut fully or blink by itself, or the face is weak and an eye is sore or red.',
    nurse: 'Incomplete eye closure or no blink, or facial weakness with a sore or red eye',
  },
  'blisters-at-ear-or-mouth': {
    patient: 'There are or were blisters in or near an ear or in the mouth.',
    nurse: 'Aural or oral vesicles, now or in the last two weeks',
  },
  'hearing-lost-suddenly': {
    patient: 'Some hearing was lost within three days or less.',
    nurse: 'Sudden hearing loss (3 days or less), within the last 30 days',
  },
  'tingling-and-cramps': {
    patient: 'There is tingling at the mouth and in the fingers, with cramps.',
    nurse: 'Perioral and digital paraesthesia with cramps',
  },
  'new-muddle': {
    patient: 'There is new confusion or memory trouble. Or a person acts in a new way.',
    nurse: 'New confusion, memory or personality change',
  },
  'jaw-neck-or-eyes-locked': {
    patient: 'The jaw, neck or eyes cannot be moved, or are pulled to one side.',
    nurse: 'Jaw, neck or eyes locked or deviated',
  },
  'lid-or-pupil-changed': {
    patient: 'One upper lid hangs lower than before, or one pupil has changed in size.',
    nurse: 'New ptosis or anisocoria',
  },
  'weakness-slight-unchanged': {
    patient: 'One side of the face is slightly weak and has been so for long.',
    nurse: 'Slight facial weakness, stable',
  },
  'weakness-growing': {
    patient: 'The face has got weaker from week to week.',
    nurse: 'Facial weakness, progressive from week to week',
  },
  'weakness-sudden-unexplained': {
    patient: 'The face suddenly became weak, and no doctor has said why.',
    nurse: 'Sudden facial weakness more than 3 days ago, persisting, cause not established',
  },
  'weakness-left-over': {
    patient: 'The face is weak from an old illness or injury that a doctor has named.',
    nurse: 'Residual facial weakness of established cause, not progressing',
  },
  'no-pain': { patient: 'There is no pain, and nothing feels numb.', nurse: 'No pain or numbness' },
  'electric-shocks': {
    patient: 'There is sharp pain in the face, like shocks.',
    nurse: 'Electric-shock pain on the affected side',
  },
  'shocks-set-off-by-touch': {
    patient: 'There is pain like shocks, and a touch of the face starts the twitch.',
    nurse: 'Electric-shock pain, with touch as a trigger',
  },
  'jaw-cramp': { patient: 'There is a cramp in the jaw.', nurse: 'Jaw cramp' },
  'ear-pain': { patient: 'There is pain in or behind the ear.', nurse: 'Pain in or behind the ear' },
  'ear-pain-with-fresh-weakness': {
    patient: 'The face is newly weak, and an ear hurts.',
    nurse: 'New facial weakness with otalgia',
  },
  'shingles-of-face-recent': {
    patient: 'There were shingles of the face or the ear in the last 4 weeks.',
    nurse: 'Zoster of face or ear within 4 weeks',
  },
  'stroke-without-a-check': {
    patient: 'There was a stroke or mini-stroke that no doctor has checked.',
    nurse: 'Unassessed stroke or TIA',
  },
  'lid-or-pupil-after-injection': {
    patient: 'Since an injection a lid or a pupil has changed, or there is new pain. Or sight is double.',
    nurse: 'Ptosis, anisocoria, diplopia or new pain since botulinum toxin',
  },
  'lids-do-not-open': {
    patient: 'The lids stay shut and will not open, and do not squeeze.',
    nurse: 'Failure to open the lids without squeezing',
  },
  'face-numb': { patient: 'Part of the face feels numb.', nurse: 'Facial numbness' },
  'click-with-twitch': {
    patient: 'There is a click or a low sound in the ear with each twitch.',
    nurse: 'Ear click synchronous with the spasm',
  },
  'ringing-in-one-ear': { patient: 'There is a ringing in one ear.', nurse: 'Unilateral tinnitus' },
  'hearing-slowly-worse': {
    patient: 'One ear has slowly got more deaf, within months or years.',
    nurse: 'Gradual unilateral hearing loss, months to years',
  },
  'hearing-worse-over-weeks': {
    patient: 'One ear got more deaf within weeks, or went deaf more than a month ago.',
    nurse: 'Unilateral hearing loss within 4 to 90 days, or sudden more than 30 days ago',
  },
  unsteady: { patient: 'There is a dizzy or unsteady feeling.', nurse: 'Dizziness or unsteadiness' },
  'double-vision': {
    patient: 'Things look or looked double.',
    nurse: 'Diplopia in the last 6 months',
  },
  'eye-pain-and-blur': {
    patient: 'Sight in one eye was blurred, with pain, for days or more.',
    nurse: 'Painful blurred vision in one eye, days or longer, past or present',
  },
  'limb-numb-or-weak': {
    patient: 'An arm or leg was numb or weak for more than a day.',
    nurse: 'Limb numbness or weakness for more than 24 h, past or present',
  },
  clumsy: { patient: 'A hand or leg has become clumsy.', nurse: 'New clumsiness of a hand or leg' },
  'voice-or-swallowing': {
    patient: 'The voice is hoarse, or it is hard to swallow.',
    nurse: 'Hoarseness or dysphagia',
  },
  'new-headaches': {
    patient: 'There is a new kind of headache, or one that is worse in the morning or with vomiting.',
    nurse: 'New headache, or morning headache or headache with vomiting',
  },
  'scalp-sore': {
    patient: 'The scalp or a temple is newly sore to touch.',
    nurse: 'New tenderness of scalp or temple',
  },
  'head-pain-with-sore-jaw': {
    patient: 'The head or scalp newly hurts, and so does the jaw.',
    nurse: 'New headache or scalp tenderness, with jaw pain or cramp',
  },
  'head-pain-with-changed-sight': {
    patient: 'The head or scalp newly hurts, and sight has changed.',
    nurse: 'New headache or scalp tenderness, with visual change',
  },
  lump: { patient: 'There is a lump by the ear, jaw or neck.', nurse: 'Lump by the ear, jaw or neck' },
  'sudden-sign-never-seen': {
    patient: 'There was suddenly a face that hung down, a weak limb or lost speech, more than 7 days ago.',
    nurse: 'Sudden facial weakness, limb weakness or speech loss more than 7 days ago, never assessed',
  },

  // Age, past illnesses and medicines
  'under-forty': { patient: 'The age now is under 40.', nurse: 'Age now under 40' },
  'fifty-or-over': { patient: 'The age now is 50 or over.', nurse: 'Age now 50 or over' },
  'no-past-illness': { patient: 'There was no face palsy before the twitch.', nurse: 'No facial palsy before' },
  'past-palsy': { patient: 'There is or was a palsy of the face.', nurse: 'Facial palsy, past or present' },
  'linked-movement-after-palsy': {
    patient: 'After a face palsy, one part of the face now moves along with another.',
    nurse: 'Linked movement only, after a facial palsy',
  },
  'palsy-still-fresh': {
    patient: 'The palsy began less than five months ago.',
    nurse: 'Facial palsy within the last five months',
  },
  'palsy-long-past': {
    patient: 'The palsy was more than five months ago and got better, in full or in part.',
    nurse: 'Facial palsy more than five months ago, with full or partial recovery',
  },
  'palsy-no-better': {
    patient: 'The palsy is no better after more than three weeks.',
    nurse: 'Facial palsy more than three weeks ago, no recovery',
  },
  'face-injury': {
    patient: 'The face, ear, jaw, neck or skull was hurt or had surgery or dental work.',
    nurse: 'Past injury, surgery or dental work: face, ear, jaw, neck or skull',
  },
  'neck-surgery-and-tingling': {
    patient: 'There is tingling with cramps, and the face or neck was hurt or had surgery.',
    nurse: 'Tingling and cramps with past injury or surgery (thyroid or neck?)',
  },
  // The full name is too hard to read here; it stands in the name of the condition.
  'known-ms': { patient: 'MS is known.', nurse: 'Known multiple sclerosis' },
  'past-stroke': { patient: 'There was a stroke or mini-stroke.', nurse: 'Past stroke or TIA' },
  'known-epilepsy': { patient: 'There are or were seizures (epilepsy).', nurse: 'Known epilepsy' },
  'tics-since-childhood': { patient: 'There have been tics since childhood.', nurse: 'Tics since childhood' },
  'relative-with-same': {
    patient: 'Someone in the family has the same kind of twitch.',
    nurse: 'Relative with the same twitch',
  },
  'known-lesion': {
    patient: 'There is or was a growth in the brain, or a bulge in a blood vessel there.',
    nurse: 'Known brain tumour or aneurysm',
  },
  'takes-antipsychotic': {
    patient: 'An antipsychotic is or was used. That is a medicine for the mind.',
    nurse: 'Antipsychotic, current or past',
  },
  'takes-anti-sickness': {
    patient: 'A medicine against nausea or vomiting is or was used.',
    nurse: 'Anti-sickness medicine, current or past',
  },
  'takes-stimulant': {
    patient: 'A medicine of the kind used for ADHD (a stimulant) is or was used.',
    nurse: 'Stimulant, current or past',
  },
  'takes-epilepsy-or-nerve-medicine': {
    patient: 'A medicine for seizures or for nerve pain is or was used.',
    nurse: 'Medicine for epilepsy or nerve pain, current or past',
  },
  'medicine-then-locked': {
    patient: 'A medicine was new or raised in the last 7 days, and the jaw, neck or eyes have locked.',
    nurse: 'Jaw, neck or eyes locked or deviated, with a medicine started or raised in the last 7 days',
  },
};
