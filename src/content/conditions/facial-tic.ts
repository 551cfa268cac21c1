import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'tic-what': ['S57a', 'S104'],
    'tic-hold': ['S57a'],
    'tic-tourette': ['S57a'],
  },
  notice: {
    'tic-urge': ['S57a'],
    'tic-suppress': ['S57a'],
    'tic-kinds': ['S57a', 'S104'],
    'tic-changes': ['S57a', 'S104'],
    'tic-child': ['S104'],
  },
  difference: {
    'tic-control': ['S57a'],
    'tic-place': ['S2', 'S57a'],
    'tic-age': ['S2', 'S104'],
    'tic-sleep': ['S8', 'S14'],
    'tic-mixed-up': ['S1'],
  },
  causes: {
    'tic-cause-open': ['S57a', 'S104'],
    'tic-stimulants': ['S80a'],
  },
  tests: {
    'tic-looking': ['S57a'],
    'tic-video': ['S87'],
    'tic-medicine-list': ['S80a'],
  },
  treatment: {
    'tic-choices': ['S57a'],
    'tic-medicine': ['S56'],
  },
  outlook: {
    'tic-unknown': ['S104'],
    'tic-look-again': ['S57a'],
  },
  help: {
    'tic-fit-now': ['S71'],
    'tic-stroke-now': ['S60', 'S106'],
    'tic-arm': ['S78a', 'S97'],
    'tic-under-16': ['S72', 'S92'],
    'tic-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
