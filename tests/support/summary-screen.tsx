import type { ComponentProps } from 'react';
import { assess } from '../../src/assessment/assess.ts';
import type { CallSign } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { ruleSources } from '../../src/content/rule-sources.ts';
import type { Answers } from '../../src/content/questions.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import { reportOf } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { NursePart } from '../../src/screens/summary/NursePart.tsx';
import { Summary } from '../../src/screens/summary/Summary.tsx';
import { lidFlutter, nothingKnown, observedNothing, usualSpasm } from './answers.ts';
import { tried } from './long-run.ts';
import { noon, show } from './screen.tsx';

type SummaryProps = ComponentProps<typeof Summary>;

interface Circumstances extends Partial<Pick<SummaryProps, 'onPrint'>> {
  /** What else the journal says: notes, signs taken back, what a nurse has judged. */
  readonly record?: Partial<InterviewRecord>;
  /** Call signs for which a nurse has noted the call. */
  readonly noted?: readonly CallSign[];
  readonly newTab?: boolean;
}

/** The report of these answers, with the real assessment and the real words. */
export function reportWith(answers: Answers, { noted = [], record = {} }: Circumstances = {}): Report {
  const forNurse = answers.respondent === 'nurse' ? { conditions: conditionsForNurses, basis: conditionBasis } : null;
  const told = { ...recordOf([], noon), route: routeOf(answers, noted), ...record };
  return reportOf({ words, summary, forNurse, record: told }, noon);
}

/** The summary of that report on the page. */
export function summarise(answers: Answers, circumstances: Circumstances = {}) {
  const { record = {}, newTab = false, onPrint, noted = [] } = circumstances;
  const done: unknown[] = [];
  const report = reportWith(answers, circumstances);
  const shown = show(
    <Summary
      view={{
        report,
        words,
        summary,
        sources: ruleSources,
        onWantSources: () => done.push('sources'),
        onCopy: async (text) => done.push(['copy', text]) > 0,
        texts: { short: 'Result: short.', full: 'Result: in full.' },
        onWantTexts: async () => 'failed',
        onCalendar: (day) => done.push(['calendar', day]) > 0,
        pageOf: (slug) => `./conditions/${slug}.html`,
        newTab,
        isDesk: false,
      }}
      nursePart={
        report.level.both !== null ? (
          <NursePart
            noteWords={words.interface.nurse}
            note={report.notes['nurse-note']}
            onNote={(text) => done.push(['note', 'nurse-note', text])}
            words={words.interface.nurse.ownLevel}
            toolSays={report.level.both.tool.sentences.join(' ')}
            needReason={report.level.both.needReason}
            given={record.judgement ?? null}
            onJudge={(disposition, reason) => done.push(['judge', disposition, reason])}
          />
        ) : null
      }
      handOver={null}
      takeBack={null}
      onBack={() => done.push('back')}
      onSheet={() => done.push('sheet')}
      onPrint={onPrint ?? (async () => done.push('print') > 0)}
    />,
  );
  return { ...shown, report, assessment: assess(routeOf(answers, noted)), done };
}

/** People of every kind: each level of urgency, each degree of fit, and those who need something else. */
export const people: Readonly<Record<string, Answers>> = {
  'the usual spasm': usualSpasm,
  'a lid that flutters': lidFlutter,
  'a lid that flutters in sleep, too': { ...lidFlutter, sleep: 'yes' },
  'no twitching': { ...usualSpasm, duration: 'no-twitching' },
  'a diagnosis that is known': {
    ...usualSpasm,
    named: 'hfs-longer-ago',
    'new-since': ['none'],
    'last-injection': 'over-4-months',
    'injection-effects': ['none'],
  },
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

/**
 * Those whose page is drawn for a test: four of every kind in every run, all in the long run. That the page of each of them says
 * what her report says is looked at in every run (`report/page-says-the-report`).
 */
export const drawnPeople = tried(Object.entries(people), ([who]) =>
  ['the usual spasm', 'a lid that flutters', 'double vision', 'a face that hangs'].includes(who),
);

/** The same person, seen by a nurse. */
export function nursed(answers: Answers): Answers {
  return { ...answers, ...observedNothing };
}
