import { codeFor } from '../../src/exchange/code/write-code.ts';
import type { FrozenVersion } from '../../src/exchange/code/frozen-version.ts';
import { readCase, routeOfAnswers } from '../../src/exchange/evaluate.ts';
import { entriesIn } from '../evaluate/cases.ts';

const files = ['tests/data/development.json', 'tests/data/development-2.json', 'tests/data/written-cases.json'];
const languages = ['en', 'es', 'ar', 'sv'];
const quarterHour = 15 * 60 * 1000;

interface ExampleCode {
  readonly id: string;
  readonly code: string;
  readonly answers: unknown;
  readonly at: number;
  readonly language: string;
  readonly takenBack: boolean;
}

/** The published cases as codes of a version, with what each has to say for good. */
export function exampleCodes(version: FrozenVersion): readonly ExampleCode[] {
  const entries = files.flatMap((file) => entriesIn(file));
  return entries.map((entry, index) => {
    const read = readCase(entry, index + 1);
    if (!read.ok) throw new Error(read.problem);
    const route = routeOfAnswers(read.answers);
    const at = Date.UTC(2026, 10, 29) + index * 97 * quarterHour;
    const language = languages[index % languages.length] ?? 'en';
    const takenBack = index % 5 === 4;
    const code = codeFor({ route, at, language, takenBack }, version);
    return { id: read.id, code, answers: route.live, at, language, takenBack };
  });
}
