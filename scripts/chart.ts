import { writeFileSync } from 'node:fs';
import { chartDocuments } from './chart/documents.ts';
import { roomsPicture } from './rooms/picture.ts';

const project = new URL('../', import.meta.url);
const documents = [...(await chartDocuments()), ['docs/rooms.svg', await roomsPicture()] as const];

for (const [path, text] of documents) writeFileSync(new URL(path, project), text);
