import { writeFileSync } from 'node:fs';
import { dossierDocuments } from './dossier/documents.ts';

const project = new URL('../', import.meta.url);

for (const [path, text] of await dossierDocuments()) writeFileSync(new URL(path, project), text);
