import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/multiple-sclerosis.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'ms-what':
      'Multiple sclerosis (MS) is a condition of the nerves in the brain and spine. It often comes in ' +
      'bouts that get better.',
    'ms-face': 'It can make the face ripple or, less often, twitch.',
    'ms-rare':
      'It is a rare cause of hemifacial spasm. In one US clinic (2000 to 2010), nerve harm of this kind ' +
      'was the cause in 2 of 215 people.',

    // notice
    'ms-eye': 'Sight can get worse in one eye, with pain when the eye moves.',
    'ms-double': 'There can be double vision.',
    'ms-numb': 'Numbness or weakness can climb up the body. Walking can be unsteady.',
    'ms-neck': 'Some people bend the neck forward and feel a kind of shock run down the back.',
    'ms-bouts': 'A bout lasts more than a day, often days or weeks, and then gets better. People are often under 50.',
    'ms-ripples':
      'In the face, the usual sign is a constant ripple or wave under the skin. Doctors call this myokymia.',

    // difference
    'ms-ripple-or-jerk':
      'Ripples that have no pause match MS better. Quick jerks with pauses match the usual hemifacial ' +
      'spasm better.',
    'ms-bouts-or-none':
      'Past bouts of poor sight, numbness or unsteady walking speak for MS. A start after 50, near the ' +
      'eye, with no such bouts, speaks less for it.',
    'ms-young-start':
      'A start before 40 is less common in hemifacial spasm, so tell the doctor. A text from 2019 says ' +
      'that it can be an early sign of MS. A report from Singapore found young people much the same as ' +
      'older ones.',
    'ms-real-spasm': 'MS can cause a true hemifacial spasm. Questions cannot tell this apart.',

    // causes
    'ms-where':
      'In 3 of 7 people with MS and hemifacial spasm, a scan showed harm in the brain stem on the same ' +
      'side. The brain stem joins the brain to the spine.',
    'ms-cause-not-known-here': 'This page cannot say why people get MS.',

    // tests
    'ms-mri':
      'A specialist in nerves (a neurologist) asks about past bouts and looks at an MRI scan of the ' +
      'brain. MRI uses magnets.',
    'ms-spinal-fluid': 'Sometimes doctors also test the fluid around the spine.',

    // treatment
    'ms-team': 'This page does not compare treatments. A neurologist plans the care with each person.',
    'ms-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first.',

    // outlook
    'ms-ripples-settle':
      'In a US report (2018) on 35 people with MS, 28 had ripples in the face. In 27 of the 28 they ' +
      'settled within months.',
    'ms-spasm-settles':
      'In the same report, 7 people had hemifacial spasm. It settled within 4 years in 5 of the 7. The ' +
      'middle age of the group was 40.',

    // help
    'ms-help-fast': callForSuddenSigns,
    'ms-help-sight': 'Call the emergency number now if sight is suddenly lost. Do the same if you suddenly see double.',
    'ms-help-same-day':
      'See a doctor the same day if one side of the face got weak within hours or days, or an eye will not shut ' +
      'fully. You can call the urgent advice line.',
    'ms-help-two-weeks':
      'Did a bout last more than a day? It can be blurred sight with eye pain, numbness, weakness or ' +
      'unsteady walking. Ask to see a doctor within two weeks, even if it is better now.',
    'ms-help-ripples': 'Ask to see a doctor within two weeks for ripples in the face that spread and do not pause.',
    'ms-help-known':
      'People who know that they live with MS should tell their MS team of a new twitch within two weeks. ' +
      'A sudden new sign is still an emergency.',
    'ms-help-routine':
      'A one-sided twitch that cannot be held back needs a check. With none of these signs, plan a ' +
      'visit to a doctor.',
  },
};
