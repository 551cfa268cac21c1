import type { ConditionPage } from '../condition-page.ts';

/** Known epilepsy: a seizure that is not like the others is a reason to call by the project's own careful choice. */
export const page = {
  inShort: {
    'sez-what': ['S97'],
    'sez-aware': ['S97', 'S97b', 'N27'],
  },
  notice: {
    'sez-beat': ['S97', 'N26', 'N27', 'N28'],
    'sez-spread': ['S97'],
    'sez-feelings': ['S97', 'S97b'],
    'sez-weak-after': ['S60', 'S97'],
    'sez-grabs': ['S78a', 'S78b', 'S78c'],
  },
  difference: {
    'sez-rhythm': ['S97', 'N26', 'N27', 'N28'],
    'sez-beyond-face': ['S13', 'S41c', 'S78a', 'S97', 'N28'],
    'sez-mind': ['S97', 'S97b'],
    'sez-sleep': ['S14', 'S97'],
  },
  causes: {
    'sez-lgi1': ['S78a'],
    'sez-growth': ['S75', 'S76', 'N27'],
    'sez-calcium': ['S77', 'N27'],
    'sez-open': ['S97'],
  },
  tests: {
    'sez-eeg': ['S97'],
    'sez-scan': ['S78a', 'S97'],
    'sez-blood': ['S77', 'S78a'],
    'sez-video': ['S86'],
    'sez-specialist': ['N23', 'N24'],
  },
  treatment: {
    'sez-cause-first': ['S78a', 'S97'],
    'sez-early': ['S78a'],
    'sez-medicine': ['S56', 'S71'],
  },
  outlook: {
    'sez-unknown': ['S97', 'S97b'],
  },
  help: {
    'sez-fit-now': ['S71'],
    'sez-known': ['S71', 'N25'],
    'sez-known-call': ['S71', 'N25', 'N118'],
    'sez-stroke-now': ['S60', 'S106'],
    'sez-arm': ['S78a', 'S97'],
    'sez-beat-new': ['S97', 'N26', 'N27'],
    'sez-no-driving': ['S71'],
  },
} as const satisfies ConditionPage;
