import type { InterfaceWords } from '../../interface-words.ts';

export const clear: InterfaceWords['clear'] = {
  open: 'Clear my answers',
  title: 'Clear all answers?',
  text: 'This deletes every answer kept on this device. It cannot be undone.',
  textOfMany: (number) =>
    `This deletes every answer kept on this device. There are answers from ${number} interviews. It cannot be undone.`,
  yes: 'Yes, clear them',
  onlyThis: 'Clear only this interview',
  no: 'No, keep them',
};

export const keep: InterfaceWords['keep'] = {
  label: 'Do not keep my answers on this device',
  hint: 'Answers are then lost when this page is closed or loaded again. This choice stays on this device until you untick the box.',
  off: 'Your answers are not kept on this device. If you close this page, they are gone.',
  waiting: {
    slow: 'Your last answers are not kept on this device yet. The page keeps trying. Do not close it.',
    full: 'Your last answers are not kept: the storage of this device is full. The page keeps trying. You can continue, but do not close this page before you have your result.',
    forbidden:
      'This browser does not let the page keep your answers. You can continue, but do not close this page before you have your result.',
    newer:
      'Your answers are not kept: a newer version of this page has been used on this device. You can continue, but do not close this page before you have your result.',
    failed:
      'Your last answers are not kept: this device could not store them. The page keeps trying. You can continue, but do not close this page before you have your result.',
  },
};

export const notices: InterfaceWords['notices'] = {
  damagedSave: (names) =>
    `Part of what was kept on this device can no longer be read. That part is not used${names === '' ? '' : ` (${names})`}. Questions that it may have answered are asked again.`,
  newerSave:
    'Answers on this device were saved by a newer version of this page. They have not been changed. Load the page again to get the new version, or start again below.',
  gone: 'The answers that were shown here are no longer on this device. They were cleared, or they were not kept. You can start again below.',
  unreachable:
    'The answers on this device cannot be reached now. Load the page again to try once more, or start again below.',
  cleared: 'Your answers have been deleted from this device.',
  notCleared:
    'Answers from earlier may still be on this device: this page could not reach them. To delete them, clear the data of this site in the settings of your browser.',
  carriedOnElsewhere:
    'These questions were continued in another window. This page now shows the newest answers. Please check this one.',
  clearedElsewhere: 'The answers on this device were cleared in another window. Nothing of them is kept.',
  unknownAddress: 'That address does not lead to a question that can be shown now. This is where you are.',
  dismiss: 'Close this message',
};
