import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'bsp-both-eyes': ['S38'],
    'bsp-dystonia': ['S1', 'S45'],
  },
  notice: {
    'bsp-squeeze': ['S38'],
    'bsp-blink': ['S38', 'S39'],
    'bsp-light-wind': ['S38', 'S53b'],
    'bsp-touch': ['S38', 'N38', 'N39'],
    'bsp-sleep': ['S41b'],
  },
  difference: {
    'bsp-sides': ['S2', 'S38'],
    'bsp-two-sided-hfs': ['S2', 'S9', 'S25', 'S41b'],
    'bsp-lower-face': ['S7', 'S41'],
    'bsp-brow': ['S16', 'S17'],
    'bsp-touch-both': ['N39'],
    'bsp-sleep-no-proof': ['S8', 'S14'],
    'bsp-apraxia-what': ['N100'],
    'bsp-apraxia-look': ['N100', 'N101'],
    'bsp-apraxia-with': ['N99', 'N100'],
  },
  causes: {
    'bsp-cause-open': ['S38', 'S39'],
    'bsp-lid-twitch': ['S31', 'S32'],
  },
  tests: {
    'bsp-looking': ['S38', 'S57a'],
    'bsp-several-signs': ['S38', 'S39'],
    'bsp-video': ['S87'],
  },
  treatment: {
    'bsp-toxin': ['S83'],
    'bsp-toxin-lasts': ['S9', 'S81', 'S83'],
    'bsp-apraxia-care': ['N102'],
    'bsp-medicine': ['S56'],
  },
  outlook: {
    'bsp-sight': ['S53b'],
    'bsp-driving-rule': ['S90'],
    'bsp-delay': ['S45'],
    'bsp-unknown': ['S57a'],
  },
  help: {
    'bsp-sight-now': ['S70', 'S98'],
    'bsp-stroke-now': ['S60', 'S106', 'N36', 'N37'],
    'bsp-lid-drop': ['S98', 'N8', 'N9'],
    'bsp-apraxia-one-eye': ['N8', 'N9', 'N15', 'N100'],
    'bsp-not-safe': ['S90'],
    'bsp-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
