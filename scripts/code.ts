import { summaryOfCode } from './code/decoded.ts';
import { encoded } from './code/encoded.ts';
import { complain, oneLine, placeOf } from './command-line.ts';
import { readEntries } from './evaluate/read-entries.ts';

const usage = 'Usage: npm run --silent code -- encode FILE, or npm run --silent code -- decode TEXT';

const [deed, ...given] = process.argv.slice(2);
const [file] = given;
if (deed === 'encode' && file !== undefined && given.length === 1) encode(file);
// A code in groups that nobody has put in quotation marks comes as several words.
else if (deed === 'decode' && given.length > 0) decode(given.join(' '));
else complain(usage);

function encode(name: string): void {
  const read = readEntries(placeOf(name), name);
  if (!read.ok) {
    complain(read.problem);
    return;
  }
  const { codes, malformed, repeated } = encoded(read.entries, Date.now());
  for (const line of repeated) console.error(oneLine(line));
  for (const line of malformed) complain(line);
  console.log(JSON.stringify(codes, null, 2));
}

function decode(text: string): void {
  const summary = summaryOfCode(text);
  if (summary.ok) console.log(JSON.stringify(summary.said, null, 2));
  else complain(summary.problem);
}
