import type { ComponentProps } from 'react';
import { assess } from '../../src/assessment/assess.ts';
import type { CallSign } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { whatWouldBeMoreUrgent, whatWouldPointElsewhere } from '../../src/assessment/what-would-change.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { ruleSources } from '../../src/content/rule-sources.ts';
import type { Answers } from '../../src/content/questions.ts';
import NursePart from '../../src/screens/summary/NursePart.tsx';
import { Summary } from '../../src/screens/summary/Summary.tsx';
import { lidFlutter, nothingKnown, observedNothing, usualSpasm } from './answers.ts';
import { noon, show } from './screen.tsx';

type SummaryProps = ComponentProps<typeof Summary>;

interface Circumstances extends Partial<Omit<SummaryProps, 'view' | 'nursePart'>> {
  /** What a nurse has judged so far. */
  readonly judgement?: ComponentProps<typeof NursePart>['given'];
  /** Call signs for which a nurse has noted the call. */
  readonly noted?: readonly CallSign[];
  readonly newTab?: boolean;
}

/** The summary of these answers, with the real assessment and the real words. */
export function summarise(
  answers: Answers,
  { noted = [], newTab = false, judgement = null, ...props }: Circumstances = {},
) {
  const route = routeOf(answers, noted);
  const assessment = assess(route);
  const done: unknown[] = [];
  const shown = show(
    <Summary
      view={{
        words,
        summary,
        respondent: answers.respondent,
        assessment,
        moreUrgent: whatWouldBeMoreUrgent(route),
        elsewhere: answers.respondent === 'nurse' ? whatWouldPointElsewhere(route) : [],
        forNurse: answers.respondent === 'nurse' ? { conditions: conditionsForNurses, basis: conditionBasis } : null,
        sources: ruleSources,
        onWantSources: () => done.push('sources'),
        ruleSet: ruleSetHash(),
        live: route.live,
        pageOf: (slug) => `./conditions/${slug}.html`,
        newTab,
      }}
      rows={[]}
      setAside={[]}
      takenBack={[]}
      notes={{}}
      callPlacedAt={null}
      now={noon}
      nursePart={
        answers.respondent === 'nurse' ? (
          <NursePart
            noteWords={words.interface.nurse}
            note={props.notes?.['nurse-note']}
            onNote={(text) => done.push(['note', 'nurse-note', text])}
            words={summary.frame.nurse}
            toolSays={assessment.disposition}
            given={judgement}
            onJudge={(disposition, reason) => done.push(['judge', disposition, reason])}
          />
        ) : null
      }
      onBack={() => done.push('back')}
      onPrint={async () => done.push('print') > 0}
      {...props}
    />,
  );
  return { ...shown, assessment, done };
}

/** People of every kind: each level of urgency, each degree of fit, and those who need something else. */
export const people: Readonly<Record<string, Answers>> = {
  'the usual spasm': usualSpasm,
  'a lid that flutters': lidFlutter,
  // Fits in part, and is still for self-care.
  'a lid that flutters in sleep, too': { ...lidFlutter, sleep: 'yes' },
  'no twitching': { ...usualSpasm, duration: 'no-twitching' },
  'a diagnosis that is known': { ...usualSpasm, history: ['hfs-diagnosed'], medicines: ['botulinum'] },
  'both eyes at once': { ...usualSpasm, side: 'both-together', 'current-sites': ['around-eye'] },
  'double vision': {
    ...usualSpasm,
    'nerve-signs': ['double-vision'],
    ears: ['ringing-one-ear', 'hearing-slowly-worse'],
  },
  'a face that is newly weak': { ...usualSpasm, 'same-day': ['weakness-under-3-days'] },
  'a face that hangs': { ...usualSpasm, emergency: ['face-droop'] },
  'a palsy that got better': {
    ...usualSpasm,
    history: ['face-palsy'],
    'palsy-recovery': 'over-5-months',
    movement: 'only-with-face-moves',
  },
  'ripples, and multiple sclerosis': {
    ...usualSpasm,
    history: ['multiple-sclerosis'],
    movement: 'ripples',
    frequency: 'never-stops',
  },
  'tics since childhood': {
    ...usualSpasm,
    history: ['tics-in-childhood'],
    side: 'moves-about',
    control: 'urge-builds-up',
    medicines: ['stimulant'],
  },
  'a jaw that cramps': {
    ...usualSpasm,
    'onset-site': 'jaw',
    movement: 'jaw-clamps',
    pain: ['jaw-cramp'],
    triggers: ['chewing-or-cold'],
  },
  'nothing that is known': nothingKnown,
};

/** The same person, seen by a nurse. */
export function nursed(answers: Answers): Answers {
  return { ...answers, ...observedNothing };
}
