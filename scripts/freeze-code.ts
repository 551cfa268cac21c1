import { existsSync, writeFileSync } from 'node:fs';
import { newestVersion } from '../src/exchange/code/versions.ts';
import { differs } from './freeze-code/differs.ts';
import { exampleCodes } from './freeze-code/example-codes.ts';
import { frozenQuestionnaire, inLines, oneALine } from './freeze-code/frozen-questionnaire.ts';

const usage = `Usage: npm run freeze-code [-- --again]
--again writes the newest version over: only where it was never released, for somebody may have its codes on paper.`;

/** The head of a code has four bits for it; 15 is kept for a longer number. */
const lastVersion = 14;

const again = process.argv[2] === '--again';
const number = newestVersion.version + (again ? 0 : 1);
if (process.argv.length > (again ? 3 : 2)) complain(usage);
else if (!differs(newestVersion)) console.log(`Version ${newestVersion.version} is that of today's questions.`);
else if (number > lastVersion) complain(`There is no version ${number}: a code has to say its version in another way.`);
else freeze();

function freeze(): void {
  const version = frozenQuestionnaire(number);
  write(`src/exchange/code/versions/${number}.json`, inLines(version));
  write(`tests/data/codes-${number}.json`, `${oneALine(exampleCodes(version))}\n`);
  if (!again) console.log(`Add it to src/exchange/code/versions.ts as the newest, then run "npm run public-ids".`);
}

function write(name: string, text: string): void {
  const file = new URL(`../${name}`, import.meta.url);
  if (existsSync(file) && !again) {
    complain(`${name} is there already, and is never written over.`);
    return;
  }
  writeFileSync(file, text);
  console.log(`Written: ${name}`);
}

function complain(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
