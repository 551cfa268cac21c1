import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SaveFilePlace } from '../../src/app/file/SaveFilePlace.tsx';
import { readChosen } from '../../src/app/file/read-chosen.ts';
import { file } from '../../src/content/en/file.ts';
import { mostBytes } from '../../src/exchange/file/interview-file.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { usualSpasm } from '../support/answers.ts';
import { button, interviewWith, isBefore, show } from '../support/screen.tsx';

const { save } = file;

/** What this browser shares files with; the test says what comes of it. */
function browserThatShares(share: (data: ShareData) => Promise<void>, takes = true): void {
  Object.assign(navigator, { canShare: () => takes, share });
}

afterEach(() => {
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
});

async function toSave() {
  const session = await interviewWith(usualSpasm);
  return { session, ...show(<SaveFilePlace words={save} session={session} />) };
}

describe('a person who wants her answers as a file', () => {
  test('reads what it holds and who can read it before she can make one', async () => {
    const { page } = await toSave();
    expect(isBefore(screen.getByText(save.holds), button(page, save.save))).toBe(true);
  });

  test('is told where the browser cannot save, and what to do', async () => {
    const { page, user } = await toSave();
    const createObjectURL: unknown = Reflect.get(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'createObjectURL');
    await user.click(button(page, save.save));
    Object.assign(URL, { createObjectURL });
    expect(screen.getByRole('status').textContent).toBe(save.notSaved);
  });

  test.each([
    ['has no such thing', () => undefined],
    ['shares no files', () => browserThatShares(async () => undefined, false)],
    [
      'fails when it is asked',
      () =>
        Object.assign(navigator, {
          canShare: () => {
            throw new TypeError('No');
          },
        }),
    ],
  ])('finds no button to share in a browser that %s', async (_, arrange) => {
    arrange();
    const { page } = await toSave();
    expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([save.save]);
  });

  test('shares the very interview where the browser can, and her own notes of the same moment', async () => {
    const given: File[] = [];
    browserThatShares(async ({ files = [] }) => void given.push(...files));
    const { session, page, user } = await toSave();
    await session.does({ type: 'NOTE', about: 'own-words', text: 'It jumps.' });
    await user.click(button(page, save.share));
    expect((await screen.findByText(save.shared)).getAttribute('role')).toBe('status');
    const [one] = given;
    expect(one?.name).toMatch(/^face-twitch-\d{4}-\d\d-\d\d\.txt$/);
    expect(one?.type).toBe('text/plain');
    expect(readFile((await one?.text()) ?? '')).toEqual({
      kind: 'read',
      journals: [session.shown.read().context.journal],
    });
  });

  test.each([
    ['closes what the browser opened: nothing is said', 'AbortError', ''],
    ['is refused by the browser: what to do instead is said', 'NotAllowedError', save.notShared],
  ])('and %s', async (_, why, said) => {
    browserThatShares(async () => Promise.reject(new DOMException('No', why)));
    const { page, user } = await toSave();
    await user.click(button(page, save.share));
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});

describe('a file that somebody chose', () => {
  test('is not even read where it is too big', async () => {
    const big = new File(['x'.repeat(mostBytes + 1)], 'film.mp4');
    big.arrayBuffer = async () => Promise.reject(new Error('It was read'));
    expect(await readChosen(big)).toEqual({ kind: 'too-big' });
  });

  test('that the browser does not give is said to be so', async () => {
    const gone = new File(['x'], 'gone.txt');
    gone.arrayBuffer = async () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
    expect(await readChosen(gone)).toEqual({ kind: 'not-given' });
  });
});
