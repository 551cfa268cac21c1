import type { InterviewWords } from '../interface-words.ts';
import { interfaceWords } from './interface.ts';
import { questions } from './questions.ts';

export const words: InterviewWords = {
  language: { tag: 'en-GB', direction: 'ltr', gap: ' ', colon: ': ', list: (parts) => parts.join(', ') },
  questions,
  interface: interfaceWords,
};
