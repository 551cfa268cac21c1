import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { Frame } from '../../src/screens/Frame.tsx';
import { isBefore, isFocused, show, texts } from '../support/screen.tsx';

const { interface: ui } = words;

function around(props: Partial<ComponentProps<typeof Frame>> = {}) {
  const done: unknown[] = [];
  const shown = show(
    <Frame
      words={words}
      place="pain"
      bare={false}
      notice={null}
      onDismissNotice={() => done.push('dismissed')}
      keepsNothing={false}
      waiting={null}
      howManyKept={async () => Promise.resolve(1)}
      hasAnswers
      onHome={() => done.push('home')}
      onList={() => done.push('list')}
      nurse={null}
      onKeepNothing={(nothing) => done.push(['keeps nothing', nothing])}
      onlyHere={false}
      onClear={(which) => done.push(['cleared', which])}
      display={{ size: 'normal', theme: 'auto', numbers: false }}
      onDisplay={(choice) => done.push(choice)}
      aloud={{ on: false, onTurn: (on) => done.push(['aloud', on]), settings: null }}
      worksOffline={false}
      offer={null}
      layout="narrow"
      beside={null}
      {...props}
    >
      <h1 id="heading" tabIndex={-1}>
        A question
      </h1>
    </Frame>,
  );
  return { ...shown, done };
}

/** A key does nothing just after a page has changed. */
function someTimeLater(): void {
  const later = performance.now() + 1000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
}

afterEach(() => vi.restoreAllMocks());

const toOtherPages = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('a:not([href^="#"])')].map((link) => link.getAttribute('href'));

describe("at a nurse's desk", () => {
  const desk = ui.nurse.desk.list;

  test('her list is in the head of the page: one press, or one key where she has turned keys on', async () => {
    let keys = false;
    const { user, done } = around({ nurse: { hasKeys: () => keys } });
    const link = screen.getByRole('link', { name: desk });
    expect(link.closest('header')).not.toBeNull();
    expect(screen.queryByText(ui.footer.interviews)).toBeNull();
    await user.click(link);
    expect(done).toEqual(['list']);
    someTimeLater();
    await user.keyboard('l');
    expect(done).toEqual(['list']);
    keys = true;
    await user.keyboard('l');
    expect(done).toEqual(['list', 'list']);
  });

  test.each([
    ['the list itself', { place: 'interviews' }],
    ['the emergency page', { place: 'call-now', bare: true }],
  ])('nothing leads to it from %s', async (_, props) => {
    const { user, done } = around({ nurse: { hasKeys: () => true }, ...props });
    expect(screen.queryByRole('link', { name: desk })).toBeNull();
    someTimeLater();
    await user.keyboard('l');
    expect(done).toEqual([]);
  });
});

describe('on every page a person finds', () => {
  test('what is on it, with the name of the place for other programs', () => {
    around();
    const main = screen.getByRole('main');
    expect(main.dataset.place).toBe('pain');
    expect(within(main).getByRole('heading', { name: 'A question' })).toBeTruthy();
  });

  test('when to call, the way to the condition pages, and how to clear her answers', () => {
    const { page } = around();
    expect(screen.getByText(ui.newSignCall(deployment.emergencyNumber))).toBeTruthy();
    expect(toOtherPages(page)).toEqual(['./conditions/', './privacy.html', './accessibility.html']);
    expect(screen.getByRole('button', { name: ui.clear.open }).getAttribute('type')).toBe('button');
  });

  test('a first link that skips to the heading', async () => {
    const { user } = around();
    await user.tab();
    expect(document.activeElement?.textContent).toBe(ui.skipToContent);
    await user.keyboard('{Enter}');
    await isFocused(screen.getByRole('heading', { name: 'A question' }));
  });

  test('no other input in the part where the question is', () => {
    expect(around().page.querySelectorAll('main :is(input, select, textarea)')).toHaveLength(0);
  });
});

const home = (): HTMLElement => screen.getByRole('link', { name: ui.product });

describe('the mark beside the name of the product', () => {
  test('is one link with it, which leads home', async () => {
    const { user, page, done } = around();
    expect(page.querySelector('header a .mark')).not.toBeNull();
    await user.click(home());
    expect(done).toEqual(['home']);
  });

  test('leads to the heading on the start page itself, and nothing is begun anew', async () => {
    const { user, done } = around({ place: 'start' });
    expect(home().getAttribute('aria-current')).toBe('page');
    await user.click(home());
    await isFocused(screen.getByRole('heading', { name: 'A question' }));
    expect(done).toEqual([]);
  });

  test('leads nowhere on the emergency page, where it stands all the same', () => {
    const { page } = around({ bare: true, place: 'call-now' });
    expect(screen.queryByRole('link', { name: ui.product })).toBeNull();
    expect(page.querySelector('header .mark')).not.toBeNull();
  });

  test('shuts its eye on the start page only', () => {
    const start = around({ place: 'start' });
    expect(start.page.querySelectorAll('.is-blinking')).toHaveLength(1);
    start.leave();
    expect(around().page.querySelector('.is-blinking')).toBeNull();
  });
});

