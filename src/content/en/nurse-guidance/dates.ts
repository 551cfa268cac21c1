import type { NurseGuidance } from '../../words.ts';

export const sameDayMore: NurseGuidance = {
  say: 'Is there pain in an ear, new pain in the head, eye or neck, double vision, or a numb part of the face?',
  probe: 'New pain beside a changed lid or pupil: aneurysm or dissection is to be excluded now.',
  record: 'Pain: place, onset, course. Diplopia. Numb area.',
};

export const strokeWhen: NurseGuidance = {
  say: 'When was your last stroke or mini-stroke? Did a doctor look for its cause?',
  probe:
    'Date as exact as possible. Assessed: by whom, imaging, treatment started? ' +
    'Not assessed and within 7 days, or date unknown: emergency. Not assessed and older: today.',
  record: 'Date, signs, side, where assessed, treatment.',
};

export const historyRecent: NurseGuidance = {
  say: 'Was the injury, operation or shingles in the last 4 weeks? Was the cancer in the last 5 years, or in the head or neck?',
  probe:
    'Injury: loss of consciousness, vomiting, anticoagulants, worsening headache. Shingles: ear, eye or nose involved? ' +
    'Cancer: primary, dates, last check.',
  record: 'Dates; mechanism; site of rash; type of cancer and treatment.',
};
