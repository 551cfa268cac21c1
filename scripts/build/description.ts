import type { InterviewWords } from '../../src/content/interface-words.ts';

/** What a list of search results shows of a page before it cuts it off. */
const longest = 160;

/** The first sentences of a text, as many as a list of search results shows: what the page says of itself there. */
export function descriptionOf({ language }: InterviewWords, text: string): string {
  const sentences = [...new Intl.Segmenter(language.tag, { granularity: 'sentence' }).segment(text)];
  const [first = '', ...more] = sentences.map(({ segment }) => segment);
  let said = first;
  for (const sentence of more) {
    if (`${said}${sentence}`.trim().length > longest) break;
    said += sentence;
  }
  return said.trim();
}
