import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/giant-cell-arteritis.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'gca-what':
      'In giant cell arteritis, an artery of the head gets inflamed. This means that it is swollen and ' +
      'sore. An older name is temporal arteritis.',
    'gca-sight': 'Without treatment, a person can lose the sight of an eye, and fast.',
    'gca-today': 'So this needs a doctor today, on the same working day.',

    // notice
    'gca-head': 'There is a new headache. Most often, the pain is at the front of the head or at a temple.',
    'gca-scalp': 'The scalp or a temple may be sore to touch.',
    'gca-jaw': 'The jaw hurts when you chew or talk.',
    'gca-eyes': 'Sight may change. A person may see less, or see double.',
    'gca-unwell': 'Many people also feel unwell.',

    // difference
    'gca-pain-not-twitch':
      'Hemifacial spasm is a twitch, and most often nothing hurts. Giant cell arteritis is a pain in the ' +
      'head, the scalp or the jaw.',
    'gca-jaw-cramp':
      'A cramp of a jaw muscle can hurt too. There, the muscle pulls and the jaw may lock. In giant cell ' +
      'arteritis, the jaw hurts when it works and eases when it rests.',
    'gca-not-neuralgia':
      'In trigeminal neuralgia, the pain comes like shocks in the face, and a light touch can bring it on. ' +
      'In giant cell arteritis, the head aches.',

    // causes
    'gca-open': 'Nobody knows the cause.',
    'gca-age': 'Nearly all people who get it are 50 or older. Most are older than 60. There are more women than men.',

    // tests
    'gca-looking':
      'A doctor asks about the head, the jaw and the sight. If sight has changed, an eye doctor looks at ' +
      'the eyes the same day.',
    'gca-tell': 'Does it hurt to chew? Has your sight changed? Tell the doctor on the first visit.',

    // treatment
    'gca-steroids': 'Doctors treat it with steroids. The treatment has to start fast, to keep the sight safe.',
    'gca-medicine':
      'Nobody should start or stop a medicine because of this page. This is true of steroids most of all.',

    // outlook
    'gca-sight-lost':
      'In one study, 49 of 282 people lost sight for good. In 43 of the 49, this was before the treatment ' +
      'began. In a UK study of 271 people, about 17 in 100 lost sight for good.',
    'gca-early': 'This is why the first hours and days count.',

    // help
    'gca-help-sight':
      'Call the emergency number now if you suddenly lose sight or see double. Call even if this is over.',
    'gca-help-stroke': callForSuddenSigns,
    'gca-help-head': 'Did the worst headache of your life come on within minutes? Call the emergency number now.',
    'gca-help-today':
      'Are you 50 or older, with a new headache or a sore scalp? Then see a doctor today if the jaw hurts ' +
      'when you chew. You can call the urgent advice line.',
    'gca-help-eyes':
      'See a doctor or an eye clinic today if sight has changed, such as a blur or a dark part. Do not ' +
      'drive there.',
  },
};
