import type { HeadedPart } from '../../report/part.ts';
import type { Report } from '../../report/report.ts';
import { textsOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { part, plain, row } from './sheet.ts';
import type { Said, SheetPart } from './sheet.ts';

/** What to do now, what to answer first, what was taken back, and when to get help sooner. */
export function whatToDo(told: OnPaper): readonly SheetPart[] {
  const { report, words } = told;
  const { askFirst } = report.level;
  const first = [...(askFirst?.lead ?? []), ...textsOf(told, askFirst?.parts ?? [])];
  return [
    ...firstSteps(told),
    ...part('ask-first', askFirst?.heading ?? '', row('ask-first', null, plain(first), 'list')),
    ...part(
      'taken-back',
      words.interface.review.takenBackTitle,
      row('taken-back', null, plain(textsOf(told, report.takenBack)), 'list'),
    ),
    ...sooner(told),
  ];
}

function firstSteps(told: OnPaper): readonly SheetPart[] {
  const { report, frame } = told;
  const { level, callPlaced, referred, earlier } = report;
  const { plan, say } = level;
  const now = plan === null ? [] : [...plan.call.sentences, ...textsOf(told, plan.now), ...plan.callIf];
  const steps = plan === null ? [] : headed(report, [plan.who, plan.ifClosed]);
  return part(
    'plan',
    frame.whoToSee,
    row('now', null, plain([...now, ...callPlaced, ...referred]), 'text'),
    row('steps', null, steps, 'list'),
    row('say', say?.heading ?? null, plain(say?.sentences ?? []), 'text'),
    row('earlier', null, plain(earlier?.sentences ?? []), 'text'),
  );
}

function sooner(told: OnPaper): readonly SheetPart[] {
  const { heading, lead, groups } = told.report.sooner;
  return part(
    'sooner',
    heading,
    row('lead', null, plain(lead), 'text'),
    ...groups.map((one) => row(one.disposition, one.heading, plain(textsOf(told, one.parts)), 'list')),
  );
}

/** What helps meanwhile, what happens at the doctor, and what to bring. */
export function whatComesNext(told: OnPaper): readonly SheetPart[] {
  const { report } = told;
  const { advice, visit, bring } = report;
  return [
    ...part('advice', advice.heading, row('advice', null, headed(report, advice.parts), 'list')),
    ...part('visit', visit.heading, row('visit', null, plain(textsOf(told, visit.parts)), 'list')),
    ...part('bring', bring.heading, row('bring', null, headed(report, bring.parts), 'list')),
  ];
}

function headed({ gap }: Report, parts: readonly HeadedPart[]): readonly Said[] {
  return parts.map(({ heading, sentences }) => ({ name: heading, text: sentences.join(gap) }));
}
