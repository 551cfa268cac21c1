import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
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

/** npm runs this in the folder of the project; a path is meant from where the person called npm. */
function placeOf(name: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(fromCaller) ? fromCaller : resolve(name);
}

/** Says what is wrong, and lets the rest go on. */
function complain(line: string): void {
  console.error(oneLine(line));
  process.exitCode = 1;
}

/** Ids and options come from the file and may hold line breaks. */
function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
