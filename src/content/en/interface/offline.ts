import type { OfflineWords } from '../../interface-words.ts';

export const offline: OfflineWords = {
  works: (date) => `Also works without internet. Content of ${date}.`,
  newer: {
    update: {
      title: 'There is a newer version of this page',
      text: 'You can continue with this one, or load the new one now.',
    },
    'safety-fix': {
      title: 'This page has been corrected',
      text: 'Something was wrong that can change how soon you need care. Load the new version before you rely on a result.',
    },
  },
  answersStay: 'Your answers stay.',
  answersGo: 'Your answers are not kept on this device. They will be gone when the page is loaded again.',
  useNewer: 'Load the new version',
};
