import type { NurseGuidance } from '../../words.ts';

export const pain: NurseGuidance = {
  say: 'Does that side of your face hurt, or does any part of it feel numb? What does it feel like?',
  probe:
    'Kind, place, length and trigger: touch, wind, brushing teeth, chewing. ' +
    'Test light touch on the forehead, cheek and chin of both sides, and compare. ' +
    'Shocks or lasting numbness beside a twitch need a review within two weeks. ' +
    'At 50 or over, jaw cramp or ache on chewing with new headaches or blurred sight needs care today.',
  record: 'Kind, place and trigger of pain; area of numbness; touch equal or not.',
};

export const ears: NurseGuidance = {
  say: 'Have you noticed a change in your hearing or balance, or any sound in your ear? I will read a list.',
  probe:
    'A click: only with each twitch, or all the time? One ear or both? ' +
    'Hearing: lost within days, weeks or years? Within 3 days or less, at some time in the last 30 days, is a same-day sign: ' +
    'go back and answer that question. Rub your fingers beside each ear and compare. ' +
    'Dizzy: spinning or unsteady? Watch the patient walk, if it is safe.',
  record: 'Side; onset and rate of hearing loss; sound in time with the twitch or not; gait.',
};

export const nerveSigns: NurseGuidance = {
  say:
    'I will ask about signs in other parts of the body, in the last 6 months. For a few I will name ' +
    'another time. Please say yes to all that apply.',
  probe:
    'For each: first time, longer than 24 hours, getting worse, better or over? Eye: pain on moving it? ' +
    'Ask about an electric feeling down the back on bending the neck. Headache: worse in the morning, ' +
    'with vomiting? Feel in front of and below the ear, and the neck, for a lump. Limb and eye: ' +
    'what is new, or what no doctor ever explained, not an old stroke that is known. A face that suddenly hung down, a weak ' +
    'limb or lost speech more than 7 days ago that no doctor has checked needs care today. If it began within ' +
    'the last 7 days, go back to the emergency signs.',
  record: 'Each sign; side; dates; how long it lasted; whether a doctor has checked it, and the result.',
};
