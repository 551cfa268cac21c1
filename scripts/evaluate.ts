import { parseArgs } from 'node:util';
import { complain, oneLine, placeOf } from './command-line.ts';
import { judge } from './evaluate/judge.ts';
import { readEntries } from './evaluate/read-entries.ts';
import { report } from './evaluate/report.ts';
import { scoreEntries } from './evaluate/score-entries.ts';

const usage = 'Usage: npm run --silent evaluate -- FILE [--json]';

const asked = readArguments();
if (asked === null) complain(usage);
else evaluate(asked.file, asked.json);

function evaluate(name: string, json: boolean): void {
  const read = readEntries(placeOf(name), name);
  if (!read.ok) {
    complain(read.problem);
    return;
  }
  const { judged, malformed, repeated } = judge(read.entries);
  for (const line of repeated) console.error(oneLine(line));
  for (const line of malformed) complain(line);
  if (json) {
    const verdicts = judged.map(({ verdict }) => verdict);
    console.log(JSON.stringify(verdicts, null, 2));
    return;
  }
  const { scored, problems } = scoreEntries(judged);
  for (const line of problems) complain(line);
  console.log(report(judged, scored));
}

/** What the person asked for. Null: it cannot be understood. */
function readArguments(): { readonly file: string; readonly json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [file] = positionals;
    return file === undefined || positionals.length > 1 ? null : { file, json: values.json === true };
  } catch {
    return null;
  }
}
