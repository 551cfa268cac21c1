import type { SummaryWords } from '../../summary-words.ts';

export const advice: SummaryWords['advice'] = {
  'follow-the-plan': {
    heading: 'If a doctor has named hemifacial spasm',
    text: {
      self:
        'You said that a doctor has named it. This check is not a second opinion. Follow the plan you were ' +
        'given. Call your clinic if the spasm is back or changes. If you get a new sign, follow the box ' +
        'at the top of this page.',
      carer:
        'You said that a doctor has named it. This check is not a second opinion. Help the person to ' +
        'follow the plan. Call the clinic if the spasm is back or changes. If the person gets a new sign, ' +
        'follow the box at the top of this page.',
      nurse:
        'Diagnosis already made: this result is not a second opinion. Support the existing plan and direct ' +
        'to the treating clinic if spasm returns or changes. Treat new signs as new and follow the care ' +
        'level.',
    },
  },
  'injections-wear-off': {
    heading: 'When the injections stop working',
    text: {
      self:
        'This is about botulinum injections. In hemifacial spasm they work for about 3 to 4 months, ' +
        'sometimes 5. Then the twitch is expected to come back. If you get them, call your clinic for the ' +
        'next date.',
      carer:
        'This is about botulinum injections. In hemifacial spasm they work for about 3 to 4 months, ' +
        'sometimes 5. Then the twitch is expected to come back. If the person gets them, call the clinic ' +
        'for the next date.',
      nurse:
        'In hemifacial spasm the effect of botulinum toxin lasts about 3 to 4 months, sometimes 5; return ' +
        'of spasm is expected. Direct to the injecting clinic for the next date.',
    },
  },
  'weak-since-injection': {
    heading: 'Weak since the injections',
    text: {
      self:
        'Call the clinic that gave you the injections, and say that your face is weak. If it is hard to ' +
        'swallow, speak or breathe, call the emergency number now. Do the same if one side of your face ' +
        'suddenly hung down.',
      carer:
        'Call the clinic that gave the injections, and say that the face is weak. If it is hard for the ' +
        'person to swallow, speak or breathe, call the emergency number now. Do the same if one side of ' +
        'the face suddenly hung down.',
      nurse:
        'Arrange contact with the injecting clinic. Trouble swallowing, speaking or breathing: emergency ' +
        '(spread of toxin effect). The toxin is never taken as the cause of sudden weakness: stroke pathway.',
    },
  },
  'eye-care': {
    heading: 'An eye that does not shut',
    text: {
      self:
        'An eye that stays open can get dry and be harmed. Until a doctor has looked at it, keep it ' +
        'moist and keep wind and dust away from it. Use eye drops, or tape to close the lid, only in the way ' +
        'that a doctor, nurse or pharmacist has shown you.',
      carer:
        'An eye that stays open can get dry and be harmed. Until a doctor has looked at it, help to ' +
        'keep it moist, and keep wind and dust away from it. Use eye drops, or tape to close the lid, only in ' +
        'the way that a doctor, nurse or pharmacist has shown you.',
      nurse:
        'Incomplete closure: corneal protection from now on, with lubrication; tape only if the technique ' +
        'was shown. Pain, redness or blurred vision: ophthalmology. Cornea stays exposed: ' +
        'ophthalmology without delay.',
    },
  },
  'ear-and-mouth': {
    heading: 'Ask for a look at ear and mouth',
    text: {
      self: 'Ask the doctor to look at your ear and your mouth, even if you see no blisters. Treatment works best in the first 3 days.',
      carer:
        'Ask the doctor to look at the ear and the mouth, even if you see no blisters. Treatment works best in the first 3 days.',
      nurse:
        'Inspect ear canal, auricle and mouth for vesicles. Ramsay Hunt syndrome: antiviral and steroid within 72 hours.',
    },
  },
  'tell-of-the-tick': {
    heading: 'Tell of the tick bite or the rash',
    text: {
      patient:
        'Tell the doctor of the tick bite or the rash. Lyme disease can make a face weak, and there are drugs for it.',
      nurse: 'Tick bite or erythema migrans reported: Lyme disease (neuroborreliosis) is to be considered.',
    },
  },
  driving: {
    heading: 'Do not drive for now',
    text: {
      self:
        'Do not drive until a doctor has told you that it is safe. The law where you live may ask you to ' +
        'report it, so ask about that. On foot, take care at roads and stairs.',
      carer:
        'The person should not drive until a doctor has said that it is safe. The law may ask for a ' +
        'report of it, so ask about that. On foot, stay close at roads and stairs.',
      nurse:
        'Advise no driving until a clinician has advised on driving; a duty to report may apply. ' +
        'The UK rule that was found covers blepharospasm only. Advise on falls and road safety. Record the ' +
        'advice given.',
    },
  },
  'low-mood': {
    heading: 'Feeling low, or staying away from people',
    text: {
      self:
        'A twitch in the face often makes people stay away from others. There is help for this. Talk to ' +
        'someone you trust, and tell your doctor. If you think of harming yourself, call the emergency ' +
        'number or a crisis line now.',
      carer:
        'A twitch in the face often makes people stay away from others. There is help for this. Talk with ' +
        'the person, and tell the doctor. If the person thinks of self-harm, call the emergency ' +
        'number or a crisis line now, and stay with the person.',
      nurse:
        'Social withdrawal and low mood are common with facial spasm. Ask directly about thoughts of ' +
        'self-harm and act on the answer: crisis service or emergency. Offer support and put it in the ' +
        'referral.',
    },
  },
  'never-stop-a-medicine': {
    heading: 'Do not stop any medicine',
    text: {
      self:
        'Do not stop or change a medicine because of this page. If you think that a medicine causes the ' +
        'twitch, ask your doctor or pharmacist first.',
      carer:
        'The person should not stop or change a medicine because of this page. If you think that a ' +
        'medicine causes the twitch, ask the doctor or pharmacist first.',
      nurse:
        'Do not advise stopping or changing any medicine on the basis of this result. Refer a suspected ' +
        'medicine to the prescriber or pharmacist.',
    },
  },
  pregnancy: {
    heading: 'Pregnancy',
    text: {
      self:
        'Before you get any medicine or injection, tell the doctor or nurse that you are pregnant. It can ' +
        'change what they choose.',
      carer:
        'Before any medicine or injection is given, tell the doctor or nurse that the person is pregnant. ' +
        'It can change what they choose.',
      nurse:
        'Make pregnancy known before any medicine or injection. Data on botulinum toxin in pregnancy are ' +
        'too few to exclude a risk.',
    },
  },
  'known-lesion': {
    heading: 'A known tumour or aneurysm',
    text: {
      self:
        'Tell the team that treats or checks the tumour or aneurysm about this trouble, too. Take this page with ' +
        'you. If a sudden new sign comes, call the emergency number now.',
      carer:
        'Tell the team that treats or checks the tumour or aneurysm about this trouble, too. Take this page with ' +
        'you. If a sudden new sign comes, call the emergency number now.',
      nurse:
        'Inform the team that follows the lesion, too; pass on this summary and the date of ' +
        'the last scan. Sudden new sign: emergency.',
    },
  },
  'rest-and-less-caffeine': {
    heading: 'What can ease a lid that twitches',
    text: {
      self:
        'Rest and sleep more. Have less coffee, tea, cola and alcohol. If the twitch continues or spreads, ' +
        'ask a doctor to look at it.',
      carer:
        'More rest and sleep can help. So can less coffee, tea, cola and alcohol. If the twitch ' +
        'continues or spreads, a doctor should look at it.',
      nurse: 'Advise rest and less caffeine and alcohol. GP review if the twitch continues or spreads.',
    },
  },
};

