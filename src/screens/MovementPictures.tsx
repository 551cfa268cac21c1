import { useState } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { OptionId, QuestionId } from '../content/questions.ts';
import { Button } from './Button.tsx';
import { MovementPicture } from './pictures/MovementPicture.tsx';
import { isPictured } from './pictures/movement-scenes.ts';

/**
 * The pictures of the question on the movement: one beside each option, on the side that was chosen, which move only when
 * somebody asks for it.
 */
export function useMovementPictures(question: QuestionId, side: OptionId<'side'> | undefined) {
  const [moving, setMoving] = useState(false);
  if (question !== 'movement') return null;
  return {
    moving,
    toggle: () => setMoving((before) => !before),
    beside: (option: string) =>
      isPictured(option) ? (
        // They are drawn on the person's left.
        <span className={side === 'right' ? 'movement is-right' : 'movement'}>
          <MovementPicture {...{ kind: option, moving }} />
        </span>
      ) : null,
  };
}

type MoveButtonProps = Pick<NonNullable<ReturnType<typeof useMovementPictures>>, 'moving' | 'toggle'> & {
  readonly words: InterviewWords;
};

/** Lets the pictures move, and stops them. */
export function MoveButton({ words, moving, toggle }: MoveButtonProps) {
  const { move, still } = words.interface.face;
  return (
    <div className="move-pictures">
      <Button kind="secondary" onClick={toggle}>
        {moving ? still : move}
      </Button>
    </div>
  );
}
