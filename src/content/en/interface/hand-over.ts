import type { BeforeHandOverWords } from '../../hand-over-words.ts';

export const handOver: BeforeHandOverWords = {
  title: 'Hand over the answers',
  halfWay: 'Let somebody else continue from here',
  holds:
    'The code holds the answers, and when they were given. No name, no notes and no phone number are in the code. Anybody who has the code can read the answers.',
  make: 'Make a code to hand over',
  coming: 'The code is being made.',
  notLoaded:
    'There is no code: a part of this page could not be loaded. The answers are still here. Check the internet, and press the button again.',
  notMade: 'No code can be made from these answers. The answers are still here. Show this page, or print it.',
};
