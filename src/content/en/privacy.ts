import type { PrivacyWords } from '../privacy-words.ts';

export const privacy: PrivacyWords = {
  title: 'How we keep this private',
  lead: 'Your answers stay on this device. You do not have to trust us: you can check it.',
  stepsTitle: 'Check it yourself, in three steps',
  stepsLead: 'The first step works on any phone or computer. The other two are easier on a computer.',
  steps: [
    {
      title: 'Switch off the internet',
      text: 'Open the first page of the questions. Wait until it says, at the very end, that it works without internet. Then switch off wifi and mobile data, and answer the questions.',
      seen: 'You come to your result as before. It was worked out on your device, with nobody to ask.',
    },
    {
      title: 'Watch what your browser asks for',
      text: 'Press F12 on a computer, and choose the tab "Network". Then load the first page and answer some questions. Each line is something that your browser asked for.',
      seen: 'All lines are files of this site. No line holds an answer, and no line goes anywhere else.',
    },
    {
      title: 'Read the rule that each page carries',
      text: "Press Ctrl and U on the first page, to see how the page is written. Near the top stands: connect-src 'none'.",
      seen: 'With this rule your browser stops the page when it tries to send something in the background. It stops our own program, too.',
    },
  ],
  sections: [
    {
      title: 'What we do not do',
      points: [
        'We do not send your answers to anybody. There is no account, and no computer of ours that could hold them.',
        'We keep no number of visits, and we set no cookies.',
        'We load nothing from other sites: no fonts, no pictures, no programs.',
        'When a page is read aloud, we use only voices that are on your device. Voices from the internet would send each sentence to a company, so they are not offered. We never listen: no page uses your microphone.',
        'Your answers and your result never stand in the address of a page, or in its title. So they are not in the history of your browser. It does show that these pages were opened, and some of the questions. A page about a condition that you opened stands there by its name.',
      ],
    },
    {
      title: 'What is kept on this device',
      points: [
        'Your answers and notes, with the time of each, so that you can stop and come back. Those that you changed are kept, too.',
        'In the list of what is kept: a name or label, if you gave one, and when the answers were begun and changed. A nurse may mark answers as in her record, or as held. Marked answers are cleared later by themselves. The list also notes that a nurse works on this device.',
        'The size of text and the colours that you chose, and whether answers are kept.',
        'Whether pages are read aloud, with which voice, and how fast.',
        'A copy of these pages, so that they work without internet.',
      ],
    },
    {
      title: 'How to delete it, or to keep nothing',
      points: [
        'Press "Clear my answers" at the end of any page of the questions. The answers are then gone from this device, and nobody can bring them back.',
        'Open "Keeping answers" at the end of a page to choose that your answers are not kept at all. Do this on a computer that others use.',
        'To delete the rest, too, clear the data of this site in the settings of your browser. The history is deleted there, too.',
        'Some browsers delete what a site has kept when you have not been there for some days. Print your result if you need it later.',
      ],
    },
    {
      title: 'What others can still see',
      points: [
        'Whoever can open this browser can read the answers that are kept in it. They are not locked with a password.',
        'Whoever runs this site, and your internet company, can see that somebody opened it, and when. They cannot see your answers.',
        'The links to sources lead to other sites. Those sites do not get your answers, nor the page you came from.',
        'A result that you print or save holds your answers. Take care who gets it. A file of one set of answers has no name or label from the list. The file of all that is kept has them.',
      ],
    },
  ],
};
