import type { NurseGuidance } from '../../words.ts';

export const history: NurseGuidance = {
  say:
    'Have you ever had any of these? I mean before the trouble began, or known now. ' +
    'I will read a list. Please say yes to all that apply.',
  probe:
    'Face palsy: date, side and recovery. Injury, surgery or dental work: face, ear, jaw, teeth, neck, thyroid, ' +
    'skull; dates. Cancer: head or neck? Tumour or aneurysm: which team checks it, and when was the ' +
    'last scan? Ask about neurofibromatosis type 2 and about relatives with the same twitch. Hemifacial ' +
    'spasm named: by whom, when, with which scan? Pregnant: tell the clinician before any medicine or ' +
    'injection.',
  record: 'Each item with date and side; scans and results; team that follows the patient; blood pressure if taken.',
};

export const palsyRecovery: NurseGuidance = {
  say: 'When did you have the face palsy? Has it got better since, and how much?',
  probe:
    'If there were several, take the last and note the others. Same side as the twitch? ' +
    'Recovery: full, in part or none. Does the eye shut with a smile, or do tears come while eating? ' +
    'No recovery at all after 3 weeks needs a review within two weeks.',
  record: 'Date and side; recovery; treatment given; movements or tears that came later.',
};

export const medicines: NurseGuidance = {
  say:
    'Do you take any of these, or did you ever take one for more than a few days? ' +
    'Please do not stop any medicine because of what I ask.',
  probe:
    'Name, start and stop dates, and reason. Anti-sickness: ask about metoclopramide by name. ' +
    'Epilepsy or nerve pain: ask about topiramate. Toxin: place, last date, effect, how long it lasted. ' +
    'Ask about caffeine, alcohol and allergies. Never advise stopping or changing a medicine.',
  record: 'Medicine, dates and reason; toxin dates and effect; blood thinner; allergies.',
};

export const impact: NurseGuidance = {
  say:
    'How does this trouble affect your daily life? Does your eye ever shut so that it is not safe to ' +
    'walk or drive? How are your mood and sleep?',
  probe:
    'Driving, walking, stairs, falls, work, reading. Is the eye that shuts the only eye that sees well? ' +
    'If the eye shuts: advise the patient not to drive until a clinician has advised on it. ' +
    'Low mood: ask about safety and thoughts of self-harm, and act on the answer.',
  record: 'Effect on driving and walking; other effects; mood and safety; driving advice given.',
};
