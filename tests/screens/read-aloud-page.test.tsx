import { describe, expect, test } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { sentencesAt } from '../../src/app/speech/sentences-at.ts';
import { markSentence } from '../../src/app/speech/mark.ts';
import { aloud as words } from '../../src/content/en/aloud.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { placeOf } from '../../src/machine/place.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Sentence } from '../../src/report/aloud/sentence.ts';
import { summaryAloud } from '../../src/report/aloud/summary.ts';
import { usualSpasm, without } from '../support/answers.ts';
import { interviewWith, Place, presentedIn, show, voices } from '../support/screen.tsx';
import { nursed, people, summarise } from '../support/summary-screen.tsx';

/** Each kind of person, and the three voices in turn. */
const everybody: readonly (readonly [string, Answers])[] = Object.entries(people).map(([who, answers], place) => {
  const voice = voices[place % voices.length];
  return [`${who}, ${voice}`, voice === 'nurse' ? nursed(answers) : { ...answers, respondent: voice ?? 'self' }];
});

/** The sentences that a page is to be marked in, and that it does not have. */
function missingOn(page: HTMLElement, sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ shown }) => (shown === null || page.textContent.includes(shown) ? [] : [shown]));
}

async function comesTo(answers: Answers) {
  const session = await interviewWith(answers);
  const snapshot = session.shown.read();
  const onPage = placeOf(snapshot);
  if (onPage === 'confirm-person') throw new Error('Nothing is read aloud there');
  const { page } = show(<Place session={session} />);
  const here = { presented: presentedIn(session), onPage };
  return { page, onPage, sentences: sentencesAt(here, words.saying, null) };
}

describe('whatever is read aloud stands on the page, word for word', () => {
  test.each(everybody)('in the result of %s', (_, answers) => {
    const { page, report, leave } = summarise(answers);
    const sentences = summaryAloud(words.saying, report);
    expect(sentences.length).toBeGreaterThan(40);
    expect(missingOn(page, sentences)).toEqual([]);
    leave();
  });

  test.each(questions.map(({ id }) => ({ id })).filter(({ id }) => usualSpasm[id] !== undefined))(
    'at the question about $id, which has each option once',
    async ({ id }) => {
      const later = questions
        .slice(questions.findIndex((question) => question.id === id))
        .map((question) => question.id);
      const { page, onPage, sentences } = await comesTo(without(usualSpasm, ...later));
      expect(onPage).toBe(id);
      expect(missingOn(page, sentences)).toEqual([]);
      const labels = [...page.querySelectorAll('.option-label')].map(({ textContent }) => textContent);
      const shown = sentences.map((sentence) => sentence.shown);
      for (const label of labels)
        expect(
          shown.filter((one) => one === label),
          label,
        ).toHaveLength(1);
    },
  );

  test.each([
    ['call-now', { ...usualSpasm, emergency: ['face-droop'] }],
    ['signs-unsure', { respondent: 'self', age: '50-69', emergency: ['not-sure'] }],
    ['too-young', { ...usualSpasm, age: 'under-16' }],
    ['review', usualSpasm],
  ] as const)('on the page %s', async (place, answers: Answers) => {
    const { page, onPage, sentences } = await comesTo(answers);
    // Whoever is still not sure is asked again, and then goes on.
    if (place !== 'signs-unsure') expect(onPage).toBe(place);
    expect(sentences.length).toBeGreaterThan(2);
    expect(missingOn(page, sentences)).toEqual([]);
  });
});

describe('the emergency page', () => {
  test('says the call first, digit by digit, then each sign', async () => {
    const { sentences } = await comesTo({ ...usualSpasm, emergency: ['face-droop', 'speech'] });
    const said = sentences.map((sentence) => sentence.said);
    expect(said[0]).toMatch(/^Call one one two now/);
    expect(callSignsIn(routeOf({ ...usualSpasm, emergency: ['face-droop', 'speech'] }, []).live)).toHaveLength(2);
    expect(said.slice(2, 4).join()).toMatch(/face.*speech/is);
  });
});

describe('the mark', () => {
  test('is on the paragraph where a browser cannot mark a sentence, opens what is folded, and moves on', () => {
    const { page } = show(
      <main>
        <p>First. Twice.</p>
        <details>
          <summary>More</summary>
          <p>Twice.</p>
        </details>
      </main>,
    );
    const sentences = ['First.', 'Twice.', 'More', 'Twice.'].map((text) => ({ shown: text, said: text }));
    // jsdom lays nothing out.
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
    Object.assign(Range.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 0 }) });
    const marked = (at: number): string[] => {
      markSentence(page, sentences, at, () => true);
      return [...page.querySelectorAll('[data-read-aloud]')].map(({ textContent }) => textContent);
    };
    expect(marked(1)).toEqual(['First. Twice.']);
    // It is in sight though what belongs to it is folded.
    expect(marked(2)).toEqual(['More']);
    expect(page.querySelector('details')?.open).toBe(false);
    expect(marked(3)).toEqual(['Twice.']);
    expect(page.querySelector('details')?.open).toBe(true);
  });
});
