import { readFileSync, writeFileSync } from 'node:fs';
import { ruleTablesSection, sectionHeading } from '../tests/mutation/document.ts';
import { mutationRun, publishedSeed } from '../tests/mutation/score.ts';

const given = process.argv[2];
const run = mutationRun(given === undefined ? publishedSeed : Number(given));
const made = run.byTable.reduce((sum, score) => sum + score.made, 0);
console.log(`Seed ${run.seed}: ${made} mutants, ${run.survivors.length} survived`);
for (const survivor of run.survivors) console.log(survivor);

if (given === undefined) {
  const file = new URL('../docs/mutation.md', import.meta.url);
  const [before = '', ...rest] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const others = rest.filter((section) => !section.startsWith(sectionHeading));
  writeFileSync(file, [before, ruleTablesSection(run), ...others.map((section) => `\n${section}`)].join(''));
}
process.exitCode = run.survivors.length === 0 ? 0 : 1;
