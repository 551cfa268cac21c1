import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { DroopAndPull } from '../../src/screens/pictures/DroopAndPull.tsx';
import { isPictured } from '../../src/screens/pictures/movement-scenes.ts';
import { MovementPicture } from '../../src/screens/pictures/MovementPicture.tsx';
import { signPicture } from '../../src/screens/pictures/SignPicture.tsx';

const { droop, pull } = words.interface.face;

const pictures: readonly (readonly [string, ReactNode])[] = [
  ['a droop and a pull', <DroopAndPull key="pair" droopCaption={droop} pullCaption={pull} />],
  ...questionById('emergency').options.map((sign) => [sign, signPicture(sign)] as const),
  ...questionById('movement')
    .options.filter(isPictured)
    .flatMap((kind) => [
      [kind, <MovementPicture key={kind} kind={kind} />] as const,
      [`${kind} as it moves`, <MovementPicture key={kind} kind={kind} moving />] as const,
    ]),
];

/** What is drawn, and nothing else. */
function drawn(picture: ReactNode): string {
  const { container, unmount } = render(picture);
  const { innerHTML } = container;
  unmount();
  return innerHTML;
}

test.for(pictures.filter(([, picture]) => picture !== null))(
  'the picture of %s is the same each time that somebody comes to it',
  ([, picture]) => {
    const first = drawn(picture);
    expect(first).toMatch(/<path/);
    expect(drawn(picture)).toBe(first);
    expect(drawn(picture)).toBe(first);
  },
);

test('a movement is drawn as it moves once somebody asks for it, and still again once she has seen it', () => {
  const kind = 'held-pull';
  const { container, rerender } = render(<MovementPicture kind={kind} />);
  const still = container.innerHTML;
  rerender(<MovementPicture kind={kind} moving />);
  expect(container.querySelector('.is-moving .pic-playhead')).not.toBeNull();
  rerender(<MovementPicture kind={kind} />);
  expect(container.innerHTML).toBe(still);
});

test('no two pictures of a page call a part of theirs by the same name', () => {
  const { container } = render(
    pictures.map(([name, picture]) => <div key={name}>{name.includes(' as ') ? null : picture}</div>),
  );
  const names = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(names.length).toBeGreaterThan(8);
  expect(new Set(names).size).toBe(names.length);
});
