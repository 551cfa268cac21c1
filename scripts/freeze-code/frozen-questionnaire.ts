import { codeLanguages } from '../../src/content/code-languages.ts';
import { edition } from '../../src/content/edition.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import { askWhen, shorterRoutes, stops } from '../../src/content/routing.ts';
import type { FrozenVersion } from '../../src/exchange/code/frozen-version.ts';

/** All of today's questionnaire that a code is made and read by, under the number of a version. */
export function frozenQuestionnaire(version: number): FrozenVersion {
  return {
    version,
    edition,
    timeFrom: Date.UTC(2026, 0, 1),
    // Seven years and a half in quarters of an hour: 18 bits.
    times: 2 ** 18,
    languages: codeLanguages,
    questions: questions.map(({ id }) => {
      const { type, options, exclusive } = questionById(id);
      return { id, multiple: type === 'multiple', options, exclusive, askWhen: askWhen[id] ?? null };
    }),
    shorterRoutes,
    stops,
  };
}

/** As it lies in its file: one question a line, so that a difference between two versions can be read. */
export function inLines({ questions: asked, shorterRoutes: shorter, stops: ends, ...rest }: FrozenVersion): string {
  const head = Object.entries(rest).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const lists = [
    `"questions": ${oneALine(asked)}`,
    `"shorterRoutes": ${oneALine(shorter)}`,
    `"stops": ${oneALine(ends)}`,
  ];
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

/** A list in JSON, one of its values a line. */
export function oneALine(all: readonly unknown[]): string {
  return `[\n  ${all.map((one) => JSON.stringify(one)).join(',\n  ')}\n]`;
}
