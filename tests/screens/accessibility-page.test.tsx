import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibility } from '../../src/content/en/accessibility.ts';
import { TellUs } from '../../src/screens/AccessibilityPage.tsx';
import { show } from '../support/screen.tsx';

const { tellUs } = accessibility;

describe('a person who cannot use a page', () => {
  test('writes to whoever runs the site, where an address is set', () => {
    show(<TellUs words={tellUs} address="help@example.org" />);
    const link = screen.getByRole('link', { name: tellUs.write('help@example.org') });
    expect(link.getAttribute('href')).toBe('mailto:help@example.org');
    expect(screen.queryByText(tellUs.without)).toBeNull();
  });

  test('is asked to tell whoever gave her the page, where there is none', () => {
    show(<TellUs words={tellUs} address={null} />);
    expect(screen.getByText(tellUs.without)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
