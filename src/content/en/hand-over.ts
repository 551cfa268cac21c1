import type { HandOverWords } from '../hand-over-words.ts';
import { spelling } from './spelling.ts';

export const handOver: HandOverWords = {
  title: 'The code to hand over',
  ofNow: 'The code holds the answers as they are now. If an answer changes, the code changes too.',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'This browser did not copy it. Mark the code and copy it yourself.',
  readOut: 'Read it out, letter by letter',
  picture: 'The code as a picture that a camera can read (QR code)',
  scan: 'A camera can read the code from this picture.',
  link: 'The same code in a link:',
  linkStays: 'A browser that opens this link may remember it. Then others who use that browser can read the answers.',
  spelling,
};
