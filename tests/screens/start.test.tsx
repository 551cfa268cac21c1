import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { contentDate, deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { Start } from '../../src/screens/Start.tsx';
import { input, isBefore, show, texts, ticked } from '../support/screen.tsx';

const { start } = words.interface;
const { emergencyNumber } = deployment;

function open(props: Partial<ComponentProps<typeof Start>> = {}) {
  const given: unknown[] = [];
  const shown = show(
    <Start
      onReceive={() => undefined}
      words={words}
      prefill={undefined}
      saved={null}
      openFile={null}
      onContinue={() => undefined}
      onSeeAll={() => undefined}
      onAnswer={(answer) => given.push(answer)}
      {...props}
    />,
  );
  return { ...shown, given };
}

describe('a person who opens the start page', () => {
  test('reads when to call before anything else, and can call from there', () => {
    const { page } = open();
    const notice = screen.getByText(start.emergencyShort(emergencyNumber)).closest('details') ?? page;
    expect(isBefore(notice, screen.getByRole('heading', { level: 1 }))).toBe(true);
    expect(page.firstElementChild).toBe(notice);
    expect(texts(notice, 'li')).toEqual(start.emergencySigns);
    expect(notice.textContent).toContain(start.emergencyEvenIfGone);
    expect(within(notice).getByRole('link').getAttribute('href')).toBe(`tel:${emergencyNumber}`);
  });

  test('finds her own words as the heading, and for whom it is and is not', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /face that twitches.*eye that keeps shutting/,
    );
    const facts = start.facts.join(' ');
    for (const fact of start.facts) expect(screen.getByText(fact)).toBeTruthy();
    expect(facts).toMatch(/16 and over/);
    expect(facts).toMatch(/not for an emergency/i);
    expect(facts).toMatch(/not a diagnosis/i);
    expect(facts).toMatch(/minutes/);
    expect(facts).toMatch(/nothing you answer leaves this device/i);
  });

  test('reads the date of the medical content and its reading level', () => {
    open();
    const [year = ''] = contentDate.split('-');
    const dated = screen.getByText(/^Medical content of/);
    expect(dated.textContent).toContain(year);
    expect(dated.textContent).toMatch(/reading age/);
  });

  test('finds one question and one button, and nothing else to fill in', () => {
    const { page } = open();
    const fields = [...page.querySelectorAll('input, select, textarea')];
    expect(fields.map((field) => field.getAttribute('name'))).toEqual(['respondent', 'respondent', 'respondent']);
    expect(texts(page, '[type="submit"]')).toEqual([start.begin]);
  });

  test('starts by saying who answers', async () => {
    const { user, page, given } = open();
    await user.click(input(page, 'respondent', 'carer'));
    await user.click(screen.getByRole('button', { name: start.begin }));
    expect(given).toEqual(['carer']);
  });

  test('whose press came before the program finds it still there', () => {
    expect(ticked(open({ prefill: 'carer' }).page)).toEqual(['carer']);
  });

  test('finds no way to go on where nothing is kept', () => {
    open();
    expect(screen.queryByText(start.continueTitle)).toBeNull();
    expect(screen.queryByRole('button', { name: start.continueButton })).toBeNull();
    expect(screen.queryByText(start.afresh)).toBeNull();
  });
});

test('the choice for a nurse stands apart, below its own line', () => {
  const { page } = open();
  const apart = screen.getByText(start.professional);
  expect(isBefore(input(page, 'respondent', 'self'), apart)).toBe(true);
  expect(isBefore(input(page, 'respondent', 'carer'), apart)).toBe(true);
  expect(isBefore(apart, input(page, 'respondent', 'nurse'))).toBe(true);
  expect(page.querySelector('label[for="respondent-nurse"] .option-label')?.textContent).toBe(
    'I am a health professional interviewing a patient',
  );
});

describe('a person who has been here before', () => {
  const saved = { date: '24 November 2026 at 18:05', who: start.continueWho.carer, others: null };

  test('may continue: she reads when that was, and who answered', async () => {
    let went = 0;
    const { user, given } = open({ saved, onContinue: () => (went += 1) });
    const panel = screen.getByRole('region', { name: start.continueTitle });
    expect(panel.textContent).toContain(start.continueText(saved.date));
    expect(panel.textContent).toContain(start.continueWho.carer);
    expect(panel.textContent).not.toContain(start.alsoKept(''));
    await user.click(within(panel).getByRole('button', { name: start.continueButton }));
    expect(went).toBe(1);
    expect(given).toEqual([]);
  });

  test('reads that there are answers from others, where there are', () => {
    open({ saved: { ...saved, others: '2' } });
    expect(screen.getByText(start.alsoKept('2'))).toBeTruthy();
  });

  test('or starts again, further down', async () => {
    let went = 0;
    const { user, page, given } = open({ saved, onContinue: () => (went += 1) });
    const panel = screen.getByRole('region', { name: start.continueTitle });
    expect(isBefore(panel, screen.getByRole('heading', { name: start.afresh }))).toBe(true);
    await user.click(input(page, 'respondent', 'self'));
    await user.click(screen.getByRole('button', { name: start.begin }));
    expect(given).toEqual(['self']);
    expect(went).toBe(0);
  });
});