describe('the sentence on when to call', () => {
  test('names the sudden signs of the start page, and nothing that a steady twitch does by itself', () => {
    around();
    const call = screen.getByText(ui.newSignCall(deployment.emergencyNumber));
    // The call is in sight, and the signs unfold from it.
    expect(call.tagName).toBe('SUMMARY');
    const sentence = call.parentElement?.textContent ?? '';
    expect(sentence).toContain(`Call ${deployment.emergencyNumber}`);
    expect(sentence).toMatch(/sudden/);
    for (const sign of ui.start.emergencySigns) expect(sentence).toContain(sign);
    // "It lasts longer" and "it comes more often" are reasons of a routine result.
    expect(sentence).not.toMatch(/worse|more often|longer/);
  });

  test.each(['start', 'call-now', 'summary'])('does not stand below %s, which says it better', (place) => {
    const { page } = around({ place });
    expect(page.textContent).not.toContain(ui.newSignCall(deployment.emergencyNumber));
  });

  test.each(['emergency', 'signs-unsure', 'pain', 'too-young', 'review'])('stands below %s', (place) => {
    const { page } = around({ place });
    expect(page.textContent).toContain(ui.newSignCall(deployment.emergencyNumber));
  });
});

test('the emergency page is bare: nothing on it leads away, and what may help is still there', () => {
  const { page } = around({ bare: true, place: 'call-now' });
  expect(toOtherPages(page)).toEqual([]);
  expect(screen.queryByText(ui.footer.conditions)).toBeNull();
  expect(screen.getByRole('button', { name: ui.clear.open })).toBeTruthy();
});

describe('a notice', () => {
  test('is read out, and goes when the person closes it', async () => {
    const { user, done } = around({ notice: ui.notices.gone });
    const notices = screen.getByRole('status');
    expect(notices.textContent).toContain(ui.notices.gone);
    await user.click(within(notices).getByRole('button', { name: ui.notices.dismiss }));
    expect(done).toEqual(['dismissed']);
  });

  test('is not there when there is nothing to say; its place is, so that it is read when it comes', () => {
    around();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test.each(['slow', 'full', 'forbidden', 'newer', 'failed'] as const)(
    'about answers that are not kept (%s) says why, and cannot be closed',
    (waiting) => {
      around({ waiting });
      expect(screen.getByRole('status').textContent).toBe(ui.keep.waiting[waiting]);
    },
  );

  test('stands after what to do in an emergency, not before it', () => {
    const { page } = around({ bare: true, place: 'call-now', waiting: 'slow' });
    const main = page.querySelector('main') ?? page;
    expect(isBefore(main, screen.getByRole('status'))).toBe(true);
  });

  test('stays while nothing is kept', () => {
    around({ keepsNothing: true });
    expect(screen.getByRole('status').textContent).toBe(ui.keep.off);
  });
});

/** The button that opens text size and colours. */
const lookOfThePage = (): HTMLElement => screen.getByLabelText(ui.display.name);

describe('text size and colours', () => {
  test('are behind "Aa" in the head of the page, before what may be hard to read', () => {
    const { page } = around();
    expect(page.querySelector('header')?.contains(lookOfThePage())).toBe(true);
    expect(lookOfThePage().textContent).toBe(ui.display.sign);
    // Whoever speaks to the device says what she sees.
    expect(ui.display.name.startsWith(ui.display.sign)).toBe(true);
  });

  test('stand at the foot of the emergency page, so that nothing can be pressed before the call', () => {
    const { page } = around({ bare: true, place: 'call-now' });
    expect(page.querySelectorAll('header :is(a, summary, input, button)')).toHaveLength(0);
    expect(page.querySelector('footer')?.contains(lookOfThePage())).toBe(true);
  });

  test('are folded away until they are wanted', () => {
    around();
    expect(lookOfThePage().closest('details')?.open).toBe(false);
  });

  test('can be larger and dim: a change of one leaves the others as they are', async () => {
    const { user, page, done } = around({ display: { size: 'large', theme: 'dark', numbers: false } });
    const chosen = [...page.querySelectorAll('.choice input:checked')];
    expect(chosen.map(({ id }) => id)).toEqual(['text-size-large', 'colours-dark']);
    await user.click(screen.getByLabelText(ui.display.sizes.larger));
    await user.click(screen.getByLabelText(ui.display.themes.dim));
    await user.click(screen.getByLabelText(ui.display.numbers));
    expect(done).toEqual([{ size: 'larger' }, { theme: 'dim' }, { numbers: true }]);
  });
});

describe('keeping nothing', () => {
  test('is folded away at the foot of the page until it is wanted', () => {
    const { page } = around();
    const summary = screen.getByText(ui.footer.keeping);
    expect(summary.closest('details')?.open).toBe(false);
    expect(page.querySelector('footer')?.contains(summary)).toBe(true);
  });

  test('"do not keep anything" is one switch, and says what it means', async () => {
    const { user, done } = around();
    const box = screen.getByLabelText(new RegExp(ui.keep.label));
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(ui.keep.hint);
    await user.click(box);
    expect(done).toEqual([['keeps nothing', true]]);
  });
});

test('what stands beside a question for a nurse comes after it', () => {
  const { page } = around({ beside: <aside>All questions</aside> });
  expect(texts(page, 'main ~ aside, .column ~ aside')).toEqual(['All questions']);
});
