import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/stroke.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'st-emergency': 'A stroke is an emergency. Call the emergency number now if there is any sign of one.',
    'st-sudden': 'The signs of a stroke begin suddenly. It affects the brain.',
    'st-one-sign': 'One sign is enough to call. Nobody needs to be sure first.',

    // notice
    'st-face': 'Face: one side suddenly hangs down. The person may not be able to smile.',
    'st-arm':
      'Arm or leg: one side is suddenly weak or numb. The person may not be able to lift both arms and ' +
      'keep them up.',
    'st-speech': 'Speech: words are suddenly slurred, confused or lost.',
    'st-sight': 'Sight: sudden loss or blurring of sight in one or both eyes.',
    'st-balance':
      'Balance: things suddenly spin. Walking is not steady, an ear becomes deaf, or there is some other ' +
      'sudden sign.',

    // difference
    'st-drop-not-pull':
      'In a stroke, the face hangs down. In hemifacial spasm, the face twitches or is pulled up tight. If it ' +
      'is hard to tell, call the emergency number now.',
    'st-sudden-not-slow':
      'A stroke begins suddenly. Hemifacial spasm comes and goes, and mostly grows within months or years.',
    'st-never-the-spasm':
      'Hemifacial spasm never causes sudden weakness. This is true even if a person has had the spasm for years.',
    'st-not-bells':
      "Bell's palsy can also make the face hang down. Nobody should try to tell the two apart at home. Call " +
      'the emergency number now.',

    // causes
    'st-spasm-after':
      'Harm to a brain vessel can, in rare cases, lead to hemifacial spasm. In one US clinic (2000 to ' +
      '2010), it was the cause in 2 of 215 people.',
    'st-aneurysm':
      'One report (2013) is about a person with hemifacial spasm, strokes and a bulge in a large brain ' +
      'vessel. It is one person and not the rule.',

    // tests
    'st-fast': 'Anyone can check face, arms and speech. If one of them is wrong, it is time to call.',
    'st-no-rule-out': 'No check at home can rule out a stroke. The tests are done in hospital.',

    // treatment
    'st-treatment-hospital': 'Treatment is given in hospital, and time matters. This is why the call comes first.',
    'st-treatment-medicine':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first. ' +
      'The people who answer the emergency call will say what to do.',

    // outlook
    'st-outlook': 'Fast help matters. We give no figures here.',

    // help
    'st-help-fast':
      'Call the emergency number now if one side of the face suddenly hangs down, even if you see it on ' +
      'waking. Do the same if an arm or leg is suddenly weak or numb. Do the same if words are slurred or ' +
      'lost.',
    'st-help-gone':
      'Call the emergency number now even if the signs were in the last 7 days and are over now. It can still ' +
      'have been a stroke.',
    'st-help-other':
      'Call the emergency number now if sight is suddenly lost or double. Do the same if things suddenly ' +
      'spin and walking is not steady. Call too for the worst headache ever, if it came within minutes.',
    'st-help-last-well':
      'If you can, note the last time when the person was without the sign. Tell it to the people who answer the call.',
    'st-help-do-not-drive': 'Do not drive yourself to hospital. Call, and do what the people on the phone say.',
    'st-help-over-a-week':
      'Did a sudden sign come more than 7 days ago, and no doctor has checked it? See a doctor the same day, ' +
      'even if the sign is over now. Call the urgent advice line or a doctor today.',
  },
};
