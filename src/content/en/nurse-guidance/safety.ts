import type { NurseGuidance } from '../../words.ts';

export const emergency: NurseGuidance = {
  say:
    'First I check for signs that need help now, one by one. Please say yes if it is there now, ' +
    'or if it began in the last 7 days, even if it is over.',
  probe:
    'Wait for an answer to each sign. Any sign: place the emergency call now, and continue only after ' +
    'that. Face: a side that is pulled up or twitching is a spasm and does not hang down; if in doubt, treat it ' +
    'as hanging down. Headache: at its worst within minutes; ask about neck stiffness, vomiting, light that hurts, ' +
    'drowsiness. Sight: lost or double with the lids open, not because a spasm shuts the eye. Seizure: ' +
    'include a usual seizure in known epilepsy. Tingling with cramps plus throat tightness, a seizure or ' +
    'fainting: emergency (low calcium).',
  record:
    'Each sign; time of onset; last time without the sign; over or still there; location and call-back number; ' +
    'time of the call and who took it.',
};

export const sameDay: NurseGuidance = {
  say:
    'Now I check for signs that need care today, one by one. Say yes if it is there now, ' +
    'no matter when it began. For some I will name a time.',
  probe:
    'Fresh weakness: hours to days, or minutes? Within minutes or on waking belongs to the emergency ' +
    'signs. Weakness with hearing loss on that side: seen within 24 hours, or stroke pathway. Both ' +
    'sides weak: ask about limbs, breathing and swallowing; trouble with either is an emergency. Eye: ' +
    'pain, grit, redness, blurred sight. Blisters: look in the ear, on the scalp and in the mouth. ' +
    'Tingling with cramps: recent thyroid or neck surgery? Arm with face: how brief, how many a day, ' +
    'aware throughout, does it spread? Locked jaw, neck or eyes: an antipsychotic or anti-sickness ' +
    'medicine begun in the last 7 days? If breathing or swallowing is hard, it is an emergency. Lid or ' +
    'pupil: a lid that hangs lower without squeezing; ask about double vision and headache.',
  record: 'Each sign; side; date and time of onset; the course since; advice given and the time it was given.',
};

export const weakness: NurseGuidance = {
  say:
    'When your face does not twitch, is one side weak, or does it hang down? If so, tell me when ' +
    'that began and how it has changed.',
  probe:
    'Sort by timing: sudden, worse from week to week, old and unchanged, still there after a named cause, after ' +
    'toxin. Onset within the last 3 days: go back and answer the same-day question. Examine between ' +
    'spasms: rest, smile, forehead, eye closure; compare sides. After toxin: date of injection; trouble ' +
    'with breathing or swallowing is an emergency. Worse from week to week: ask about hearing, numbness, a ' +
    'lump, past head or neck cancer.',
  record: 'Side; onset date; sudden or gradual; course; named cause and by whom; whether the eye closes fully.',
};
