import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { questionById } from '../../src/content/question-by-id.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { ask, input, isBefore, texts } from '../support/screen.tsx';

describe.each(safetyGates)('at the safety question %s', (gate) => {
  test('"none of these" comes only after the last sign, for the eye and for the key', () => {
    const { page } = ask(gate);
    const signs = questionById(gate).options.filter((option) => !questionById(gate).exclusive.includes(option));
    const none = input(page, gate, 'none');
    for (const sign of signs) expect(isBefore(input(page, gate, sign), none), sign).toBe(true);
    expect([...page.querySelectorAll('[tabindex]')].filter((one) => Number(one.getAttribute('tabindex')) > 0)).toEqual(
      [],
    );
  });

  test('a sign with a bold head is read whole', () => {
    const { page } = ask(gate);
    expect(page.querySelectorAll('.option-rest').length).toBeGreaterThan(2);
    for (const rest of page.querySelectorAll('.option-rest')) {
      expect(rest.closest('.option-label')?.textContent.endsWith(rest.textContent)).toBe(true);
    }
    expect(texts(page, '.option-label').every((text) => text.length > 0)).toBe(true);
  });
});

test('beside each sign of an emergency stands its small picture, which nobody has to see or hear', async () => {
  const { page } = ask('emergency');
  await waitFor(() => expect(page.querySelectorAll('.option .sign-picture .pic-panel')).toHaveLength(8));
  for (const picture of page.querySelectorAll('.sign-picture')) {
    expect(picture.getAttribute('aria-hidden')).toBe('true');
    expect(picture.closest('.option')?.querySelector('.option-label')?.textContent).toBeTruthy();
  }
  expect(input(page, 'emergency', 'none').closest('.option')?.querySelector('svg')).toBeNull();
});
