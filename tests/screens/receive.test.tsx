import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ReadCode } from '../../src/app/receive/ReadCode.tsx';
import type { ReceivePlaceProps } from '../../src/app/receive/ReceivePlace.tsx';
import { createNavigation } from '../../src/app/page/navigation.ts';
import type { Notice } from '../../src/app/notice.ts';
import { observable } from '../../src/app/observable.ts';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { file } from '../../src/content/en/file.ts';
import { words } from '../../src/content/en/interview.ts';
import { receive } from '../../src/content/en/receive.ts';
import { codeLetters } from '../../src/content/code-letters.ts';
import { enclose } from '../../src/exchange/code/envelope.ts';
import { newestVersion } from '../../src/exchange/code/versions.ts';
import { codeOf } from '../code/coded.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { journalFromFile } from '../../src/exchange/file/received-file.ts';
import { interviewWith } from '../interview/begin-interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { button, isFocused, noon, show } from '../support/screen.tsx';

/** The page has a title of its own. */
afterEach(() => document.head.replaceChildren());

const code = codeOf(usualSpasm);
const other = codeOf({ ...usualSpasm, side: 'left' });
const newer = enclose(newestVersion.version + 1, 12_345_678_901n)
  .map((letter) => codeLetters[letter])
  .join('');

function page({ text = '', ...props }: Partial<ReceivePlaceProps> = {}) {
  const session = sessionWithoutStore({ now: () => noon, onNotice: () => undefined });
  const navigation = createNavigation({
    session,
    tab: { read: () => null, set: () => undefined },
    notices: observable<Notice | null>(null),
  });
  return show(<ReadCode {...{ words, session, navigation, receive, file, text }} onlyHere={false} {...props} />);
}

async function reading(text: string) {
  const shown = page();
  const field = shown.page.querySelector<HTMLInputElement>('#code-text');
  if (field === null) throw new Error('There is no field');
  // The page has arrived: it takes the focus once, with its next frame.
  await isFocused(screen.getByRole('heading', { level: 1 }));
  await shown.user.click(field);
  if (text !== '') await shown.user.paste(text);
  await shown.user.keyboard('{Enter}');
  return { ...shown, field, error: () => shown.page.querySelector('.error')?.textContent };
}

describe('a text that cannot be read as a code', () => {
  test.each([
    ['is empty', '', receive.empty],
    ['holds none', 'See you on Monday at noon.', receive.why.unreadable],
    ['has a wrong letter', `${code.slice(0, 9)}${code[9] === 'B' ? 'C' : 'B'}${code.slice(10)}`, receive.why.wrong],
    ['ends too early', code.slice(0, 17), receive.why['cut-off'](17, code.length)],
    ['is of a newer version', newer, receive.why.newer],
  ])(
    'because it %s is told so in a sentence of its own, and the next scan takes its place',
    async (_, text, sentence) => {
      const { error, field, user } = await reading(text);
      expect(error()).toBe(sentence);
      await isFocused(field);
      await user.paste(code);
      await user.keyboard('{Enter}');
      expect(error()).toBeUndefined();
      await screen.findByRole('button', { name: receive.nurse });
    },
  );

  test('has five different sentences for that', () => {
    const { unreadable, wrong, newer: newerVersion } = receive.why;
    expect(new Set([receive.empty, unreadable, wrong, receive.why['cut-off'](1, 2), newerVersion]).size).toBe(5);
  });
});

test('with two codes in one text somebody is asked which one is meant', async () => {
  const { user, page: shown } = await reading(`${code} no, this one: ${other}`);
  expect(shown.textContent).toContain(receive.several);
  const choices = screen.getAllByRole('button').filter(({ textContent }) => textContent?.includes('begins with'));
  expect(choices).toHaveLength(2);
  const [, second] = choices;
  if (second === undefined) throw new Error('There is no second choice');
  await user.click(second);
  await screen.findByRole('button', { name: receive.nurse });
});

