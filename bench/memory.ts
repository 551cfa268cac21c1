import { ours } from './contestants/ours.ts';
import { inBrowser } from './measuring/browser.ts';
import { growth } from './measuring/growth.ts';
import { memoryTarget } from './report/growth-verdict.ts';
import { targetLine } from './report/targets.ts';

/** The check of memory alone, for our site: 200 interviews in one tab, or as many as are asked for. */
const interviews = Number(process.argv[2] ?? 200);

await inBrowser([ours], async (surroundings) => {
  const samples = await growth(surroundings, interviews);
  for (const { interviews: done, objects, heap, nodes, listeners } of samples) {
    process.stdout.write(
      `after ${done}: ${objects} bytes held by the program, ${heap} in all, ${nodes} nodes, ${listeners} listeners\n`,
    );
  }
  const verdict = memoryTarget(samples);
  process.stdout.write(`${targetLine(verdict)}\n`);
  process.exitCode = verdict.met ? 0 : 1;
});
