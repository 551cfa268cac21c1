import { readFileSync, writeFileSync } from 'node:fs';
import { goneSince, publicIds, publicIdsFile } from './public-ids/public-ids.ts';

const file = new URL(`../${publicIdsFile}`, import.meta.url);
const gone = goneSince(readFileSync(file, 'utf8'));

if (gone.length === 0) writeFileSync(file, publicIds());
else console.error(`These were public, and somebody may rely on them:\n${gone.join('\n')}`);
process.exitCode = gone.length === 0 ? 0 : 1;
