import { useState } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { OptionId, QuestionId, Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { Button } from './Button.tsx';
import { DroopAndPull } from './pictures/DroopAndPull.tsx';
import { FaceMap } from './pictures/FaceMap.tsx';
import type { FacePlace } from './pictures/FaceMap.tsx';
import { MovementPicture } from './pictures/MovementPicture.tsx';
import type { PicturedMovement } from './pictures/MovementPicture.tsx';

interface QuestionPictureProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly side: OptionId<'side'> | undefined;
  readonly chosen: readonly string[];
  readonly choose: (option: string, ticked: boolean) => void;
}

/** The places on the face that stand for options of a question. */
const places: { readonly [Q in QuestionId]?: { readonly [O in OptionId<Q>]?: FacePlace } } = {
  side: { left: 'left-side', right: 'right-side', 'both-together': 'both-sides' },
  'current-sites': {
    'one-eyelid': 'one-eyelid',
    'around-eye': 'around-eye',
    forehead: 'forehead',
    cheek: 'cheek',
    'mouth-or-chin': 'mouth-or-chin',
    neck: 'neck',
    'jaw-or-tongue': 'jaw-or-tongue',
    'arm-or-hand': 'arm-or-hand',
  },
  'onset-site': {
    'lower-eyelid': 'lower-eyelid',
    'upper-eyelid': 'upper-eyelid',
    'around-eye': 'around-eye',
    cheek: 'cheek',
    'mouth-or-chin': 'mouth-or-chin',
    jaw: 'jaw-or-tongue',
    'whole-side': 'whole-side',
  },
};

/** A face to press on, for the questions about a side or a place; droop beside pull at the emergency question. */
export function QuestionPicture({ question, words, respondent, side, chosen, choose }: QuestionPictureProps) {
  const { face } = words.interface;
  if (question === 'emergency') return <DroopAndPull droopCaption={face.droop} pullCaption={face.pull} />;
  const table: Readonly<Record<string, FacePlace>> | undefined = places[question];
  if (table === undefined) return null;
  const regions = Object.entries(table).map(([id, place]) => ({ id, place, selected: chosen.includes(id) }));
  const own = side === 'left' || side === 'right' ? side : 'both';
  return (
    <div className="face">
      <FaceMap
        regions={regions}
        onToggle={(id) => choose(id, !chosen.includes(id))}
        side={own}
        leftLabel={voiced(face.left, respondent)}
        rightLabel={voiced(face.right, respondent)}
      />
      <p className="face-help">{face.help}</p>
    </div>
  );
}

/** Which side was chosen, said back: nothing is mixed up more easily than left and right. */
export function ChosenSide({
  words,
  respondent,
  chosen,
}: Pick<QuestionPictureProps, 'words' | 'respondent' | 'chosen'>) {
  const { chosenSide } = words.interface.face;
  const side = chosen[0];
  return (
    <p className="chosen-side" role="status">
      {side === 'left' || side === 'right' ? voiced(chosenSide[side], respondent) : ''}
    </p>
  );
}

const pictured: readonly PicturedMovement[] = [
  'tiny-flutter',
  'quick-jerks',
  'held-pull',
  'ripples',
  'steady-beat',
  'mouth-held-to-side',
  'jaw-clamps',
  'chewing-or-tongue',
  'only-with-face-moves',
  'lid-droops',
];

/** The picture beside an option of the question on the movement. */
export function movementPicture(option: string, moving: boolean) {
  const kind = pictured.find((one) => one === option);
  return kind === undefined ? null : <MovementPicture kind={kind} moving={moving} />;
}

/** Pictures move only when somebody asks for it. */
export function useMoving() {
  const [moving, setMoving] = useState(false);
  return { moving, toggle: () => setMoving((before) => !before) };
}

export function MoveButton({
  words,
  moving,
  toggle,
}: {
  readonly words: InterviewWords;
  readonly moving: boolean;
  readonly toggle: () => void;
}) {
  const { move, still } = words.interface.face;
  return (
    <Button kind="secondary" onClick={toggle}>
      {moving ? still : move}
    </Button>
  );
}
