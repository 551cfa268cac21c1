import type { SummaryWords } from '../../summary-words.ts';

export const care: SummaryWords['care'] = {
  emergency: {
    call: {
      self: 'Call now. Do not drive yourself.',
      carer: 'Call now, and stay with the person.',
      nurse: 'Place the emergency call now.',
    },
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
  },
  'same-day': {
    call: {
      self: 'Call your doctor (GP) now. Say that it has to be today.',
      carer: 'Call the doctor (GP) now. Say that it has to be today.',
      nurse: 'Arrange it by phone now.',
    },
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
  },
  urgent: {
    call: {
      self: 'Call your doctor (GP) now, or on the next day that the practice is open.',
      carer: 'Call the doctor (GP) now, or on the next day that the practice is open.',
      nurse: 'GP now or on the next working day.',
    },
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
  },
  routine: {
    call: {
      self: 'Call your doctor (GP) in the next few days.',
      carer: 'Call the doctor (GP) in the next few days.',
      nurse: 'GP, next free appointment.',
    },
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
  },
};
