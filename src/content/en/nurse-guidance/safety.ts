import type { NurseGuidance } from '../../words.ts';

export const emergency: NurseGuidance = {
  say:
    'I will first check for signs that need help right away. I will read them out one by one. ' +
    'Please say yes if it is there now. Say yes, too, if it began in the last week, even if it has gone.',
  probe:
    'Wait for an answer to each sign. Any sign: place the emergency call now, and go on only after ' +
    'that. Face: a side that is pulled up or twitching is a spasm, not a droop; if in doubt, treat it ' +
    'as a droop. Headache: peak within minutes; ask about neck stiffness, vomiting, light that hurts, ' +
    'drowsiness. Sight: lost or double with the lids open, not because a spasm shuts the eye. Fit: a ' +
    'usual fit in known epilepsy counts here, too. Tingling with cramps plus throat tightness, a fit or ' +
    'fainting: emergency (low calcium).',
  record:
    'Each sign; time of onset; last known well; gone or still there; location and call-back number; ' +
    'time of the call and who took it.',
};

export const sameDay: NurseGuidance = {
  say:
    'Now I will check for signs that need care today. I will read them out one by one. ' +
    'Please say yes if it is there now, no matter when it began. For some of them I will name a time.',
  probe:
    'Fresh weakness: hours to days, or minutes? Within minutes or on waking belongs to the emergency ' +
    'signs. Weakness with hearing loss on that side: seen within 24 hours, or stroke pathway. Both ' +
    'sides weak: ask about limbs, breathing and swallowing; trouble with either is an emergency. Eye: ' +
    'pain, grit, redness, blurred sight. Blisters: look in the ear, on the scalp and in the mouth. ' +
    'Tingling with cramps: recent thyroid or neck surgery? Arm with face: how brief, how many a day, ' +
    'aware throughout, does it spread? Locked jaw, neck or eyes: an antipsychotic or anti-sickness ' +
    'medicine begun in the last days? If breathing or swallowing is hard, it is an emergency. Lid or ' +
    'pupil: a lid that comes down without squeezing; ask about double vision and headache.',
  record: 'Each sign; side; date and time of onset; the course since; advice given and the time it was given.',
};

export const weakness: NurseGuidance = {
  say:
    'Think of the times when your face does not twitch. Is one side weak then, or does it droop? ' +
    'If so, tell me when that began and how it has changed.',
  probe:
    'Sort by timing: sudden, worse over weeks, old and unchanged, left over from a named cause, after ' +
    'toxin. Onset within the last 3 days: go back and answer the same-day question. Examine between ' +
    'spasms: rest, smile, brow, eye closure; compare sides. After toxin: date of injection; trouble ' +
    'with breathing or swallowing is an emergency. Worse over weeks: ask about hearing, numbness, a ' +
    'lump, past head or neck cancer.',
  record: 'Side; onset date; sudden or gradual; course; named cause and by whom; whether the eye closes fully.',
};
