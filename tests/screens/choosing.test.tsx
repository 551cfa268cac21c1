import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answerWords, dateWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import { ask, button, input, noon, ticked } from '../support/screen.tsx';
import { tried } from '../support/long-run.ts';

const { next, choice } = words.interface;

/** What a screen reader says of the last press. */
const spoken = (): string => screen.getByRole('status').textContent;

describe('a person who chooses one of several', () => {
  test('gives that one, and a second choice takes the place of the first', async () => {
    const { user, page, given } = ask('duration');
    await user.click(input(page, 'duration', 'up-to-2-weeks'));
    await user.click(input(page, 'duration', 'over-1-year'));
    await user.click(button(page, next));
    expect(given).toEqual(['over-1-year']);
  });

  test('may press anywhere on the row', async () => {
    const { user, page } = ask('duration');
    await user.click(screen.getByText('More than 1 year'));
    expect(ticked(page)).toEqual(['over-1-year']);
  });

  test('may do it all with the keyboard', async () => {
    const { user, given } = ask('duration');
    await user.tab();
    await user.keyboard(' {Enter}');
    expect(given).toEqual(['no-twitching']);
  });
});

describe('a person who ticks all that fits', () => {
  test('gives all of them, in the order of the contract, and none that she cleared again', async () => {
    const { user, page, given } = ask('history');
    for (const option of ['pregnant', 'epilepsy', 'face-palsy', 'epilepsy']) {
      await user.click(input(page, 'history', option));
    }
    await user.click(button(page, next));
    expect(given).toEqual([['face-palsy', 'pregnant']]);
  });

  const everyOneAlone = questions.flatMap(({ id }) =>
    questionById(id).exclusive.map((option) => [option, id] as const),
  );
  /** One in three in every run, of all kinds of question; the others in the long run. */
  const alone = tried(everyOneAlone, (_, at) => at % 3 === 0);

  // Pressed as by a program: the whole way of a pointer is gone in the tests around these, and takes five times as long.
  test.each(alone)('and then "%s" at %s clears the others, and is cleared by any of them', async (option, question) => {
    const { options, exclusive } = questionById(question);
    const [first = '', second = ''] = options.filter((one) => !exclusive.includes(one));
    const { user, page, given } = ask(question);
    fireEvent.click(input(page, question, first));
    fireEvent.click(input(page, question, second));
    fireEvent.click(input(page, question, option));
    expect(ticked(page)).toEqual([option]);
    fireEvent.click(input(page, question, second));
    expect(ticked(page)).toEqual([second]);
    await user.click(button(page, next));
    expect(given).toEqual([[second]]);
  });

  test.each(alone)('reads what "%s" at %s took away, and has it back with one press', (option, question) => {
    const { options, exclusive } = questionById(question);
    const [first = '', second = ''] = options.filter((one) => !exclusive.includes(one));
    const { page, given } = ask(question);
    fireEvent.click(input(page, question, first));
    fireEvent.click(input(page, question, second));
    expect(page.querySelector('.choice-aside')).toBeNull();
    fireEvent.click(input(page, question, option));
    const took = choice.took(answerWords(words, question, [first, second], 'self'));
    const row = input(page, question, option).closest('.option');
    expect(row?.querySelector('.choice-aside p')?.textContent).toBe(took);
    expect(spoken()).toBe(took);

    const back = button(page, choice.bringBack);
    expect(row?.contains(back)).toBe(true);
    expect(back.getAttribute('type')).toBe('button');
    fireEvent.click(back);
    expect(ticked(page).toSorted()).toEqual([first, second].toSorted());
    expect(document.activeElement).toBe(input(page, question, option));
    expect(page.querySelector('.choice-aside')).toBeNull();
    expect(spoken()).toBe(words.interface.face.chosen(answerWords(words, question, [first, second], 'self')));
    expect(given).toEqual([]);
  });

  test.each(alone)('reads that "%s" at %s is gone when she ticks another', (option, question) => {
    const { options, exclusive } = questionById(question);
    const [first = ''] = options.filter((one) => !exclusive.includes(one));
    const { page } = ask(question, { prefill: [option] });
    fireEvent.click(input(page, question, first));
    expect(spoken()).toBe(choice.took(answerWords(words, question, [option], 'self')));
    fireEvent.click(button(page, choice.bringBack));
    expect(ticked(page)).toEqual([option]);
  });

  test('reads nothing of the kind while nothing is taken away', async () => {
    const { user, page } = ask('history', { prefill: ['pregnant'] });
    for (const option of ['epilepsy', 'pregnant', 'epilepsy', 'none', 'none']) {
      await user.click(input(page, 'history', option));
      expect(spoken()).toBe('');
      expect(page.querySelector('.choice-aside')).toBeNull();
    }
  });

  test('goes from one that stands alone to another', async () => {
    const { user, page } = ask('emergency');
    await user.click(input(page, 'emergency', 'none'));
    await user.click(input(page, 'emergency', 'not-sure'));
    expect(ticked(page)).toEqual(['not-sure']);
  });
});

describe('a person who comes back to a question', () => {
  test('finds her one answer still chosen, and gives it again with one press', async () => {
    const { user, page, given } = ask('side', { prefill: 'left' });
    expect(ticked(page)).toEqual(['left']);
    await user.click(button(page, next));
    expect(given).toEqual(['left']);
  });

  test('finds all her ticks set, and can take one back', async () => {
    const { user, page, given } = ask('emergency', { prefill: ['speech', 'vision-loss'] });
    expect(ticked(page)).toEqual(['speech', 'vision-loss']);
    await user.click(input(page, 'emergency', 'speech'));
    await user.click(button(page, next));
    expect(given).toEqual([['vision-loss']]);
  });

  test('on a later day reads the earlier answer with its date, and nothing is ticked for her', async () => {
    const { user, page, given } = ask('emergency', {
      earlier: words.interface.earlierAnswer(dateWords(words, noon), 'None of these'),
    });
    expect(page.querySelector('fieldset .earlier')?.textContent).toBe(
      words.interface.earlierAnswer(dateWords(words, noon), 'None of these'),
    );
    expect(ticked(page)).toEqual([]);
    await user.click(button(page, next));
    expect(given).toEqual([]);
  });

  test('on the same day reads of no earlier answer', () => {
    expect(ask('emergency', { prefill: ['none'] }).page.querySelector('.earlier')).toBeNull();
  });
});

describe('the second click of a double click', () => {
  test('does nothing: it would answer the page that the first one brought', async () => {
    const { user, given } = ask('duration', { prefill: 'over-1-year' });
    await user.dblClick(screen.getByRole('button', { name: next }));
    expect(given).toEqual(['over-1-year']);
  });

  test('does nothing on the other buttons either', () => {
    let skipped = 0;
    ask('sleep', { onSkip: () => (skipped += 1) });
    const skip = screen.getByRole('button', { name: words.interface.skip });
    fireEvent.click(skip, { detail: 2 });
    expect(skipped).toBe(0);
    fireEvent.click(skip, { detail: 1 });
    expect(skipped).toBe(1);
  });
});
