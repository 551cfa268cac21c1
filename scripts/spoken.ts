import { conditions } from '../src/content/conditions.ts';
import { readCases } from '../src/exchange/evaluate.ts';
import { complain, placeOf } from './command-line.ts';
import { readEntries } from './evaluate/read-entries.ts';
import { spokenCondition } from './spoken/condition.ts';
import { spokenInterview } from './spoken/interview.ts';

const usage = 'Usage: npm run --silent spoken -- FILE, or -- CONDITION, as "stroke"';

const [what, ...more] = process.argv.slice(2);
const condition = conditions.find((one) => one === what);
if (what === undefined || more.length > 0) complain(usage);
else if (condition === undefined) speak(what);
else console.log(spokenCondition(condition));

/** Every sentence that is read aloud in each interview of the file, a line each. */
function speak(name: string): void {
  const entries = readEntries(placeOf(name), name);
  if (!entries.ok) return complain(entries.problem);
  const { read, malformed, repeated } = readCases(entries.entries, 'both are spoken');
  for (const line of [...malformed, ...repeated]) complain(line);
  for (const { id, answers } of read) console.log(`# ${id}\n\n${spokenInterview(answers)}`);
}
