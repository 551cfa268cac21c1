import { writeFileSync } from 'node:fs';
import { questionsDocument } from './questions/document.ts';

writeFileSync(new URL('../docs/questions.md', import.meta.url), questionsDocument());
