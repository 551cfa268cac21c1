import { writeFileSync } from 'node:fs';
import { newestVersion } from '../src/exchange/code/versions.ts';
import { differs } from './freeze-code/differs.ts';
import { exampleCodes } from './freeze-code/example-codes.ts';
import { frozenQuestionnaire, inLines, oneALine } from './freeze-code/frozen-questionnaire.ts';

/** The head of a code has four bits for it; 15 is kept for a longer number. */
const lastVersion = 14;

const number = newestVersion.version + 1;
if (!differs(newestVersion))
  console.log(`Version ${newestVersion.version} is that of today's questions: nothing to do.`);
else if (number > lastVersion) complain(`There is no version ${number}: a code has to say its version in another way.`);
else freeze();

function freeze(): void {
  const version = frozenQuestionnaire(number);
  write(`src/exchange/code/versions/${number}.json`, inLines(version));
  write(`tests/data/codes-${number}.json`, `${oneALine(exampleCodes(version))}\n`);
  console.log(
    `Now add version ${number} to src/exchange/code/versions.ts, as the newest, and run "npm run public-ids".`,
  );
}

function write(name: string, text: string): void {
  // A version that is there is never written over: somebody may have its codes on paper.
  writeFileSync(new URL(`../${name}`, import.meta.url), text, { flag: 'wx' });
  console.log(`Written: ${name}`);
}

function complain(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
