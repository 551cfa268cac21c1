import { complain, placeOf } from './command-line.ts';
import { readEntries } from './evaluate/read-entries.ts';
import { replayed } from './replay/replayed.ts';

const usage = 'Usage: npm run --silent replay -- FILE';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) complain(usage);
else replay(file);

function replay(name: string): void {
  const read = readEntries(placeOf(name), name);
  const { report, problems } = read.ok ? replayed(read.entries, name) : { report: null, problems: [read.problem] };
  for (const line of problems) complain(line);
  if (report !== null) console.log(JSON.stringify(report, null, 2));
}
