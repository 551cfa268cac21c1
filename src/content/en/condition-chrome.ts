import type { ConditionChromeWords } from '../condition-page-words.ts';
import { spasmIs } from './what-it-is.ts';

export const conditionChrome: ConditionChromeWords = {
  sections: {
    inShort: 'In short',
    help: 'When to get help',
    treatment: 'What helps',
    treatmentFigures: 'Injections and the operation: results and risks',
    otherMedicines: 'Other medicines: they help less',
    tests: 'What happens next',
    testsMore: 'More on scans and tests',
    toldStress: 'What if I am told that it is stress?',
    noCall: 'If nobody calls you back',
    groups: 'Groups for patients',
    outlook: 'What happens with time',
    notice: 'What people notice',
    difference: 'How it differs from hemifacial spasm',
    causes: 'Causes',
    figures: 'Figures: how common it is',
  },
  differenceOfSpasm: 'How it differs from things that look like it',
  spasmIs: `In hemifacial spasm ${spasmIs}.`,
  contents: 'On this page',
  helpIsAbove: 'When to get help stands at the top of this page.',
  call: (number) => `Call ${number}`,
  sources: 'Sources',
  sourcesLead:
    'The small numbers in the text lead to this list. We did not read most of these works in full. Each entry says how far we read.',
  source: (number) => `${number}, source`,
  read: {
    excerpt: 'We read a part of it.',
    'mirror-excerpt': 'We read a part of it, on another site that shows or quotes its text.',
    page: 'We read the whole of this short page, but not the works that it quotes.',
  },
  noYear: 'What we read shows no date.',
  notDiagnosis: 'This page is for learning. It is not a diagnosis, and it does not replace a doctor or nurse.',
  contentDate: (date) => `Medical content of ${date}.`,
  readNext: 'Read next',
  aloud: {
    turnOn: 'Read aloud',
    notLoaded: 'Reading aloud could not be loaded. There may be no internet. Open this page again to try once more.',
    settings: 'Voice and speed',
    turnOff: 'Turn off reading aloud',
    notInstalled:
      'This voice is not on your device. Choose another one in "Voice and speed", or add a voice in the settings of your device.',
  },
  ways: {
    label: 'Where to go next',
    summary: 'Back to your summary',
    questions: 'Go to the questions',
    all: 'All condition pages',
  },
  list: {
    title: 'Conditions that can make a face twitch or pull',
    lead: 'Each page says what the condition is, what people notice and when to get help. A page cannot tell anybody what they have.',
    groups: {
      about: {
        title: 'What these questions are about',
        lead: 'This page is the longest. It tells what is known, and where it comes from.',
      },
      checkedFor: {
        title: 'What doctors check for',
        lead: 'These can come with hemifacial spasm or before it. Questions cannot rule these five out. A doctor may need to examine the face or do a scan.',
      },
      others: {
        title: 'Other things that make a face twitch',
        lead: 'These can look like hemifacial spasm, or come along with it.',
      },
      helpFast: {
        title: 'Needs help fast',
        lead: 'These can need help the same day, or a call to the emergency number. Each page starts with when to get help.',
      },
    },
  },
};