describe('a code that is read', () => {
  test('shows nothing of its answers before somebody says who reads it', async () => {
    const { page: shown } = page({ text: `#${code}` });
    await screen.findByRole('button', { name: receive.nurse });
    for (const answer of ['50 to 69', 'right', 'cheek']) expect(shown.textContent).not.toContain(answer);
  });

  test('shows the call first, with the signs, where there is a sign of an emergency', async () => {
    const { page: shown } = page({ text: `#${codeOf({ ...usualSpasm, emergency: ['speech', 'vision-loss'] })}` });
    const card = shown.querySelector('.care-emergency');
    const asked = await screen.findByRole('button', { name: receive.nurse });
    expect(card?.querySelectorAll('.said li')).toHaveLength(2);
    expect(card?.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('says where the answers of this page would be gone', async () => {
    const { page: shown } = page({ text: code, onlyHere: true });
    await screen.findByRole('button', { name: receive.nurse });
    expect(shown.textContent).toContain(receive.goes);
    expect(button(shown, receive.own)).toBeDefined();
  });
});

/** A file with these interviews, as a browser hands it over. */
function fileWith(...all: readonly Answers[]): File {
  return new File([textOf(...all.map((answers) => interviewWith(answers).journal()))], 'face-twitch.txt');
}

function textOf(...journals: readonly Journal[]): string {
  return fileText(journals, file.save.about);
}

describe('a file in the place of a code', () => {
  const droop: Answers = { ...usualSpasm, emergency: ['face-droop'] };

  test.each([
    ['chosen', (given: File) => fireEvent.change(screen.getByLabelText(receive.file), { target: { files: [given] } })],
    ['dropped anywhere on the page', (given: File) => fireEvent.drop(document.body, { dataTransfer: data(given) })],
    [
      'pasted into the field',
      (given: File) => fireEvent.paste(screen.getByLabelText(receive.field), { clipboardData: data(given) }),
    ],
  ])('that is %s shows the call first, and nothing else of it before somebody says who reads it', async (_, give) => {
    const { page: shown } = page();
    give(fileWith(droop));
    await screen.findByRole('button', { name: receive.nurse });
    expect(shown.querySelectorAll('.care-emergency .said li')).toHaveLength(1);
    for (const answer of ['50 to 69', 'right', 'cheek']) expect(shown.textContent).not.toContain(answer);
  });

  test('as text is read by the same field', async () => {
    await reading(textOf(interviewWith(usualSpasm).journal()).replaceAll('\n', ''));
    await screen.findByRole('button', { name: receive.nurse });
  });

  test('a link that is dropped is read, too', async () => {
    const { page: shown } = page();
    fireEvent.drop(shown, { dataTransfer: { files: [], getData: () => `https://example.org/#${code}` } });
    await screen.findByRole('button', { name: receive.nurse });
  });

  test('that is damaged or another one is told so, in the sentence of a file', async () => {
    const { page: shown } = page();
    const text = textOf(interviewWith(usualSpasm).journal());
    for (const [given, sentence] of [
      [text.slice(0, -30), file.open.refused['cut-off']],
      [text.replace('"none"', '"speech"'), file.open.refused.wrong],
      ['A letter to the doctor', file.open.refused.unreadable],
    ] as const) {
      fireEvent.drop(document.body, { dataTransfer: data(new File([given], 'face-twitch.txt')) });
      await screen.findByText(sentence);
    }
    expect(shown.querySelector('#code-read')).toBeNull();
  });

  test('of a nurse goes on as hers: nobody is asked who reads it', async () => {
    page();
    fireEvent.drop(document.body, { dataTransfer: data(fileWith({ ...usualSpasm, ...observedNothing })) });
    await screen.findByRole('button', { name: receive.goOn });
    expect(screen.queryByRole('button', { name: receive.nurse })).toBeNull();
  });

  test('with several interviews asks which one is meant', async () => {
    const { user } = page();
    const both = fileWith(usualSpasm, { ...usualSpasm, respondent: 'carer' });
    fireEvent.drop(document.body, { dataTransfer: data(both) });
    await user.click(await screen.findByRole('button', { name: /^The carer answered on/ }));
    await screen.findByRole('button', { name: receive.nurse });
  });

  test('that a nurse received already is one that she has', async () => {
    const journal = interviewWith(usualSpasm).journal();
    const session = sessionWithoutStore({ now: () => noon, onNotice: () => undefined });
    await session.receive(journalFromFile(journal, noon));
    page({ session });
    fireEvent.drop(document.body, { dataTransfer: data(new File([textOf(journal)], 'face-twitch.txt')) });
    await screen.findByText(receive.twice);
  });
});

function data(given: File) {
  return { files: [given], getData: () => '' };
}
