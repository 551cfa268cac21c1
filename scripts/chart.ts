import { writeFileSync } from 'node:fs';
import { chartDocuments } from './chart/documents.ts';

const project = new URL('../', import.meta.url);

for (const [path, text] of await chartDocuments()) writeFileSync(new URL(path, project), text);
