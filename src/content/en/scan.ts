import type { ScanWords } from '../scan-words.ts';

export const scan: ScanWords = {
  title: 'Read a code with the camera',
  lead: 'Hold the picture of the code in front of the camera. No picture is kept, and none leaves this device.',
  begin: 'Turn the camera on',
  looking: 'The camera is on. Hold the code still, so that it fills most of the picture.',
  other: 'The camera sees a code, but not one of this site. Try the code on the sheet of paper or on the other screen.',
  refused:
    'This browser does not let this page use the camera. Allow the camera in the settings of the browser, or go back and type the letters of the code.',
  none: 'No camera was found, or another program uses it. Go back and type the letters of the code.',
  stopped: 'The camera is off.',
  notLoaded: 'A part of this page could not be loaded. Go back and type the letters of the code.',
  back: 'Back, to type the code',
};
