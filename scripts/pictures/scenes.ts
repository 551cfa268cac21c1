import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { usualSpasm } from '../../tests/support/answers.ts';
import type { Person } from '../../tests/support/person.ts';
import { kindsOfResult } from '../../tests/support/results.ts';

/** A page that a picture is made of, and how a person comes to it. */
export interface Scene {
  readonly name: string;
  readonly reach: (person: Person) => Promise<unknown>;
}

function at(place: Place, answers: Answers): Scene['reach'] {
  return async (person) => {
    await person.opens();
    await person.hasComeTo(place, answers);
  };
}

const questions: readonly Place[] = ['emergency', 'duration', 'current-sites', 'movement'];
const conditions = ['hemifacial-spasm', 'bells-palsy', 'eyelid-myokymia'];

export const scenes: readonly Scene[] = [
  { name: 'start', reach: async (person) => person.opens() },
  ...questions.map((place) => ({ name: `question-${place}`, reach: at(place, usualSpasm) })),
  { name: 'call-now', reach: at('call-now', { ...usualSpasm, emergency: ['face-droop'] }) },
  { name: 'review', reach: at('review', usualSpasm) },
  ...Object.entries(kindsOfResult).map(([kind, answers]) => ({
    name: `result-${kind.replaceAll(' ', '-')}`,
    reach: at('summary', answers),
  })),
  ...conditions.map((slug) => ({
    name: `condition-${slug}`,
    reach: async (person: Person) => person.page.goto(`${person.site}conditions/${slug}.html`),
  })),
];
