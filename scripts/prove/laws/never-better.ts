import { fitOf } from '../../../src/assessment/fit.ts';
import { findingsOn, judgedConditions } from '../../../src/assessment/judged-conditions.ts';
import { lastingPicture, someOfThePicture, usualPicture } from '../../../src/content/fit-rules.ts';
import type { Fit } from '../../../src/content/fit-rules.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import type { Finding } from '../../../src/content/findings/finding.ts';
import { findings } from '../../../src/content/findings.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import { parseAnswer } from '../../../src/content/parse-answer.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { questions } from '../../../src/content/questions.ts';
import { atomsOf, legalAnswers } from '../answer-classes.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { againstTheSpasm, notCutShort, routeFor, spasm } from './interviews.ts';

const better: Readonly<Record<Fit, number>> = { typical: 2, partial: 1, 'cannot-tell': 0, unlikely: 0 };

interface Seen {
  readonly supports: readonly FindingId[];
  readonly opposes: readonly FindingId[];
  /** How well it fits: what else is listed only tells "poorly" from "cannot tell". */
  readonly goodness: number;
}

function seenOf(answers: Answers): Seen {
  const route = routeFor(answers);
  const judged = judgedConditions(route.live, [spasm]);
  const on = (side: 'supports' | 'opposes') => findingsOn(judged, spasm, side);
  return { supports: on('supports'), opposes: on('opposes'), goodness: better[fitOf(route, judged)] };
}

const reads = ({ when }: Finding, question: QuestionId): boolean =>
  atomsOf(when).some((atom) => atom.question === question);

/**
 * Each answer that speaks against the spasm, added to every legal answer to its question that is not one of them, whatever the answers
 * to the other questions: where it adds nothing for the spasm, the fit is no better for it.
 */
export function whatSpeaksAgainstNeverImprovesTheFit(): Proof {
  const { check, proof } = checking('L7 An added answer that speaks against the spasm never improves the fit');
  for (const { id } of questions) {
    const own = Object.values(findings).filter((finding) => reads(finding, id));
    const options = questionById(id).options.filter((option) => own.some((finding) => looksFor(finding, id, option)));
    if (options.length === 0) continue;
    const statements = [
      usualPicture,
      lastingPicture,
      someOfThePicture,
      againstTheSpasm(...strengths),
      againstTheSpasm('strong'),
      ...own.filter(({ supports, opposes }) => supports[spasm] ?? opposes[spasm]).map(({ when }) => when),
    ];
    const answers = oneOfEach(id, own);
    everyKind({ domain: notCutShort, statements, leavesOpen: id }, (others, size) => {
      // One answer with another added is often a third, which is looked at once.
      const known = new Map<string, Seen>();
      const seen = (whole: Answers): Seen => {
        const name = String(whole[id]);
        const is = known.get(name) ?? seenOf(whole);
        known.set(name, is);
        return is;
      };
      for (const answer of answers) {
        const before: Answers = { ...others, ...answer };
        const was = seen(before);
        for (const option of options) {
          const after = withOption(before, id, option);
          if (after === null) continue;
          const is = seen(after);
          if (onlySpeaksAgainst(was, is)) check(is.goodness <= was.goodness, after, size);
        }
      }
    });
  }
  return proof();
}

function looksFor({ when, opposes }: Finding, question: QuestionId, option: string): boolean {
  const inIt = atomsOf(when).some((atom) => atom.question === question && atom.in.some((one) => one === option));
  return inIt && opposes[spasm] !== undefined;
}

/** The answers to the question, one for each way in which its findings, and what is asked after it, can tell them apart. */
function oneOfEach(question: QuestionId, own: readonly Finding[]): readonly Answers[] {
  const parts = own.flatMap(({ when }) => atomsOf(when)).filter((atom) => atom.question === question);
  const kinds = new Map<string, Answers>();
  for (const answer of legalAnswers(question)) {
    const chosen: readonly string[] = [answer[question] ?? []].flat();
    const key = parts.map((atom) => Number(atom.in.some((option) => chosen.includes(option)))).join('');
    if (!kinds.has(key)) kinds.set(key, answer);
  }
  return [...kinds.values()];
}

/** Added to a multiple choice; in the place of "not sure" or of no answer to a single one. */
function withOption(answers: Answers, question: QuestionId, option: string): Answers | null {
  const { type, exclusive } = questionById(question);
  const before: readonly string[] = [answers[question] ?? []].flat();
  if (type === 'single' && before.some((one) => one !== 'not-sure')) return null;
  const kept = type === 'single' ? [] : before.filter((one) => !exclusive.includes(one));
  const parsed = parseAnswer(question, type === 'single' ? option : [...kept, option]);
  return parsed.ok ? { ...answers, [question]: parsed.answer } : null;
}

function onlySpeaksAgainst(was: Seen, is: Seen): boolean {
  const isMore = is.opposes.some((finding) => !was.opposes.includes(finding));
  return isMore && is.supports.every((finding) => was.supports.includes(finding));
}
