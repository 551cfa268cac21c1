import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { answerDeed } from '../../src/app/deed.ts';
import { dateWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { recordFor } from '../../src/machine/walk.ts';
import { answerLines, setAside, takenBack } from '../../src/report/said.ts';
import { Review } from '../../src/screens/Review.tsx';
import { usualSpasm, without } from '../support/answers.ts';
import { interviewWith, noon, presentedIn, show, texts, voices } from '../support/screen.tsx';

const { review, back } = words.interface;
const day = 24 * 60 * 60 * 1000;

/** The review of an interview with these answers, of which some were then changed. */
async function check(
  answers: Answers,
  changed: Answers = {},
  now = noon,
  props: Partial<ComponentProps<typeof Review>> = {},
) {
  const session = await interviewWith(answers);
  for (const { id } of questions) {
    const deed = answerDeed(id, changed[id]);
    if (deed === null) continue;
    await session.does({ type: 'GO_TO', target: id, manner: 'changing' });
    await session.does(deed);
  }
  const { respondent } = presentedIn(session);
  const presented = { words, respondent, record: recordFor({ ...session.shown.read().context, now }) };
  const done: unknown[] = [];
  const shown = show(
    <Review
      words={words}
      respondent={respondent}
      rows={answerLines(presented)}
      setAside={setAside(presented)}
      takenBack={takenBack(presented)}
      ownWords={undefined}
      onOwnWords={(text) => done.push(['own words', text])}
      onChange={(question) => done.push(['change', question])}
      onConfirm={() => done.push('confirm')}
      onBack={() => done.push('back')}
      {...props}
    />,
  );
  return { ...shown, done, presented };
}

describe('a person who checks her answers', () => {
  test('reads every answer she gave, in the order of the questions', async () => {
    const { page, presented } = await check(usualSpasm);
    const { asked } = presented.record.route;
    expect(texts(page, '.answer dt')).toEqual(asked.map((question) => words.questions[question].name));
    expect(texts(page, '.answer dd:not(.answer-change)')[asked.indexOf('current-sites')]).toBe(
      'Around the eye, Cheek or side of the nose, The eye and the mouth or cheek pull at the same moment',
    );
  });

  test('can change each, by a button that names its question', async () => {
    const { user, page, done, presented } = await check(usualSpasm);
    const { asked } = presented.record.route;
    const names = asked.map((question) => review.change(words.questions[question].name));
    expect(texts(page, 'dl.answers button')).toEqual(names);
    await user.click(within(page).getByText(review.change(words.questions.side.name)));
    expect(done).toEqual([['change', 'side']]);
  });

  test('goes to the result with the one button that submits', async () => {
    const { user, page, done } = await check(usualSpasm);
    expect(texts(page, '[type="submit"]')).toEqual([review.confirm]);
    await user.click(screen.getByRole('button', { name: review.confirm }));
    await user.click(screen.getByRole('button', { name: back }));
    expect(done).toEqual(['confirm', 'back']);
  });

  test('reads what she skipped, and what was not asked, as such', async () => {
    const { page } = await check(without(usualSpasm, 'sleep'));
    expect(texts(page, '.answer').find((text) => text.startsWith('Sleep'))).toContain(review.notAsked);
  });

  test('finds nothing about signs or set-aside answers where there are none', async () => {
    await check(usualSpasm);
    expect(screen.queryByText(review.setAsideTitle)).toBeNull();
    expect(screen.queryByText(review.takenBackTitle)).toBeNull();
  });
});

describe('answers that do not count any more', () => {
  const palsied: Answers = { ...usualSpasm, history: ['face-palsy'], 'palsy-recovery': 'over-5-months' };

  test('are listed with the reason: not asked, because of another answer', async () => {
    await check(palsied, { history: ['none'] });
    const panel = screen.getByRole('heading', { name: review.setAsideTitle }).closest('section');
    expect(panel === null ? [] : texts(panel, 'li')).toEqual([
      `Face palsy: More than 5 months ago, and better, fully or in part. ${review.setAsideReason.notAsked}`,
    ]);
  });

  test('are listed with the reason: from an earlier day', async () => {
    await check(usualSpasm, {}, noon + day + 1);
    const panel = screen.getByRole('heading', { name: review.setAsideTitle }).closest('section');
    const lines = panel === null ? [] : texts(panel, 'li');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toContain(review.setAsideReason.stale);
  });
});

test('a sign that was taken back is listed with the time it was ticked, in words', async () => {
  await check({ respondent: 'self', age: '50-69', emergency: ['speech'] }, { emergency: ['none'] });
  const panel = screen.getByRole('heading', { name: review.takenBackTitle }).closest('section');
  expect(panel === null ? [] : texts(panel, 'li')).toEqual([
    review.takenBack('Speech is suddenly slurred, or the words cannot be found', dateWords(words, noon)),
  ]);
});

describe("the person's own words", () => {
  test('are kept when she leaves the box, and only when she has changed them', async () => {
    const { user, done } = await check(usualSpasm);
    const box = screen.getByLabelText(voiced(review.ownWords, 'self'));
    await user.click(box);
    await user.tab();
    expect(done).toEqual([]);
    await user.type(box, 'It is worse in wind.');
    expect(done).toEqual([]);
    await user.click(screen.getByRole('button', { name: review.confirm }));
    expect(done).toEqual([['own words', 'It is worse in wind.'], 'confirm']);
  });

  test.each(voices)('are still in the box, under the words for %s', async (respondent) => {
    await check({ ...usualSpasm, respondent }, {}, noon, { ownWords: 'It is worse in wind.' });
    const box = screen.getByLabelText<HTMLTextAreaElement>(voiced(review.ownWords, respondent));
    expect(box.value).toBe('It is worse in wind.');
  });
});
