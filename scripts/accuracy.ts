import { writeFileSync } from 'node:fs';
import { accuracyDocument } from './accuracy/document.ts';

writeFileSync(new URL('../docs/accuracy.md', import.meta.url), accuracyDocument());
