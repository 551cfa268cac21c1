import { aloud } from '../../src/content/en/aloud.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId, Respondent } from '../../src/content/questions.ts';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { interviewFor, summaryFor } from '../../src/app/for-whom.ts';
import { sentencesAt } from '../../src/app/speech/sentences-at.ts';
import type { PlaceAloud } from '../../src/app/speech/AloudPlace.tsx';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import { askedOneByOne } from '../../src/report/aloud/ear/lists.ts';
import { beginEar, pressed } from '../../src/report/aloud/ear/press.ts';
import { earAloud } from '../../src/report/aloud/ear/sentences.ts';
import { isDone } from '../../src/report/aloud/ear/state.ts';
import { reportOf } from '../../src/report/report.ts';
import { askedByEar, hearing } from '../../tests/support/by-ear.ts';

/** Noon on a day, so that the text is the same whenever it is made. */
const now = Date.UTC(2026, 10, 25, 12);

/** What is read aloud to whoever gives these answers, page after page: each sentence as a voice gets it. */
export function spokenInterview(answers: Answers): string {
  const by = answers.respondent ?? 'unknown';
  const { live, asked } = routeOf(answers, []);
  const end: PlaceAloud['onPage'][] = callSignsIn(live).length > 0 ? ['call-now'] : ['review', 'summary'];
  const pages: PlaceAloud['onPage'][] = ['start', ...asked.filter((id) => id !== 'respondent'), ...end];
  return [
    ...pages.map((page) => pageOf(page, answers, by)),
    ...asked.map((question) => byEarOf(question, answers)),
  ].join('\n');
}

/** A page as it is when all before it is answered; the answers behind it are not there yet. */
function pageOf(onPage: PlaceAloud['onPage'], answers: Answers, by: Respondent | 'unknown'): string {
  const place = questions.findIndex(({ id }) => id === onPage);
  const before = questions.slice(0, place === -1 ? undefined : place);
  const given = before.map(({ id }) => givenAnswer(id, answers[id])).filter((event) => event !== null);
  const journal = inOneTab(given.map((event) => ({ at: now, by, event })));
  const record = recordOf(journal, now);
  const { respondent } = record.route.live;
  const presented = { words: interviewFor(words, record), record, respondent };
  const forNurse = respondent === 'nurse' ? nursePart : null;
  const told = { words: presented.words, summary: summaryFor(summary, presented.words, record), forNurse, record };
  const report = onPage === 'summary' ? reportOf(told, now) : null;
  const said = sentencesAt({ presented, onPage }, aloud.saying, report);
  return `## ${onPage}\n\n${said.map((sentence) => sentence.said).join('\n')}\n`;
}

/** What is said to whoever gives this answer by ear, a line each press. */
function byEarOf(question: QuestionId, answers: Answers): string {
  const asked = askedByEar(question);
  const hears = hearing(question, answers.respondent);
  const wanted: readonly string[] = [answers[question] ?? []].flat();
  const lines: string[] = [];
  for (let state = beginEar(asked); lines.length < 60;) {
    const { before, now: asks, after } = earAloud(hears, asked, state);
    lines.push([...before, ...asks, ...after].map(({ said }) => said).join(' '));
    const { step } = state;
    const option = step.kind === 'option' ? (askedOneByOne(question)[step.at] ?? '') : null;
    const next = pressed(asked, state, option === null || wanted.includes(option) ? 'yes' : 'no', 'heard');
    if (isDone(next)) break;
    state = next;
  }
  return `## by ear: ${question}\n\n${lines.join('\n')}\n`;
}

const nursePart = { conditions: conditionsForNurses, basis: conditionBasis };
