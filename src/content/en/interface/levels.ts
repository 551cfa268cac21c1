import type { InterfaceWords } from '../../interface-words.ts';

export const levels: InterfaceWords['levels'] = {
  emergency: {
    level: 'Emergency',
    heading: {
      self: 'Call the emergency number now',
      carer: 'Call the emergency number now',
      nurse: 'Arrange an emergency ambulance now',
    },
    when: {
      self: 'Now, even if the sign has gone. Do not wait to see if it passes.',
      carer: 'Now, even if the sign has gone. Do not wait to see if it passes.',
      nurse: 'Now, even if the sign has resolved. Note the time of the call and who took it.',
    },
  },
  'same-day': {
    level: 'Same day',
    heading: {
      self: 'Get seen today',
      carer: 'The person should be seen today',
      nurse: 'Arrange a same-day assessment',
    },
    when: {
      self: 'Today. Call now, and say that it has to be today. Do not wait until tomorrow.',
      carer: 'Today. Call now, and say that it has to be today. Do not wait until tomorrow.',
      nurse: 'Today. Record who accepted the patient and when.',
    },
  },
  urgent: {
    level: 'Urgent',
    heading: {
      self: 'Be seen within two weeks',
      carer: 'The person should be seen within two weeks',
      nurse: 'Arrange a review within two weeks',
    },
    when: {
      self: 'Within two weeks from the day of this check. Call now, or on the next day that they are open.',
      carer: 'Within two weeks from the day of this check. Call now, or on the next day that they are open.',
      nurse: 'Within two weeks from the date of this check. Record the date given.',
    },
  },
  routine: {
    level: 'Routine',
    heading: {
      self: 'Book an appointment. It is not urgent',
      carer: 'Book an appointment for the person. It is not urgent',
      nurse: 'Arrange a routine appointment',
    },
    when: {
      self:
        'Call in the next few days, and take the next free date. If anything new comes, do not wait for ' +
        'that date.',
      carer:
        'Call in the next few days, and take the next free date. If anything new comes, do not wait for ' +
        'that date.',
      nurse: 'Next routine date. Reassess sooner if anything new arises.',
    },
  },
  'self-care': {
    level: 'Self-care',
    heading: {
      self: 'You can look after this at home for now',
      carer: 'This can be looked after at home for now',
      nurse: 'Advise self-care for now, with safety-netting',
    },
    when: {
      self:
        'See a doctor (GP) if the twitch lasts for more than two weeks. Do so, too, if it spreads or shuts ' +
        'the eye, or if anything new comes.',
      carer:
        'See a doctor (GP) if the twitch lasts for more than two weeks. Do so, too, if it spreads or shuts ' +
        'the eye, or if anything new comes.',
      nurse: 'Review if it persists beyond two weeks, spreads, closes the eye, or any new sign arises.',
    },
  },
  notSettled: {
    emergency: 'Not settled: at least an emergency',
    'same-day': 'Not settled: at least on the same day',
    urgent: 'Not settled: at least within two weeks',
    routine: 'Not settled: no level yet',
    'self-care': 'Not settled: no level yet',
  },
  restComing: 'The rest of your result is still being loaded.',
};
