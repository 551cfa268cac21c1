import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { holds } from '../../src/assessment/holds.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { journalReceived } from '../../src/exchange/code/received-journal.ts';
import { journalFromFile } from '../../src/exchange/file/received-file.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import type { Journal, JournalEntry } from '../../src/machine/journal.ts';
import { anyAnswers } from '../rules/any-answers.ts';

const hour = 60 * 60 * 1000;
const then = Date.UTC(2026, 10, 29, 12);
const now = then + 2 * hour;

const urgencyOf = (level: (typeof dispositions)[number]): number => dispositions.indexOf(level);

/** What a patient's device said of her, as a code hands it over. */
function patientOf(answers: Answers): Answers {
  return routeOf({ ...answers, respondent: 'self' }, []).live;
}

function withMore(journal: Journal, events: readonly JournalEntry['event'][]): Journal {
  const entries = events.map((event, at): JournalEntry => ({
    at: now,
    by: 'nurse',
    seen: journal.length - 1 + at,
    edition: 2,
    event,
  }));
  return [...journal, ...entries];
}

/** The journal that a nurse begins with the code of these answers. */
function journalOf(heard: Answers): Journal {
  const handedOver = {
    version: 1,
    edition: 2,
    answers: heard,
    noted: [],
    at: then,
    respondent: 'self',
    language: 'en',
    takenBack: false,
  } as const;
  return journalReceived({ code: 'TEST', handedOver }, 'nurse', now);
}

/** A nurse received her answers, noted every call and answered all this. */
function afterNurse(heard: Answers, nurse: Answers, more: readonly JournalEntry['event'][] = []): InterviewRecord {
  const given = questions.flatMap(({ id }) => (id === 'respondent' ? [] : [givenAnswer(id, nurse[id]) ?? []].flat()));
  const noted = {
    kind: 'call-noted',
    signs: [...callSignsIn(heard), ...callSignsIn(nurse)],
    placedAt: '14:05',
  } as const;
  return recordOf(withMore(journalOf(heard), [noted, ...given, ...more]), now);
}

const unsure: readonly string[] = ['not-sure', 'not-checked'];

/** Her answers without "not sure": what she said of danger, and not what she could not say. */
function saidOf(heard: Answers): Answers {
  const sure = Object.entries(heard).filter(([, answer]) => ![answer].flat().some((one) => unsure.includes(one)));
  return Object.fromEntries(sure);
}

/** The level that her signs of danger make, whatever else is answered. */
function levelOfSigns(heard: Answers): number {
  const said = saidOf(heard);
  const levels = Object.values(redFlags).flatMap(({ when, atLeast }) =>
    holds(when, said) ? [urgencyOf(atLeast)] : [],
  );
  return Math.min(dispositions.length, ...levels);
}

/** The laws of a level that is held, each for so many patients and nurses drawn at random. */
export function levelHolds(numRuns: number): void {
  const runs = { seed: 20_261_129, numRuns };
  test("no answer of the nurse lowers the level below the patient's signs of danger", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (patient, nurse) => {
        const heard = patientOf(patient);
        const { route } = afterNurse(heard, nurse);
        expect(urgencyOf(dispositionOf(route))).toBeLessThanOrEqual(levelOfSigns(heard));
      }),
      runs,
    );
  });

  test('nor below what her own answers make', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (patient, nurse) => {
        const { route } = afterNurse(patientOf(patient), nurse);
        const { heard: _, ...hers } = route;
        expect(urgencyOf(dispositionOf(route))).toBeLessThanOrEqual(urgencyOf(dispositionOf(hers)));
      }),
      runs,
    );
  });

  test('a sign that is taken back is gone, and it alone: all others that the patient said still hold', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.nat(), (patient, nurse, pick) => {
        const heard = patientOf(patient);
        const signs = Object.entries(heard).flatMap(([id, answer]) =>
          [answer].flat().map((option) => [id, option] as const),
        );
        const [id, option] = signs[pick % signs.length] ?? ['', ''];
        const question = questions.find((one) => one.id === id)?.id ?? 'respondent';
        if (question === 'respondent') return;
        const { route } = afterNurse(heard, nurse, [{ kind: 'taken-back', question, option, reason: 'Mistake.' }]);
        const left = [heard[question]].flat().filter((one) => one !== option);
        const { [question]: _, ...others } = heard;
        const isSingle = questionById(question).type === 'single';
        const rest: Answers = left.length === 0 ? others : { ...others, [question]: isSingle ? left[0] : left };
        expect(route.heard).toEqual(withoutRespondent(rest));
        expect(urgencyOf(dispositionOf(route))).toBeLessThanOrEqual(levelOfSigns(rest));
      }),
      runs,
    );
  });

  test('a file of the same answers holds the same: what was heard, what stands, and what was set aside there', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (patient, nurse) => {
        const given = questions.flatMap(({ id }) =>
          [givenAnswer(id, { ...patient, respondent: 'self' }[id]) ?? []].flat(),
        );
        const file = journalFromFile(inOneTab(given.map((event) => ({ at: then, by: 'self', event }))), now);
        const hers = questions.flatMap(({ id }) =>
          id === 'respondent' ? [] : [givenAnswer(id, nurse[id]) ?? []].flat(),
        );
        const { route } = recordOf(withMore(file, hers), now);
        const { live, heard } = recordOf(withMore(journalOf(patientOf(patient)), hers), now).route;
        expect(route.heard).toEqual(heard);
        expect(route.live).toEqual(live);
      }),
      runs,
    );
  });

  test("with every one of them taken back the level is the nurse's own", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (patient, nurse) => {
        const heard = patientOf(patient);
        const all = questions.flatMap(({ id }) =>
          [heard[id] ?? []]
            .flat()
            .map((option) => ({ kind: 'taken-back', question: id, option, reason: 'Mistake.' }) as const),
        );
        const { route } = afterNurse(heard, nurse, all);
        expect(dispositionOf(route)).toBe(dispositionOf({ ...route, heard: {} }));
      }),
      runs,
    );
  });

  test('"not sure" of the nurse never leads to less than "no"', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (patient, nurse) => {
        const heard = patientOf(patient);
        const no = afterNurse(heard, { ...nurse, emergency: ['none'], 'same-day': ['none'] });
        const notSure = afterNurse(heard, { ...nurse, emergency: ['not-sure'], 'same-day': ['none'] });
        expect(urgencyOf(dispositionOf(notSure.route))).toBeLessThanOrEqual(urgencyOf(dispositionOf(no.route)));
      }),
      runs,
    );
  });
}

function withoutRespondent(answers: Answers): Answers {
  const { respondent: _, ...rest } = answers;
  return rest;
}
