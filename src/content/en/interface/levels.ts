import type { InterfaceWords } from '../../interface-words.ts';

export const levels: InterfaceWords['levels'] = {
  emergency: {
    level: 'Call now',
    heading: {
      self: 'Call the emergency number now',
      carer: 'Call the emergency number now',
      nurse: 'Arrange an emergency ambulance now',
    },
    when: {
      self: 'Now, even if the sign is over. Do not wait to see if the sign gets better.',
      carer: 'Now, even if the sign is over. Do not wait to see if the sign gets better.',
      nurse: 'Now, even if the sign has resolved. Note the time of the call and who took it.',
    },
  },
  'same-day': {
    level: 'Today',
    heading: {
      self: 'See a doctor today',
      carer: 'The person should see a doctor today',
      nurse: 'Arrange a same-day assessment',
    },
    when: {
      self: 'Today. Call now, and say that the visit has to be today. Do not wait until tomorrow.',
      carer: 'Today. Call now, and say that the visit has to be today. Do not wait until tomorrow.',
      nurse: 'Today. Record who accepted the patient and when.',
    },
  },
  urgent: {
    level: 'Within two weeks',
    heading: {
      self: 'See a doctor within two weeks',
      carer: 'The person should see a doctor within two weeks',
      nurse: 'Arrange a review within two weeks',
    },
    when: {
      self: 'Within two weeks from the day of this check. Call now, or on the next day that the practice is open.',
      carer: 'Within two weeks from the day of this check. Call now, or on the next day that the practice is open.',
      nurse: 'Within two weeks from the date of this check. Record the date of the appointment.',
    },
  },
  routine: {
    level: 'A planned visit',
    heading: {
      self: 'Plan a visit to a doctor',
      carer: 'Plan a visit to a doctor for the person',
      nurse: 'Arrange a planned appointment',
    },
    when: {
      self:
        'Call in the next few days, and take the next free appointment. If any new sign comes, do not wait for ' +
        'that day.',
      carer:
        'Call in the next few days, and take the next free appointment. If any new sign comes, do not wait for ' +
        'that day.',
      nurse: 'The next free appointment. Reassess sooner if anything new arises.',
    },
  },
  'self-care': {
    level: 'At home',
    heading: {
      self: 'You can look after this at home for now',
      carer: 'This can be looked after at home for now',
      nurse: 'Advise self-care for now, with safety-netting',
    },
    when: {
      self:
        'See a doctor (GP) if the twitch lasts for more than two weeks. Do so, too, if it spreads or shuts ' +
        'the eye, or if any new sign comes.',
      carer:
        'See a doctor (GP) if the twitch lasts for more than two weeks. Do so, too, if it spreads or shuts ' +
        'the eye, or if any new sign comes.',
      nurse: 'Review if it persists beyond two weeks, spreads, closes the eye, or any new sign arises.',
    },
  },
  notSettled: {
    emergency: 'Not settled: call now',
    'same-day': 'Not settled: today, or sooner',
    urgent: 'Not settled: within two weeks, or sooner',
    routine: 'Not settled: no level yet',
    'self-care': 'Not settled: no level yet',
  },
  restComing: 'The rest of your result is still being loaded.',
};
