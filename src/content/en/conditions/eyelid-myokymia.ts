import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/eyelid-myokymia.ts';
import { callForStroke } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'eym-what': 'Eyelid myokymia is a small twitch in one eyelid. It feels like a flutter.',
    'eym-common': 'It is very common. It often comes and goes for some days or weeks.',
    'eym-flutter': 'The lid flutters. Other people cannot see it unless they are very close.',
    'eym-bouts': 'Each bout lasts about 1 to 10 minutes.',
    'eym-stays': 'It stays in the lid. The cheek and the mouth do not move.',
    'eym-open': 'It does not force the eye shut.',
    'eym-alike-early': 'Hemifacial spasm often starts in an eyelid too. So the two can feel alike at first.',
    'eym-spread':
      'With time, hemifacial spasm tends to spread to the cheek and mouth on the same side. The eye and ' +
      'mouth then pull at the same moment. Eyelid myokymia stays in the lid.',
    'eym-force':
      'Hemifacial spasm makes quick jerks that can shut the eye. A lid that only twitches does not shut the ' +
      'eye. It just has a small flutter.',
    'eym-time':
      'Hemifacial spasm goes on for a long time and tends to get worse. If a lid twitches for more than 3 ' +
      'months, a doctor should look again.',
    'eym-daily-life':
      'It can come when a person is tired or under stress. Drinks with caffeine, such as coffee, can bring ' +
      'it on. So can alcohol.',
    'eym-medicines':
      'Some medicines can cause a twitch of the lid. One of them is topiramate, a medicine for seizures.',
    'eym-rare':
      'In rare cases, a lid twitch was an early sign of multiple sclerosis. Other signs and a scan help ' +
      'doctors to tell.',
    'eym-none': 'If it is new and stays in one lid, no test is needed as a rule.',
    'eym-two-weeks':
      'After 2 weeks, a doctor can look at the face. The doctor will ask about daily life and medicines.',
    'eym-three-months':
      'After 3 months, a family doctor may send the person to a nerve specialist or an eye clinic. This is ' +
      'what a UK guideline (2019) says.',
    'eym-video': 'A phone video from close by can show the twitch if it does not come during the visit.',
    'eym-rest': 'Rest, sleep and less stress may help.',
    'eym-drinks': 'It may help to have less coffee, tea, energy drinks and alcohol.',
    'eym-medicine':
      'Nobody should start or stop a medicine because of this page. If a medicine may be the cause, ask the ' +
      'doctor who gave it.',
    'eym-goes': 'It often goes within days or weeks.',
    'eym-rarely-more':
      'It is rare for it to turn into hemifacial spasm. It is also rare for it to become blepharospasm. In ' +
      'that, both eyes squeeze shut. And it is rare as a sign of multiple sclerosis.',
    'eym-stroke-now': callForStroke,
    'eym-lid-drop':
      'Get help the same day if one upper lid hangs lower than before. Do the same if one pupil, the black dot in ' +
      'the eye, is newly larger or smaller. With new pain or double vision, call the emergency number.',
    'eym-weak-same-day': 'Get help the same day if one side of the face slowly grew weak in the last 3 days.',
    'eym-other-signs':
      'See a doctor within two weeks if you also had painful, blurred sight in one eye, or an arm or leg ' +
      'that was numb or weak for more than a day. Do the same if ripples spread over the face. If sight or ' +
      'strength goes suddenly, call the emergency number.',
    'eym-routine':
      'Plan a visit to a doctor if it lasts more than 2 weeks, is in more than one place, or forces the ' +
      'eye shut. Do the same if the lid feels stiff, or if you think a medicine is the cause.',
    'eym-self-care': 'A flutter in one lid for 2 weeks or less, with no other sign, can be looked after at home.',
  },
};
