import type { AccessibilityWords } from '../accessibility-words.ts';

export const accessibility: AccessibilityWords = {
  title: 'Accessibility: who can use these pages',
  lead: 'We want everybody to be able to use these pages, also with an eye that shuts. Here you read what we tested, and what we did not test.',
  sections: [
    {
      title: 'What you can set',
      points: [
        'Press "Aa" on a page of the questions. There you choose larger text, and light, dark or dim colours. All other pages follow what you choose.',
        'You can make the text larger in your browser, too. Both work together.',
        'In "Aa" you can turn on reading aloud. The questions and your result are then read by a voice on your device. So are the pages about a condition, which have a button for it, too.',
        'Once that is on, you can answer by ear. The voice says one answer at a time. Three large keys say yes, no or not sure.',
        'In "Aa" you can number the answers. If you speak to your device, you can then say a number. Each button is called by the words that you see on it.',
        'You have as much time as you need. No page ends by itself. The screen of a nurse is covered after some minutes, and one key brings it back.',
      ],
    },
    {
      title: 'What we tested',
      points: [
        'The rules are those of WCAG 2.2. We aim at its strictest level, which is called AAA.',
        'Three programs look for faults on every kind of page: axe, HTML CodeSniffer, and the one made by IBM. A program finds only some of all faults.',
        'All text stands out from what is behind it by seven to one, in all colours.',
        'In a window of 320 pixels, which is a zoom of 400%, no page has to be moved sideways. We tested this also with text of twice the size in the browser, with the largest text of "Aa" on top of it, and with longer words.',
        'A test answers all questions with the keys alone. One more does so by the words on the buttons alone, as you do when you speak to your device.',
        'A third test answers them by ear alone: with a made-up voice, and with the voice espeak-ng in Chromium and Firefox. Nobody listened to it.',
        'All of this was done in Chromium 156 on a computer. In Firefox 153 and WebKitGTK 2.50 we tested the questions, the call and the result.',
        'Reading aloud was tested in Chromium and Firefox with that voice. WebKitGTK has no voice, and the page says so.',
      ],
    },
    {
      title: 'What we did not test',
      points: [
        'No person with a twitching face, with weak eyes or with weak hands has tried these pages yet.',
        'No screen reader was used: not VoiceOver, TalkBack, NVDA or JAWS.',
        'Nobody has spoken to these pages: not with Voice Control, Voice Access or Dragon.',
        'No iPhone and no other phone was used, and no voice of a phone.',
      ],
    },
    {
      title: 'What we know is missing',
      points: [
        'In a wide window a nurse sees small rows, 24 to 30 pixels high. The strictest level asks for 44 pixels. With "Large rows" the answers are 45 pixels high.',
        'The picture of the face works with a finger or a mouse only. The list beside it does the same, and works with the keys and by voice.',
        'On the darkest skin in our pictures the lines stand out by five to one. Not even black reaches seven there.',
        'These pages are in English only.',
      ],
    },
  ],
  tellUs: {
    title: 'Tell us what does not work',
    withAddress: 'Write to us which page it was, what you wanted to do, and what you use to read or to press.',
    without:
      'These pages send nothing to anybody, so there is no form to fill in. Tell the people who gave you this page: which page it was, what you wanted to do, and what you use to read or to press.',
    write: (address) => `Write to ${address}`,
  },
};
