import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { conditions } from '../../src/content/conditions.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { noteTopics } from '../../src/content/journal-topics.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { fileForm, program } from '../../src/exchange/file/interview-file.ts';
import { newestVersion } from '../../src/exchange/code/versions.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import packageFile from '../../package.json';

/** Where the list lies in the project. */
export const publicIdsFile = 'docs/public-ids.txt';

const heading = `# What others may rely on: kept answers, test cases, exports and links use these ids. Made by "npm run public-ids".
# An id is never changed, removed or used for something else; a red flag, which is a rule, may go.
`;

/** Every public id on a line of its own, and which rules these are. */
export function publicIds(): string {
  const lines = [
    `version ${packageFile.version}`,
    `content date ${contentDate}`,
    `rule set ${ruleSetHash()}`,
    `saved version ${savedVersion}`,
    `code version ${newestVersion.version}`,
    `form of a file ${fileForm} (${program})`,
    ...dispositions.map((id) => `level ${id}`),
    ...fits.map((id) => `fit ${id}`),
    ...conditions.map((id) => `condition ${id}`),
    ...questions.flatMap(({ id }) => questionLines(id)),
    ...Object.entries(redFlags).map(([id, { atLeast }]) => `red flag ${id} (${atLeast})`),
    ...noteTopics.map((id) => `note ${id}`),
  ];
  return `${heading}${lines.join('\n')}\n`;
}

function questionLines(id: (typeof questions)[number]['id']): string[] {
  const { type, optional, options, exclusive } = questionById(id);
  return [
    `question ${id} (${type}${optional ? ', optional' : ''})`,
    ...options.map((option) => `option ${id} ${option}${exclusive.includes(option) ? ' (stands alone)' : ''}`),
  ];
}

/** The ids of the older list that are gone. What stands in brackets may change, and so may the lines at the top and a rule. */
export function goneSince(older: string): string[] {
  const here = new Set(idsIn(publicIds()));
  return idsIn(older).filter((id) => !here.has(id));
}

function idsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/ \(.*\)$/, ''))
    .filter((line) => /^(level|fit|condition|question|option|note) /.test(line));
}
