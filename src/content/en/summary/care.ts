import type { SummaryWords } from '../../summary-words.ts';

export const care: SummaryWords['care'] = {
  emergency: {
    who: {
      self: 'The emergency service. Do not wait for your own doctor (GP), and do not drive yourself.',
      carer: 'The emergency service. Do not wait for the doctor (GP), and stay with the person.',
      nurse: 'Emergency ambulance service; stroke pathway where the sign is sudden and focal.',
    },
    ifClosed: {
      self: 'The emergency number works by day and by night. If nobody answers, fetch someone and call again.',
      carer: 'The emergency number works by day and by night. If nobody answers, fetch someone and call again.',
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
        'I am a triage nurse with an emergency. The sign, its onset, the last time without this sign and the ' +
        'location follow. The reason is on my summary.',
    },
  },
  'same-day': {
    who: {
      self:
        'Your doctor (GP), an urgent care centre or the urgent advice line. If the trouble is the eye, try an ' +
        'eye emergency clinic.',
      carer:
        'The doctor (GP), an urgent care centre or the urgent advice line. If the trouble is the eye, try an ' +
        'eye emergency clinic.',
      nurse:
        'Same-day GP, urgent care, eye emergency clinic or ENT, according to the sign. Emergency department if ' +
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
      self: 'I did a check of some trouble with a face. It says that I should see a doctor today. The reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that the person should see a doctor today. ' +
        'The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs an assessment today. The reason is on my summary.',
    },
  },
  urgent: {
    who: {
      self: 'Your doctor (GP). Your doctor may send you to another doctor, such as one for nerves, ears or eyes.',
      carer: 'The doctor (GP). The doctor may send the person to another doctor, such as one for nerves, ears or eyes.',
      nurse: 'GP, for referral within two weeks to neurology, ENT or ophthalmology according to the reason.',
    },
    ifClosed: {
      self: 'Call on the next day that the practice is open. If there is no appointment within two weeks, call the urgent advice line.',
      carer:
        'Call on the next day that the practice is open. If there is no appointment within two weeks, call the urgent advice line.',
      nurse:
        'Book on the next working day. If no appointment within two weeks is offered, escalate to the duty clinician.',
    },
    say: {
      self:
        'I did a check of some trouble with a face. It says that I should see a doctor within two weeks. The ' +
        'reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that the person should see a ' +
        'doctor within two weeks. The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs a review within two weeks. The reason is on my summary.',
    },
  },
  routine: {
    who: {
      self:
        'Your doctor (GP). A visit is worth it: a twitch in the face can be treated. Your doctor may send you ' +
        'to another doctor, for nerves or eyes.',
      carer:
        'The doctor (GP). A visit is worth it: a twitch in the face can be treated. The doctor may send the ' +
        'person to another doctor, for nerves or eyes.',
      nurse:
        'GP, for referral to neurology or an eye clinic where indicated. Worth an assessment: facial spasm ' +
        'is treatable. Involuntary facial movement that cannot be suppressed is a reason to refer.',
    },
    ifClosed: {
      self: 'Call on the next day that the practice is open. If any new sign comes before then, call the urgent advice line.',
      carer:
        'Call on the next day that the practice is open. If any new sign comes before then, call the urgent advice line.',
      nurse: 'Book on the next working day. Give safety-net advice for any new sign.',
    },
    say: {
      self:
        'I did a check of some trouble with a face. It says that I should see a doctor, and that I can take ' +
        'the next free appointment. The reason is on my summary.',
      carer:
        'I did a check of some trouble with a face for someone I care for. It says that the person should see a ' +
        'doctor, and can take the next free appointment. The reason is on my summary.',
      nurse: 'I am a triage nurse. This patient needs a planned appointment. The reason is on my summary.',
    },
  },
  'self-care': {
    who: {
      self: 'Nobody for now. If the twitch lasts or changes, see your doctor (GP).',
      carer: 'Nobody for now. If the twitch lasts or changes, the person should see the doctor (GP).',
      nurse: 'No appointment at present. GP if the twitch lasts or changes.',
    },
    ifClosed: {
      self: 'If any new sign comes while the practice is closed, call the urgent advice line.',
      carer: 'If any new sign comes while the practice is closed, call the urgent advice line.',
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
