import { describe, expect, test } from 'vitest';
import { replayedText } from '../../scripts/replay/replayed-file.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { mostBytes } from '../../src/exchange/file/interview-file.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { resultToKeep } from '../../src/report/earlier.ts';
import { reportOf } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import development from '../data/development.json';
import { oneAnswer } from '../support/answers.ts';
import { beginInterview } from '../interview/begin-interview.ts';
import { about, everyKindOfEvent, fileOf, takenBack } from './some-journals.ts';

/** What stands on the page when an interview has just come to its end. */
function onThePage(journal: Journal): Report {
  const now = journal.at(-1)?.at ?? 0;
  const record = recordOf(journal, now);
  const forNurse =
    record.route.live.respondent === 'nurse' ? { conditions: conditionsForNurses, basis: conditionBasis } : null;
  return reportOf({ words, summary, forNurse, record }, now);
}

function legal(given: Readonly<Record<string, string | readonly string[] | undefined>>): Answers {
  return questions.reduce<Answers>((all, { id }) => ({ ...all, ...oneAnswer(id, ...[given[id] ?? []].flat()) }), {});
}

describe('the trail in a file replays to the report that was on the page:', () => {
  const some = development.filter((_, place) => place % 7 === 0);
  test.each(some.map(({ id, answers }) => [id, answers] as const))('%s', (_, answers) => {
    const interview = beginInterview();
    interview.tell(legal(answers));
    const page = onThePage(interview.journal());
    // As the page does: it writes down which result it has shown, and by which rules.
    const shown = resultToKeep(page, []);
    if (shown !== null) interview.do({ type: 'RESULT_SHOWN', ...shown });
    expect(replayedText(fileOf(interview.journal()), 'file')).toEqual({ report: page, problems: [] });
  });

  test('a nurse who placed a call, wrote notes and set a level of her own', () => {
    const journal = everyKindOfEvent().slice(0, -1);
    expect(onThePage(journal).level.both?.own).not.toBeNull();
    expect(replayedText(fileOf(journal), 'file')).toEqual({ report: onThePage(journal), problems: [] });
  });

  test('a person who took a sign of an emergency back, an hour later', () => {
    const { report } = replayedText(fileOf(takenBack()), 'file');
    expect(report).toEqual(onThePage(takenBack()));
    expect(report?.takenBack).toHaveLength(1);
  });
});

describe('what cannot be replayed is refused in one line:', () => {
  const whole = fileOf(takenBack());
  test.each([
    ['cut off', whole.slice(0, -40), /is cut off/],
    ['changed', whole.replace('"none"', '"speech"'), /was changed or damaged/],
    ['larger than any', whole.padEnd(mostBytes + 1), /is larger/],
    ['of two interviews', fileText([takenBack(), takenBack()], about), /holds 2 interviews/],
    ['of another program', '{ "resourceType": "Bundle" }', /must hold a JSON array of entries/],
    ['no JSON', 'Dear doctor', /is not JSON/],
  ])('a file that is %s', (_, text, line) => {
    expect(replayedText(text, 'file')).toEqual({ report: null, problems: [expect.stringMatching(line)] });
  });
});
