import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/facial-tic.ts';
import { callForStroke } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'tic-what': 'A facial tic is a quick movement, such as a blink, that comes again and again.',
    'tic-hold': 'A person can hold a tic back for a while. But this makes them tense inside.',
    'tic-tourette': 'Some people have tics in the face and the voice. Tourette syndrome is one condition with tics.',
    'tic-urge': 'An urge builds up first. The tic brings relief.',
    'tic-suppress': 'The person can stop it for a short time by trying.',
    'tic-kinds': 'It may be a blink, a wrinkled nose or a grimace. It can also be a shrug or a sound.',
    'tic-changes': 'It may change from one place to another.',
    'tic-child': 'Tics mostly start in childhood. They are more common in boys.',
    'tic-control': 'A person can hold back a tic for a time. A person with hemifacial spasm cannot hold it back.',
    'tic-place':
      'Tics may move from place to place. Hemifacial spasm stays on one side of the face. Most often, it ' +
      'starts at the eye.',
    'tic-age':
      'Tics mostly start in childhood. A US study (1998) looked at 158 people with hemifacial spasm. On ' +
      'average, it began in their late 40s.',
    'tic-sleep': 'Hemifacial spasm can go on in sleep. Yet a twitch that stops in sleep may still be hemifacial spasm.',
    'tic-mixed-up':
      'About 2 in 10 people sent to one US clinic for hemifacial spasm had something else. Tics were one of ' +
      'the reasons.',
    'tic-cause-open': 'The sources for this page do not name one cause.',
    'tic-stimulants':
      'Stimulants can bring tics on. Some of these are medicines for ADHD, which makes it hard to pay ' +
      'attention or sit still.',
    'tic-looking':
      'A doctor asks when it began and if an urge comes first, and watches the face. As a rule, this is enough.',
    'tic-video': 'A short phone video helps. A tic may not show during the visit.',
    'tic-medicine-list': 'A list of all medicines helps, since some can bring tics on.',
    'tic-choices':
      'The sources for this page do not compare treatments for tics. A doctor can talk through what may help.',
    'tic-medicine':
      'If a medicine may be the cause, the doctor who gave it needs to know. Nobody should start or stop a ' +
      'medicine because of this page.',
    'tic-unknown': 'The sources for this page do not say how tics change with the years. A doctor can say more.',
    'tic-look-again': 'A tic may change so that the person cannot hold it back. A doctor should then look again.',
    'tic-fit-now':
      'Call the emergency number now for a first seizure (fit). Do the same if a person faints, or if a seizure lasts ' +
      'for more than 5 minutes.',
    'tic-stroke-now': callForStroke,
    'tic-arm':
      'Get help the same day if an arm or hand jerks at the same moment as the face. Do the same if you are ' +
      'confused and this is new.',
    'tic-under-16':
      'A child under 16 with new movements of the face should see a doctor within two weeks. Get help the ' +
      'same day if the child is also newly weak or unsteady.',
    'tic-routine':
      'Plan a visit to a doctor if you cannot hold it back. Do the same if it began when you were an adult.',
  },
};
