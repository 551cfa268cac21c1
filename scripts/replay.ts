import { complain, placeOf } from './command-line.ts';
import { replayedFile } from './replay/replayed-file.ts';

const usage = 'Usage: npm run --silent replay -- FILE';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) complain(usage);
else replay(file);

function replay(name: string): void {
  const { report, problems } = replayedFile(placeOf(name), name);
  for (const line of problems) complain(line);
  if (report !== null) console.log(JSON.stringify(report, null, 2));
}
