import { voiced } from '../../content/voiced.ts';
import type { Report } from '../../report/report.ts';
import { quoted } from './clipped.ts';
import { textsOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { part, plain, row } from './sheet.ts';
import type { SheetPart, SheetRow } from './sheet.ts';

/** Why the level is this, with the answers behind it. */
export function why(told: OnPaper): readonly SheetPart[] {
  const { reasons, noReason, because, voice } = told.report;
  return part(
    'why',
    voiced(told.sheet.why, voice),
    row('reasons', null, plain(textsOf(told, noReason === null ? reasons : [noReason])), 'list'),
    row('because', because.heading, plain(textsOf(told, because.parts)), 'list'),
  );
}

/** How well it fits, what else it can be, and what questions cannot rule out. */
export function whatItCanBe(told: OnPaper): readonly SheetPart[] {
  const { fit, differential } = told.report;
  const { notRuledOut } = differential;
  const conditions = differential.named.map(({ name, sentences, whyHere }) => ({
    name,
    text: [...sentences, ...whyHere].join(told.report.gap),
  }));
  const names = notRuledOut.conditions.map(({ name }) => name);
  return [
    ...part('fit', fit.heading, ...fitRows(told)),
    ...part(
      'list',
      differential.heading,
      row('lead', null, plain(differential.lead), 'text'),
      row('list', null, conditions, 'list'),
    ),
    ...part(
      'not-ruled-out',
      notRuledOut.heading,
      row('names', null, plain(names), 'run'),
      row('lead', null, plain([...notRuledOut.lead, ...notRuledOut.listedAbove]), 'text'),
    ),
  ];
}

function fitRows(told: OnPaper): readonly (readonly SheetRow[])[] {
  const { fit } = told.report;
  if (fit.kind === 'known') return [row('help', null, plain(textsOf(told, fit.help)), 'list')];
  const { supports, opposes } = fit;
  return [
    row('fit', null, plain(fit.sentences), 'text'),
    ...[supports, opposes].map((one) =>
      row(one.heading, one.heading, plain([...textsOf(told, one.parts), ...noneOf(one)]), 'run'),
    ),
  ];
}

function noneOf({ parts, none }: Report['because']): readonly string[] {
  return parts.length === 0 ? none : [];
}

/** All answers, the person's own words, what is open, and what does not count. */
export function whatWasSaid(told: OnPaper): readonly SheetPart[] {
  const { report, words, frame, sheet } = told;
  const { answers, open, setAside, notes, voice } = report;
  const said = answers.map(({ name, answer }) => ({ name, text: answer }));
  return [
    ...part('answers', frame.answersTitle, row('answers', null, said, 'list')),
    ...part(
      'own-words',
      voiced(frame.ownWordsTitle, voice),
      row('own-words', null, plain(quoted(notes['own-words'], sheet.more)), 'text'),
    ),
    ...part(
      'open',
      open.heading,
      row('lead', null, plain(open.parts.length === 0 ? [] : open.lead), 'text'),
      row('open', null, plain(textsOf(told, open.parts)), 'list'),
      row('left-out', null, plain(open.leftOut), 'text'),
    ),
    ...part(
      'set-aside',
      words.interface.review.setAsideTitle,
      row('set-aside', null, plain(textsOf(told, setAside)), 'list'),
    ),
  ];
}
