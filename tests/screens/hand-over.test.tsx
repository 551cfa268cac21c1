import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { MadeCode } from '../../src/app/hand-over/MadeCode.tsx';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { handOver } from '../../src/content/en/hand-over.ts';
import { words } from '../../src/content/en/interview.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import type { Answers } from '../../src/content/questions.ts';
import { usualSpasm } from '../support/answers.ts';
import {
  button,
  interviewWith,
  isBefore,
  isFocused,
  noon,
  Place,
  presentedIn,
  show,
  texts,
  voices,
} from '../support/screen.tsx';

const { interface: ui } = words;
const inDanger: Answers = { respondent: 'self', age: '50-69', emergency: ['face-droop'] };

/** The emergency page, where somebody has pressed the button: the place that needs the least to be shown. */
async function pressed() {
  const session = await interviewWith(inDanger);
  const shown = show(<Place session={session} />);
  await shown.user.click(button(shown.page, ui.handOver.make));
  return shown;
}

/** The same, once the code is there. */
async function atTheEmergency() {
  const shown = await pressed();
  return { ...shown, code: await screen.findByRole('group', { name: handOver.title }) };
}

const onCopy = async (): Promise<boolean> => true;

const codeOn = (page: HTMLElement): string => texts(page, '.code').join();

describe('before a code is made', () => {
  test('a person reads what it holds and who can read it, above the button and below the call', async () => {
    const session = await interviewWith(inDanger);
    const { page } = show(<Place session={session} />);
    const make = button(page, ui.handOver.make);
    const [holds] = [...page.querySelectorAll('p')].filter(({ textContent }) => textContent === ui.handOver.holds);
    const call = page.querySelector('.call-link');
    if (holds === undefined || call === null) throw new Error('The sentence or the call is missing');
    expect(isBefore(call, holds)).toBe(true);
    expect(isBefore(holds, make)).toBe(true);
    expect(page.querySelectorAll('.code, .qr')).toHaveLength(0);
    expect(make.closest('.no-print')).not.toBeNull();
  });

  test('half way a carer is offered one, and nobody else', async () => {
    const { trend: _, ...untilTrend } = usualSpasm;
    for (const respondent of voices) {
      const session = await interviewWith({ ...untilTrend, respondent });
      const { page, leave } = show(<Place session={session} />);
      expect(texts(page, 'summary').includes(ui.handOver.halfWay), respondent).toBe(respondent === 'carer');
      leave();
    }
  });
});

describe('a code that is made', () => {
  test('has the focus, in groups of four that can be read and copied', async () => {
    const { page, code } = await atTheEmergency();
    await isFocused(code);
    expect(codeOn(page)).toMatch(/^[B-X]{4}( [B-X]{4})+$/);
    expect(readCode(codeOn(page))).toMatchObject({
      kind: 'read',
      handedOver: { answers: routeOf(inDanger, []).live, at: noon, takenBack: false },
    });
    expect([...page.querySelectorAll('button')].some(({ textContent }) => textContent === ui.handOver.make)).toBe(
      false,
    );
  });

  test('is spelt out beneath, folded, a group to a line', async () => {
    const { page } = await atTheEmergency();
    const groups = codeOn(page).split(' ');
    const lines = texts(page, 'details ol li');
    expect(lines).toHaveLength(groups.length);
    expect(
      lines.map((line) =>
        line
          .split(', ')
          .map((letter) => letter[0])
          .join(''),
      ),
    ).toEqual(groups);
    expect(lines.join(' ')).toMatch(/[B-X] as in [A-Z]/);
    expect(page.querySelector('details:has(ol)')?.hasAttribute('open')).toBe(false);
  });

  test('is another one as soon as an answer is another one, also while it stands there', async () => {
    const before = presentedIn(await interviewWith(inDanger));
    const after = presentedIn(await interviewWith({ ...inDanger, emergency: ['face-droop', 'speech'] }));
    const { container: page, rerender } = render(<MadeCode presented={before} {...{ handOver, onCopy }} />);
    await userEvent.click(button(page, handOver.copy));
    await screen.findByText(handOver.copied);
    rerender(<MadeCode presented={after} {...{ handOver, onCopy }} />);
    expect(readCode(codeOn(page))).toMatchObject({ handedOver: { answers: { emergency: ['face-droop', 'speech'] } } });
    // What was copied is no longer what stands there.
    expect(screen.queryByText(handOver.copied)).toBeNull();
  });

  test.each([
    ['years before', Date.UTC(1999, 0, 1)],
    ['years after', Date.UTC(2099, 0, 1)],
  ])('is made as well where the clock is %s: then nobody knows the time', async (_, now) => {
    const session = sessionWithoutStore({ now: () => now, onNotice: () => undefined });
    await session.does({ type: 'ANSWER', question: 'respondent', answer: 'self' });
    const { container: page } = render(
      <MadeCode presented={presentedIn(session)} handOver={handOver} onCopy={onCopy} />,
    );
    expect(readCode(codeOn(page))).toMatchObject({ kind: 'read', handedOver: { at: null, respondent: 'self' } });
  });

  test('that cannot be made costs nobody the page: a sentence says so', async () => {
    // Too long for a picture.
    history.replaceState(null, '', `/${'folder/'.repeat(500)}`);
    await pressed();
    expect(await screen.findByText(ui.handOver.notMade)).toBeTruthy();
    expect(document.querySelector('.call-link')).not.toBeNull();
    history.replaceState(null, '', '/');
  });

  test('comes with a link that holds the same letters and no gap, and with what the browser may remember', async () => {
    const { page } = await atTheEmergency();
    const [link = ''] = texts(page, '.code-link');
    expect(link).toBe(`${location.origin}/#${codeOn(page).replaceAll(' ', '')}`);
    expect(screen.getByText(handOver.linkStays)).toBeTruthy();
    expect(page.querySelectorAll('a[href*="#"], a[href^="mailto"], a[href^="sms"]')).toHaveLength(0);
  });

  test('has a picture of one path with a name, black on white, white on all sides', async () => {
    await atTheEmergency();
    const picture = screen.getByRole('img', { name: handOver.picture });
    const [white, black] = [...picture.querySelectorAll('path')];
    expect([white?.getAttribute('fill'), black?.getAttribute('fill')]).toEqual(['#fff', '#000']);
    const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    const runs = [...(black?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.map(Number));
    const across = runs.flatMap(([, x = 0, , length = 0]) => [x, x + length]);
    const down = runs.map(([, , y = 0]) => y);
    expect([Math.min(...across), Math.max(...across)]).toEqual([4, size - 4]);
    expect([Math.min(...down), Math.max(...down)]).toEqual([4, size - 5]);
  });
});
