import { expect } from 'vitest';
import fixture from '../data/saved-interview-v1.json';
import { databaseName } from '../../src/app/keeping/database.ts';
import { words } from '../../src/content/en/interview.ts';
import { test } from '../support/journey.ts';
import { keptInterviews, keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { start } = words.interface;

/** The database of the first version, with these rows, as a browser holds it from an earlier visit. */
async function hasAnOlderDatabase(person: Person, rows: readonly object[]): Promise<void> {
  await person.page.goto(`${person.site}privacy.html`);
  await person.page.evaluate(
    async ([name, entries]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('entries', { keyPath: ['interview', 'seq'] }),
        );
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of entries) writing.objectStore('entries').add(entry);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [databaseName(new URL(person.site).pathname), rows] as const,
  );
}

test('interviews of the first version of the database are carried over, each with its own line, and go on', async ({
  person,
}) => {
  const earlier = fixture.slice(0, 3).map((row) => ({ ...row, interview: '2025-01-01T08:00:00.000Z', by: 'self' }));
  await hasAnOlderDatabase(person, [...earlier, ...fixture]);
  await person.opens();
  await person.reads(start.continueWho.carer);
  await person.reads(start.alsoKept('1'));
  const lines = await keptInterviews(person.page, person.site);
  expect(lines.map(({ id, order }) => [order, id])).toEqual([
    [0, '2025-01-01T08:00:00.000Z'],
    [1, fixture[0]?.interview],
  ]);
  // Not one row is touched.
  expect(await keptRows(person.page, person.site)).toEqual([...earlier, ...fixture]);

  await person.presses(start.continueButton);
  // The answers of the gates are too old by now, and are asked again.
  await person.isAt('emergency');
  await person.answers('emergency', 'none');
  expect((await keptRows(person.page, person.site)).at(-1)).toMatchObject({
    interview: fixture[0]?.interview,
    seq: fixture.length,
    seen: fixture.length - 1,
  });
});
