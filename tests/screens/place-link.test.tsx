import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PlaceLink } from '../../src/screens/PlaceLink.tsx';

describe('a link to another place', () => {
  test('leads there on the page', () => {
    const follow = vi.fn();
    render(<PlaceLink place="receive" label="Read a code" onFollow={follow} />);
    expect(fireEvent.click(screen.getByRole('link'))).toBe(false);
    expect(follow).toHaveBeenCalledOnce();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'is left to the browser for whoever wants it in a tab or a window of its own (%o)',
    (keys) => {
      const follow = vi.fn();
      render(<PlaceLink place="interviews" label="All interviews" onFollow={follow} />);
      // jsdom cannot go anywhere: that nobody has held the browser back is all that is seen here.
      expect(fireEvent.click(screen.getByRole('link'), keys)).toBe(true);
      expect(follow).not.toHaveBeenCalled();
    },
  );
});
