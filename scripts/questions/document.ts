import { questionById } from '../../src/content/question-by-id.ts';
import { words } from '../../src/content/en/interview.ts';
import { questions } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from '../../tests/support/answers.ts';
import { table } from '../markdown.ts';
import { changesBy, peopleCount } from './changes.ts';
import { datedFollowUps, lengthOf, longestFor } from './length.ts';
import { ruleKinds, rulesReading } from './readers.ts';

/** What docs/questions.md has to hold: how long an interview is, and what each question is for. */
export function questionsDocument(): string {
  return `# How many questions, and what each is for

<!-- Made by \`npm run questions\` from the questions and the rules. A change here is lost. -->

${lengths()}

${purposes()}
`;
}

function lengths(): string {
  const nursed = { ...usualSpasm, ...observedNothing };
  const rows = [
    ['A person who answers for herself', lengthOf(usualSpasm), longestFor('self')] as const,
    ['A nurse', lengthOf(nursed), longestFor('nurse')] as const,
  ].map(([who, usual, longest]) => [who, String(usual.questions), String(longest.questions)]);
  return `## How many

Counted are the questions before the optional ones. Dated follow-ups (${datedFollowUps.map((id) => words.questions[id].name).join(', ')}) come
only after an answer that calls for them, at most ${datedFollowUps.length}, and are not counted. A nurse is also asked what she observes: the face, arm and
speech test, the eye that shuts, and the eyebrow in a spasm. The level hangs on each of them.

${table(['Who', 'The usual spasm', 'The longest'], rows)}`;
}

function purposes(): string {
  const rows = questions.map(({ id }) => {
    const { optional, retired } = questionById(id);
    const { asked, level, list, fit } = changesBy(id);
    const kind = retired ? ' (retired)' : optional ? ' (optional)' : '';
    return [
      words.questions[id].name + kind,
      ...rulesReading(id).map(String),
      asked === 0 ? 'nobody asked' : `${level} / ${list} / ${fit} of ${asked}`,
    ];
  });
  return `## What each is for

How many rules of each kind read an answer to the question. The last column: of the ${peopleCount} development cases that are asked it, in how
many another single answer changes the level, the list of conditions or the fit.

${table(['Question', ...ruleKinds, 'Level / list / fit changed'], rows)}`;
}
