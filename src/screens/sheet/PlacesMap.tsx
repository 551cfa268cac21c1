import type { InterviewWords } from '../../content/interface-words.ts';
import type { SheetWords } from '../../content/sheet-words.ts';
import { voiced } from '../../content/voiced.ts';
import type { AnswerLine } from '../../report/said.ts';
import type { Report } from '../../report/report.ts';
import { FaceMap } from '../pictures/FaceMap.tsx';
import { placesFor } from '../pictures/places-of-options.ts';

interface PlacesMapProps {
  readonly report: Report;
  readonly words: InterviewWords;
  readonly sheet: SheetWords;
}

/** The drawn face with the places that were ticked, on the person's own side; nothing where no place was. */
export function PlacesMap({ report, words, sheet }: PlacesMapProps) {
  const { voice, answers } = report;
  const chosen = optionsAt(answers, 'current-sites');
  const regions = Object.entries(placesFor('current-sites') ?? {})
    .filter(([id]) => chosen.includes(id))
    .map(([id, place]) => ({ id, place, selected: true }));
  if (regions.length === 0) return null;
  const [side] = optionsAt(answers, 'side');
  const own = side === 'left' || side === 'right' ? side : 'both';
  const { face } = words.interface;
  const isNotNamed = own === 'both' && side !== 'both-together';
  return (
    <figure className="sheet-map">
      <div>
        <FaceMap
          regions={regions}
          onToggle={null}
          side={own}
          leftLabel={voiced(face.left, voice)}
          rightLabel={voiced(face.right, voice)}
        />
      </div>
      <figcaption>
        <b>{voiced(sheet.map, voice)}</b>
        {answers.filter(isTold).map(({ question, name, answer }) => (
          <p key={question}>
            {name}: {answer}
          </p>
        ))}
        {isNotNamed && <p>{voiced(sheet.bothDrawn, voice)}</p>}
      </figcaption>
    </figure>
  );
}

/** What the picture shows, in words beside it. */
function isTold({ question }: AnswerLine): boolean {
  return question === 'side' || question === 'current-sites';
}

function optionsAt(answers: readonly AnswerLine[], question: AnswerLine['question']): readonly string[] {
  return answers.find((line) => line.question === question)?.chosen.map(({ option }) => option) ?? [];
}
