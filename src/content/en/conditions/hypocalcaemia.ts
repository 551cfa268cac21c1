import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/hypocalcaemia.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'cal-what':
      'Hypocalcaemia means too little calcium in the blood. The skin can tingle then. Muscles can twitch ' +
      'or cramp.',
    'cal-danger': 'It can be a danger to life, so it needs help fast. A blood test can show it.',

    // notice
    'cal-tingling': 'The skin tingles around the mouth and in the tips of the fingers.',
    'cal-cramps': 'The hands cramp, or muscles tighten by themselves.',
    'cal-throat-and-fits':
      'In bad cases, the throat can get tight. There can be a seizure (fit), or the person can faint. Call the ' +
      'emergency number now.',
    'cal-after-operation':
      'It may come soon after an operation on the neck, such as one on the thyroid. The thyroid is a gland ' +
      'in the neck.',

    // difference
    'cal-no-tingling':
      'Hemifacial spasm is a twitch, mostly on one side of the face. Tingling lips and fingers are not ' +
      'part of it.',
    'cal-beyond-face':
      'Low calcium can cramp the hands too. Hemifacial spasm stays in the face, and at times the neck.',
    'cal-blood-test-tells': 'Questions cannot rule out low calcium. It takes a blood test.',

    // causes
    'cal-thyroid': 'In hospitals, one cause is the most common. It is an operation to take out the thyroid.',
    'cal-neck': 'Other operations on the neck can lead to it too.',
    'cal-vitamin-d': 'A lack of vitamin D can also cause it.',

    // tests
    'cal-blood': 'A blood test shows how much calcium and magnesium there is in the blood.',
    'cal-heart': 'A heart tracing (ECG) is part of the check. It records the beat of the heart.',
    'cal-speed': 'How far the calcium falls counts, and so does how fast it falls.',

    // treatment
    'cal-fast-care': 'Low calcium with such signs needs treatment fast. A doctor treats it and looks for the cause.',
    'cal-no-tablets-from-page':
      'Please do not start or stop a medicine, calcium or vitamin D on the word of this page. Ask a doctor first.',

    // outlook
    'cal-outlook-open':
      'This page has no figures on how people do later. What we read says that it must be treated fast.',

    // help
    'cal-help-now':
      'Call the emergency number now if the throat gets tight, or it is hard to breathe or swallow. Do the ' +
      'same for a seizure, or if somebody faints.',
    'cal-help-fast': callForSuddenSigns,
    'cal-help-same-day':
      'Get help the same day for cramps with tingling around the mouth and in the fingers. You can call ' +
      'the urgent advice line.',
    'cal-help-tell': 'Say so first if you had an operation on the thyroid or the neck.',
    'cal-help-arm':
      'Get help the same day if an arm or hand jerks or gets stiff at the same moment as the face. Do the ' +
      'same if you are confused and this is new.',
  },
};
