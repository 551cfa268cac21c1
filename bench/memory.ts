import { ours } from './contestants/ours.ts';
import { launch, probeScript } from './measuring/browser.ts';
import { growth } from './measuring/growth.ts';
import { targetLine } from './report/document.ts';
import { memoryTarget } from './report/targets.ts';
import { serve } from './serving/serve.ts';

/** The check of memory alone, for our site: 200 interviews in one tab, or as many as are asked for. */
const interviews = Number(process.argv[2] ?? 200);

const server = await serve([ours]);
const browser = await launch();
try {
  const samples = await growth({ server, browser, probe: await probeScript() }, interviews);
  for (const { interviews: done, objects, heap, nodes, listeners } of samples) {
    process.stdout.write(
      `after ${done}: ${objects} bytes held by the program, ${heap} in all, ${nodes} nodes, ${listeners} listeners\n`,
    );
  }
  const verdict = memoryTarget(samples);
  process.stdout.write(`${targetLine(verdict)}\n`);
  process.exitCode = verdict.met ? 0 : 1;
} finally {
  await browser.close();
  server.stop();
}
