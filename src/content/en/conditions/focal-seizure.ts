import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/focal-seizure.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    'sez-what':
      'A focal seizure is a seizure (fit) that starts in one part of the brain. It can make one side of the face jerk.',
    'sez-aware': 'The person may stay awake and know what happens. Or they may stare and not answer for a time.',
    'sez-beat': 'The face jerks. The jerks may come in a steady rhythm, or with no fixed rhythm.',
    'sez-spread': 'The jerks may spread to the hand, the arm or the other side.',
    'sez-feelings': 'Speech may stop. Some people get an odd feeling, or stare and do not answer.',
    'sez-weak-after':
      'The face or arm may be weak for a time after a seizure. But sudden weakness can also mean a stroke. So ' +
      'call the emergency number.',
    'sez-grabs':
      'In one rare kind, the face and arm on one side tighten for a moment. This comes many times a day. ' +
      'Memory or mood may change too.',
    'sez-rhythm':
      'A steady rhythm makes doctors think of a seizure. But a seizure can also have no steady rhythm. So that ' +
      'alone cannot tell the two apart.',
    'sez-beyond-face':
      'Hemifacial spasm stays in the face, and at times the neck. If an arm or hand joins in, doctors think ' +
      'of a seizure.',
    'sez-mind': 'If a person stares and does not answer, or the speech stops, this points to a seizure.',
    'sez-sleep': 'Both can happen in sleep. So sleep does not help to tell them apart.',
    'sez-lgi1':
      'The rare kind with face and arm together can come from a swelling of the brain. Its name is LGI1 ' +
      'encephalitis.',
    'sez-growth':
      'A growth in the head can cause seizures, such as a meningioma, which grows from the lining of the brain. ' +
      'A stroke can cause them too.',
    'sez-calcium': 'Very low calcium in the blood can cause seizures. So can very high sugar.',
    'sez-open': 'The sources for this page do not list all causes. Doctors look for the reason in each person.',
    'sez-eeg':
      'A test called EEG records the signals of the brain through small discs on the head. Sometimes a ' +
      'camera films the person at the same time.',
    'sez-scan':
      'A scan called MRI can look for a cause in the brain. A normal EEG or scan does not rule out a seizure.',
    'sez-blood': 'A blood test can look for signs of LGI1 encephalitis. It can also show if calcium is low.',
    'sez-video':
      'A phone video helps a lot. In a study (2020), experts watched videos of 44 people. When it was ' +
      'a seizure, they were correct about 9 times in 10.',
    'sez-specialist':
      'After a first seizure, a specialist should see the person within two weeks. This is what a UK guideline says.',
    'sez-cause-first':
      'Care starts with the reason for the seizures. A neurologist, a doctor for the nerves and brain, plans it.',
    'sez-early':
      'LGI1 encephalitis is rare, and doctors can treat it. Early treatment may help to keep the mind ' +
      'clear. So it is good to get help soon.',
    'sez-medicine':
      'Nobody should start or stop a medicine because of this page. This matters most with medicines for seizures.',
    'sez-unknown':
      'The sources for this page do not say how seizures change in later years. A doctor who knows the reason ' +
      'can say more.',
    'sez-fit-now':
      'Call the emergency number now for a first seizure, for one of more than 5 minutes, or for one ' +
      'after another. Do the same if the person faints, does not wake up or is hurt. If in doubt, call.',
    'sez-known':
      'Do you know that you have epilepsy? Was this your usual seizure, is it over, and are you back to ' +
      'normal? Then follow your care plan, and tell your epilepsy team.',
    'sez-known-call':
      'Call the emergency number now, also with known epilepsy, if the seizure was more than 5 minutes or ' +
      'longer than usual. Call if one more came before you were back to normal. Call if you were hurt, ' +
      'or it was hard to breathe. Call if you are pregnant, or if this seizure was different. If in ' +
      'doubt, call.',
    'sez-stroke-now':
      'Call the emergency number now if one side of the face suddenly hangs down. Do the same if an arm or leg ' +
      'gets weak, or words stop or come out slurred.',
    'sez-arm':
      'Get help the same day if an arm or hand jerks or gets stiff at the same moment as the face. Do the ' +
      'same if the jerks spread, or if you are newly confused or forget things.',
    'sez-beat-new':
      'Get help the same day if jerks in the face began in the last 2 weeks and never stop. For any other ' +
      'steady rhythm in the face, see a doctor within two weeks.',
    'sez-no-driving': 'Do not drive after what may be a seizure. Ask a doctor first.',
  },
};
