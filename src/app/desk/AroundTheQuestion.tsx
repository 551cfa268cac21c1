import { deployment } from '../../content/deployment.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import { beginOf } from '../../machine/journal.ts';
import { Button } from '../../screens/Button.tsx';
import { DeskBar } from '../../screens/desk/DeskBar.tsx';
import { JumpField } from '../../screens/desk/JumpField.tsx';
import { Parking } from '../../screens/desk/Parking.tsx';
import { Rail } from '../../screens/desk/Rail.tsx';
import type { Navigation } from '../page/navigation.ts';
import { HowTheyTalk, NoteOnInterview } from '../NurseFields.tsx';
import { outlineRows } from '../page/outline-rows.ts';
import type { PlaceProps } from '../place-props.ts';
import { useRowInSight } from '../row-in-sight.ts';
import { OwnLevel } from './OwnLevel.tsx';
import { knownSoFar, levelSoFar } from './level-so-far.ts';
import { useOthers } from './use-others.ts';
import { railRows } from './rail-rows.ts';
import type { Desk } from './use-desk.ts';

interface AroundProps extends PlaceProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** Around the question in a nurse's wide window: all questions, the level so far, her note, the call and her other interviews. */
export function AroundTheQuestion(props: AroundProps) {
  const { desk, presented, walk, place, move } = props;
  const { words, record } = presented;
  const { nurse } = words.interface;
  const { choice, onChoose } = desk;
  const rows = railRows(outlineRows(presented, walk, place), record.route.live, desk.short, nurse.desk);
  const onOpen = (target: (typeof rows)[number]['question']): void =>
    void move({ type: 'GO_TO', target, manner: 'onward' });
  const rail = useRowInSight<HTMLDivElement>(place);
  const known = knownSoFar(presented);
  const begun = timeWords(words, beginOf(walk.journal) ?? walk.now);
  return (
    <>
      <DeskBar words={nurse.desk} level={levelSoFar(words, known)} {...{ begun, ...choice, onChoose }}>
        <JumpField words={nurse.desk} keys={choice.keys} {...{ rows, onOpen }} />
      </DeskBar>
      <div className="rail-box" ref={rail}>
        <Rail words={nurse} {...{ rows, onOpen }} />
      </div>
      <BesideTheQuestion {...props} known={known} />
    </>
  );
}

/** What she notes and judges, the call, and the way to other interviews. */
function BesideTheQuestion({ known, ...props }: AroundProps & { readonly known: ReturnType<typeof knownSoFar> }) {
  const { desk, navigation, presented, session } = props;
  const { nurse, receive } = presented.words.interface;
  return (
    <aside className="desk-side" aria-label={nurse.desk.beside}>
      <HowTheyTalk key={`talk ${session.interview}`} {...{ presented, session }} />
      <NoteOnInterview key={session.interview} {...{ presented, session }} />
      <OwnLevel key={`level ${session.interview}`} {...{ presented, session, known }} />
      <p className="desk-call">
        {nurse.desk.emergency} <a href={`tel:${deployment.emergencyNumber}`}>{deployment.emergencyNumber}</a>
      </p>
      <OtherInterviews {...props} />
      <p>
        <Button kind="link" onClick={() => navigation.toReceive()}>
          {receive.open}
        </Button>
      </p>
      {desk.choice.keys && <p className="hint">{nurse.desk.keysHelp}</p>}
    </aside>
  );
}

function OtherInterviews({ desk, navigation, presented: { words }, session, onlyHere }: AroundProps) {
  const others = useOthers(session);
  return (
    <Parking
      words={words.interface.nurse.desk}
      mayPark={session.isKept && !onlyHere}
      keys={desk.choice.keys}
      parked={others.map(({ id, begun, label }) => ({ id, label, begun: timeWords(words, begun) }))}
      onPark={() => void navigation.park()}
      onComeBack={(id) => void navigation.comeBack(id)}
      onList={navigation.toList}
    />
  );
}

function timeWords({ language }: InterviewWords, at: number): string {
  return new Intl.DateTimeFormat(language.tag, { hour: 'numeric', minute: '2-digit' }).format(at);
}
