import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mutantsDocument } from './code-mutants/document.ts';
import { keptMutants } from './code-mutants/kept.ts';
import { isKept, mutantsIn } from './code-mutants/report.ts';

const report = '.cache/mutation.json';

if (existsSync(report)) {
  const mutants = mutantsIn(JSON.parse(readFileSync(report, 'utf8')));
  writeFileSync(new URL('../docs/mutation-code.md', import.meta.url), mutantsDocument(mutants));
  const left = mutants.filter((mutant) => mutant.outcome === 'survived' || mutant.outcome === 'no coverage');
  const unexplained = left.filter((mutant) => !keptMutants.some((kept) => isKept(mutant, kept)));
  for (const { file, line, before, after } of unexplained) console.log(`${file}:${line}\n- ${before}\n+ ${after}`);
  const gone = keptMutants.filter((kept) => !left.some((mutant) => isKept(mutant, kept)));
  for (const { file, before, after } of gone) console.log(`No longer survives: ${file}: ${before} -> ${after}`);
  console.log(`${left.length} mutants left, ${unexplained.length} of them without a reason`);
  process.exitCode = unexplained.length + gone.length === 0 ? 0 : 1;
} else {
  console.error(`There is no ${report} yet: run "npm run stryker" first`);
  process.exitCode = 1;
}
