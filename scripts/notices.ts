import { writeFileSync } from 'node:fs';
import { noticesText } from './notices/notices-text.ts';

writeFileSync('THIRD-PARTY-NOTICES.md', noticesText('.'));
