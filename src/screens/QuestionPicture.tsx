import type { InterviewWords } from '../content/interface-words.ts';
import type { OptionId, QuestionId, Respondent } from '../content/questions.ts';
import { answerWords } from '../content/answer-words.ts';
import { questionById } from '../content/question-by-id.ts';
import { voiced } from '../content/voiced.ts';
import { ChoiceAside } from './ChoiceAside.tsx';
import { FaceMap } from './pictures/FaceMap.tsx';
import { placesFor } from './pictures/places-of-options.ts';
import type { Choosing } from './use-answer-form.ts';

interface QuestionPictureProps {
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly side: OptionId<'side'> | undefined;
  readonly choice: Choosing;
}

/** A face to press on, for the questions about a side or a place. */
export function QuestionPicture({ question, words, respondent, side, choice }: QuestionPictureProps) {
  const { face } = words.interface;
  const table = placesFor(question);
  if (table === null) return null;
  const { exclusive } = questionById(question);
  // A place that stands alone is ticked in the list, never by a press on the picture; there it can only be taken back.
  const regions = Object.entries(table)
    .map(([id, place]) => ({ id, place, selected: choice.chosen.includes(id) }))
    .filter(({ id, selected }) => selected || !exclusive.includes(id));
  const own = side === 'left' || side === 'right' ? side : 'both';
  const { aside } = choice;
  const onPicture = aside?.kind === 'not-added' || (aside?.kind === 'took-away' && aside.onPicture);
  return (
    <div className="face">
      <FaceMap
        regions={regions}
        onToggle={choice.press}
        side={own}
        leftLabel={voiced(face.left, respondent)}
        rightLabel={voiced(face.right, respondent)}
      />
      <Chosen {...{ question, words, respondent, choice }} />
      {onPicture && <ChoiceAside {...{ question, words, respondent, choice }} focusThen={chosenId} />}
      <p className="face-help">{face.help}</p>
      {question === 'current-sites' && <p className="face-help">{face.oneLid}</p>}
    </div>
  );
}

const chosenId = 'chosen';

/** What is chosen, said in words beside the picture; a side also aloud: nothing is mixed up more easily than left and right. */
function Chosen({ question, words, respondent, choice }: Omit<QuestionPictureProps, 'side'>) {
  const { face } = words.interface;
  const [first] = choice.chosen;
  const side = question === 'side' && (first === 'left' || first === 'right') ? first : null;
  return (
    <p className="chosen" id={chosenId} tabIndex={-1} role={question === 'side' ? 'status' : undefined}>
      {first === undefined
        ? face.nothingChosen
        : side === null
          ? face.chosen(answerWords(words, question, choice.chosen, respondent))
          : voiced(face.chosenSide[side], respondent)}
    </p>
  );
}
