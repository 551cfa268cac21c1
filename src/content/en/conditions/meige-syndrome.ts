import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/meige-syndrome.ts';
import { callForStroke } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'mei-what':
      'In Meige syndrome, both eyes squeeze shut and the lower face moves too. The jaw, mouth or tongue may ' +
      'pull. The person does not do it on purpose.',
    'mei-dystonia':
      'It is a kind of dystonia. That means that muscles tighten when they should not. If it is in the ' +
      'mouth and jaw, doctors may call it oromandibular dystonia.',
    'mei-eyes': 'Both eyes squeeze shut.',
    'mei-jaw': 'The jaw opens or clenches by itself.',
    'mei-mouth-tongue': 'The mouth or the tongue pulls.',
    'mei-eating': 'It gets worse when the person eats or talks.',
    'mei-sides': 'Meige syndrome affects both sides of the face. Most often, hemifacial spasm is on one side only.',
    'mei-same-moment':
      'Both eyes shut at the same moment. Even if hemifacial spasm is on both sides, the two sides do not ' +
      'move together.',
    'mei-jaw-tongue':
      'Hemifacial spasm moves only the muscles that make faces, such as those for a blink or a smile. In ' +
      'Meige syndrome, the jaw and tongue move as well.',
    'mei-one-jaw':
      'If the jaw cramps on one side only, doctors think of hemimasticatory spasm. That is a cramp of a ' +
      'chewing muscle. It has its own page.',
    'mei-tardive':
      'Slow chewing, lip or tongue movements can also come from some medicines. This is called tardive ' +
      'dyskinesia. It has its own page.',
    'mei-cause-open': 'The sources for this page do not name one cause.',
    'mei-medicines':
      'Movements of the jaw and tongue can come from a medicine. The best known are antipsychotics. They ' +
      'are medicines for mental illness. Some medicines for nausea can do it too.',
    'mei-looking': 'A doctor asks about the movements and watches the eyes, mouth and jaw.',
    'mei-medicine-list':
      'The doctor looks at all medicines, both now and in the past. A list of names and dates helps.',
    'mei-video': 'A short phone video helps. It can show the face at rest, in a talk and during a meal.',
    'mei-who': 'A neurologist, a doctor for the nerves and brain, can say more.',
    'mei-choices':
      'The sources for this page do not compare treatments for Meige syndrome. A neurologist can talk ' +
      'through the choices.',
    'mei-eyes-toxin':
      'If the eyes squeeze shut, clinics may inject botulinum toxin. It makes a muscle relax for a time.',
    'mei-medicine':
      'If a medicine may be the cause, the doctor who gave it needs to know. Nobody should start or stop a ' +
      'medicine because of this page.',
    'mei-unknown': 'The sources for this page do not say how it changes with the years. A specialist can say more.',
    'mei-delay':
      'Good care can take time to find. In Canada (2011), people with dystonia or hemifacial spasm waited ' +
      'more than 5 years on average. They saw about 3 doctors. About 1 in 3 first got another name for it, ' +
      'most often stress.',
    'mei-driving-rule':
      'Eyes that shut make driving unsafe. In Great Britain, a person with eyes that squeeze shut ' +
      '(blepharospasm) must not drive and must tell the licence office (DVLA). This rule is from a page of ' +
      '2019, so check what holds today.',
    'mei-breath-now':
      'Call the emergency number now if it is hard to breathe or to swallow, and this is new. Do not wait.',
    'mei-stroke-now': callForStroke,
    'mei-locked':
      'Get help the same day if the jaw, neck or eyes lock or are pulled to one side. Do the same if you ' +
      'cannot eat or drink. Say if you started a new medicine in the last 7 days.',
    'mei-not-safe':
      'See a doctor within two weeks if your eyes shut so that driving or walking is not safe. Do not drive ' +
      'until a doctor says that it is safe.',
    'mei-routine':
      'Plan a visit to a doctor if the eyes, mouth or jaw move and you cannot hold it back. Take a list ' +
      'of your medicines.',
  },
};