export const toBring: SummaryWords['toBring'] = {
  video: {
    heading: 'A phone video',
    text: {
      self:
        'Film your face for 1 to 2 minutes in good light. Start at rest. Then smile, push your lips forward, shut ' +
        'your eyes hard and open them, talk and chew. Film a time when the twitch is strong, too. Keep it on your ' +
        'phone and show it at the visit.',
      carer:
        "Film the person's face for 1 to 2 minutes in good light, if the person agrees. Start at rest. Then ask " +
        'the person to smile, push the lips forward, shut the eyes hard and open them, talk and chew. Film a time ' +
        'when the twitch is strong, too, and one in sleep. Keep it on the phone and show it at the visit.',
      nurse:
        'Ask for a phone video of 1 to 2 minutes in good light: rest, smile, lip pursing, forced eye ' +
        'closure and opening, talking, chewing; a spontaneous spasm and sleep if possible. It stays on the ' +
        'phone.',
    },
  },
  diary: {
    heading: 'A diary of 1 to 2 weeks',
    text: {
      self:
        'Note the date, how long it lasted, where it was and what started it. Note sleep, coffee and ' +
        'stress, and if the eye shut while you read or drove. Do not delay the visit because of the diary.',
      carer:
        'Note the date, how long it lasted, where it was and what started it. Note sleep, coffee and ' +
        'stress, and if the eye shut. Do not delay the visit because of the diary.',
      nurse:
        'Diary for 1 to 2 weeks: date, duration, site, trigger, sleep, caffeine, stress, eye closure ' +
        '(reading, driving). It must not delay the visit.',
    },
  },
  medicines: {
    heading: 'A list of all medicines',
    text: {
      self:
        'List all that you take now. Add old ones for the mind, for nausea or for ADHD. Add the ' +
        'dates of any botulinum injections.',
      carer:
        'List all that the person takes now. Add old ones for the mind, for nausea or for ADHD. Add ' +
        'the dates of any botulinum injections.',
      nurse:
        'Full medicine list, including past antipsychotics, anti-sickness medicines and stimulants, and ' +
        'dates of botulinum toxin.',
    },
  },
  dates: {
    heading: 'Dates',
    text: {
      self:
        'Write down when the first twitch came, and when it began in each new place. Add the dates of any ' +
        'face palsy, injury, shingles or cancer, and of surgery on teeth, face or neck.',
      carer:
        'Write down when the first twitch came, and when it began in each new place. Add the dates of any ' +
        'face palsy, injury, shingles or cancer, and of surgery on teeth, face or neck.',
      nurse:
        'Dates of first twitch, of each new site, and of any facial palsy, injury, dental or neck surgery, ' +
        'shingles or cancer.',
    },
  },
  'family-and-health': {
    heading: 'Family and health',
    text: {
      self:
        'Say if someone in your family has the same twitch. Say if your hearing or sight has changed, what ' +
        'your blood pressure is, and if you are or may be pregnant.',
      carer:
        'Say if someone in the family has the same twitch. Say if hearing or sight has changed, what the ' +
        'blood pressure is, and if there is or may be a pregnancy.',
      nurse: 'Family history, change in hearing or vision, blood pressure, pregnancy.',
    },
  },
  questions: {
    heading: 'Questions to ask',
    text: {
      self:
        'What could this be? Do I need a scan? How well do injections, tablets or surgery work, how long ' +
        'do they last, and what are the risks? May I drive?',
      carer:
        'What could this be? Is a scan needed? How well do injections, tablets or surgery work, how long ' +
        'do they last, and what are the risks? May the person drive?',
      nurse:
        'Help to prepare questions: cause, need for a scan, toxin (about 3 to 4 months, sometimes 5), ' +
        'surgery (success and risk to hearing), tablets, driving.',
    },
  },
};
