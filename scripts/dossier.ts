import { mkdirSync, writeFileSync } from 'node:fs';
import { dossierDocuments, dossierFolder } from './dossier/documents.ts';

const folder = new URL(`../${dossierFolder}/`, import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of await dossierDocuments()) writeFileSync(new URL(name, folder), text);
console.log(`Written into ${dossierFolder}/`);
