import type { SummaryWords } from '../../summary-words.ts';

export const care: SummaryWords['care'] = {
  emergency: {
    who: {
      self: 'The emergency service. Do not wait for your own doctor (GP), and do not drive yourself.',
      carer: 'The emergency service. Do not wait for the doctor (GP), and stay with the person.',
      nurse: 'Emergency ambulance service; stroke pathway where the sign is sudden and focal.',
    },
    ifClosed: {
      self: 'The emergency number works by day and by night. If you cannot get through, fetch someone and call again.',
      carer: 'The emergency number works by day and by night. If you cannot get through, fetch someone and call again.',
      nurse: 'Available at all hours. If the call fails, call again from another line and stay with the patient.',
    },
    say: {
      self:
        'This is an emergency. I did a check of some trouble with a face. It says that I should call you now. The ' +
        'reason is on my summary.',
      carer:
        'This is an emergency. I did a check of some trouble with a face for someone I care for. It says that I ' +
        'should call you now. The reason is on my summary.',
      nurse:
        'I am a triage nurse with an emergency. The sign, its onset, the time last known well and the ' +
        'location follow. The reason is on my summary.',
    },
  },
  'same-day': {
    who: {
      self:
        'Your doctor (GP), an urgent care centre or the urgent advice line. If it is the eye, try an eye ' +
        'clinic that sees people on the day (eye casualty).',
      carer:
        'The doctor (GP), an urgent care centre or the urgent advice line. If it is the eye, try an eye ' +
        'clinic that sees people on the day (eye casualty).',
      nurse:
        'Same-day GP, urgent care, eye casualty or ENT, according to the sign. Emergency department if ' +
        'none of these can see the patient today.',
    },
    ifClosed: {
      self:
        'Call the urgent advice line. Or go to a place for urgent care, or to the emergency department. If ' +
        'a sudden new sign comes, call the emergency number.',
      carer:
        'Call the urgent advice line. Or take the person to a place for urgent care, or to the emergency ' +
        'department. If a sudden new sign comes, call the emergency number.',
      nurse: 'Out-of-hours service or emergency department. Do not defer to the next working day.',
    },
    say: {
      self: 'I did a check of some trouble with a face. It says that I should be seen today. The reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that they should be seen today. ' +
        'The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs an assessment today. The reason is on my summary.',
    },
  },
  urgent: {
    who: {
      self: 'Your doctor (GP). From there you may be sent on, such as to a doctor for nerves, ears or eyes.',
      carer: 'The doctor (GP). From there the person may be sent on, such as to a doctor for nerves, ears or eyes.',
      nurse: 'GP, for urgent referral to neurology, ENT or ophthalmology according to the reason.',
    },
    ifClosed: {
      self: 'Call on the next day that they are open. If they have no date in time, call the urgent advice line.',
      carer: 'Call on the next day that they are open. If they have no date in time, call the urgent advice line.',
      nurse: 'Book on the next working day. If no date within two weeks is offered, escalate to the duty clinician.',
    },
    say: {
      self:
        'I did a check of some trouble with a face. It says that I should be seen within two weeks. The reason is on ' +
        'my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that they should be seen within ' +
        'two weeks. The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs a review within two weeks. The reason is on my summary.',
    },
  },
  routine: {
    who: {
      self:
        'Your doctor (GP). It is worth being seen. A twitch in the face can be treated. You may be sent on ' +
        'to a doctor for nerves or eyes.',
      carer:
        'The doctor (GP). It is worth being seen. A twitch in the face can be treated. The person may be ' +
        'sent on to a doctor for nerves or eyes.',
      nurse:
        'GP, for referral to neurology or an eye clinic where indicated. Worth an assessment: facial spasm ' +
        'is treatable. Involuntary facial movement that cannot be suppressed is a reason to refer.',
    },
    ifClosed: {
      self: 'Call on the next day that they are open. If anything new comes before then, call the urgent advice line.',
      carer: 'Call on the next day that they are open. If anything new comes before then, call the urgent advice line.',
      nurse: 'Book on the next working day. Give safety-net advice for any new sign.',
    },
    say: {
      self:
        'I did a check of some trouble with a face. It says that I should be seen, but that it is not urgent. The ' +
        'reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that they should be seen, but that ' +
        'it is not urgent. The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs a routine appointment. The reason is on my summary.',
    },
  },
  'self-care': {
    who: {
      self: 'Nobody for now. If it lasts or changes, see your doctor (GP).',
      carer: 'Nobody for now. If it lasts or changes, the person should see the doctor (GP).',
      nurse: 'No appointment at present. GP if it lasts or changes.',
    },
    ifClosed: {
      self: 'If something new comes while they are closed, call the urgent advice line.',
      carer: 'If something new comes while they are closed, call the urgent advice line.',
      nurse: 'Give the number of the out-of-hours advice line, and of the emergency service for sudden signs.',
    },
    say: {
      self:
        'I did a check of some trouble with a face. It said to call you if the twitch lasts or changes, and now it ' +
        'has. The reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It said to call you if the twitch lasts or ' +
        'changes, and now it has. The reason is on my summary.',
      nurse:
        'I am a triage nurse. Self-care was advised for an eyelid twitch, which has now lasted or changed. ' +
        'The reason is on my summary.',
    },
  },
};
