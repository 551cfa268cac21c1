import { assess } from '../../src/assessment/assess.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { sameDaySign } from '../../src/content/criteria.ts';
import { callSigns, goesStale } from '../../src/content/routing.ts';
import { stillNotSure } from '../../src/content/red-flags.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import type { JournalEntry } from '../../src/machine/journal.ts';
import { legalAnswers, othersThan } from './answer-classes.ts';
import { checking } from './property.ts';
import type { Proof } from './property.ts';
import { isAtLeast } from './red-flags.ts';
import { everyRoutingClass, routingQuestions } from './routing.ts';

type Entry = Omit<JournalEntry, 'seen' | 'edition'>;

function entriesOf(answers: Answers, at = 0): Entry[] {
  return questions.flatMap(({ id }): Entry[] => {
    const event = givenAnswer(id, answers[id]);
    return event === null ? [] : [{ at, by: 'self', event }];
  });
}

/** By what `JSON.stringify` makes of a route: most classes end in few routes, and each is assessed once. */
const assessed = new Map<string, string>();

function told(entries: readonly Entry[], now = 0): string {
  const { route } = recordOf(inOneTab(entries), now);
  const name = JSON.stringify(route);
  const known = assessed.get(name) ?? `${name} ${JSON.stringify(assess(route))}`;
  assessed.set(name, known);
  return known;
}

/** Each routing class given in order, backwards, and with every answer first given otherwise and then changed back. */
export function orderAndChangesOfMindMakeNoDifference(): Proof {
  const { check, proof } = checking('The order of the answers, going back and changing back make no difference');
  const others = othersThan(routingQuestions);
  everyRoutingClass((answers, size) => {
    const entries = entriesOf(answers);
    const otherwise = entries.flatMap(({ event }) => {
      if (event.kind !== 'answer') return [];
      const different = legalAnswers(event.question).find(
        (one) => String(one[event.question] ?? '') !== '' && String(one[event.question]) !== String(event.answer),
      );
      return different === undefined ? [] : entriesOf(different);
    });
    const straight = told(entries);
    check(
      told(entries.toReversed()) === straight && told([...otherwise, ...entries]) === straight,
      answers,
      size * others,
    );
  });
  return proof();
}

/** A day later the gates count as open, whatever they were. */
export function staleGatesHaveNoEffect(): Proof {
  const { check, proof } = checking('Stale gate answers have no effect');
  const later = goesStale.afterHours * 60 * 60 * 1000 + 1;
  const others = othersThan(routingQuestions);
  everyRoutingClass((answers, size) => {
    const fresh = Object.fromEntries(
      Object.entries(answers).filter(([id]) => !goesStale.questions.some((one) => one === id)),
    );
    check(told(entriesOf(answers), later) === told(entriesOf(fresh), later), answers, size * others);
  });
  return proof();
}

const dangers: readonly { readonly question: QuestionId; readonly in: readonly string[] }[] = [
  ...callSigns,
  sameDaySign,
];

/** Every danger sign, ticked with each other answer before it, and then each answer without it. */
export function signsTakenBackAreReported(): Proof {
  const { check, proof } = checking('A sign taken back is always reported');
  const nurse: Answers = {
    respondent: 'nurse',
    age: '50-69',
    emergency: ['none'],
    'same-day': ['weakness-under-3-days'],
  };
  for (const { question, in: signs } of dangers) {
    for (const sign of signs) {
      const first = entriesOf({ ...nurse, [question]: questionById(question).type === 'single' ? sign : [sign] });
      for (const answer of legalAnswers(question)) {
        const after = entriesOf(answer, 1);
        const value: string | readonly string[] | undefined = answer[question];
        if (value === undefined || value.includes(sign)) continue;
        const { takenBack } = recordOf(inOneTab([...first, ...after]), 1);
        check(
          takenBack.some((one) => one.question === question && one.option === sign),
          answer,
          othersThan([question]),
        );
      }
    }
  }
  return proof();
}

/** Each gate left unsure or open, over every routing class. */
export function unsureGatesHaveTheirFloor(): Proof {
  const { check, proof } = checking('A gate that stays "not sure", or open, has its least disposition');
  const others = othersThan(routingQuestions);
  // Without its gate many classes are one.
  const known = new Map<string, boolean>();
  const keepsItsFloor = (gate: string, floor: Disposition, unsure: Answers): boolean => {
    const name = `${gate} ${JSON.stringify(unsure)}`;
    const keeps = known.get(name) ?? hasAtLeast(floor, gate, unsure);
    known.set(name, keeps);
    return keeps;
  };
  everyRoutingClass((answers, size) => {
    for (const [gate, floor] of Object.entries(stillNotSure)) {
      for (const value of [undefined, ['not-sure']]) {
        const { [gate as QuestionId]: _, ...rest } = answers;
        const unsure: Answers = value === undefined ? rest : { ...rest, [gate]: value };
        check(keepsItsFloor(gate, floor, unsure), unsure, size * others);
      }
    }
  });
  return proof();
}

function hasAtLeast(floor: Disposition, gate: string, unsure: Answers): boolean {
  const { route } = recordOf(inOneTab(entriesOf(unsure)), 0);
  const asked = route.asked.some((question) => question === gate);
  return !asked || isAtLeast(assess(route).disposition, floor);
}
