import type { SayingWords } from '../../content/aloud-words.ts';
import type { ConditionReport, DifferentialReport } from '../differential.ts';
import type { Level } from '../level.ts';
import type { HeadedPart, Listed, Part } from '../part.ts';
import type { Report } from '../report.ts';
import type { Sooner } from '../sooner.ts';
import { aloud } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** As many conditions are told whole; the others by their names, as they stand on the page. */
const toldWhole = 2;

/** The result: what to do first, then what it may be, and when to get help sooner. Sources are for the eye. */
export function summaryAloud(saying: SayingWords, report: Report): Sentence[] {
  return aloud(
    saying,
    ...levelTexts(report.level),
    ...report.callPlaced,
    ...report.referred,
    ...(report.earlier?.sentences ?? []),
    ...planTexts(report.level),
    ...headed(report.advice.heading, report.advice.parts.flatMap(partTexts)),
    ...fitTexts(report),
    ...differentialTexts(report.differential),
    ...listTexts(report.visit),
    ...soonerTexts(report.sooner),
    ...headed(
      report.bring.heading,
      report.bring.parts.map(({ heading }) => heading),
    ),
    ...notRuledOutTexts(report.differential),
    ...(report.elsewhere === null ? [] : listTexts(report.elsewhere)),
    ...textsOf(report.takenBack),
    ...listTexts(report.open),
    ...report.open.leftOut,
    ...listTexts(report.limits),
  );
}

/** The card: the level, the sign that set it, what to do now, and what to say on the phone. */
function levelTexts({ name, heading, both, askFirst, plan, say }: Level): readonly string[] {
  const nurses = both?.own == null ? [] : [...both.own.sentences, ...both.tool.sentences];
  return [
    ...(name === null || nurses.length > 0 ? [] : [name]),
    ...nurses,
    heading,
    ...(askFirst === null ? [] : listTexts(askFirst)),
    ...(plan === null ? [] : textsOf([plan.sign, plan.call, ...plan.now])),
    ...(say === null ? [] : partTexts(say)),
    ...(plan?.callIf ?? []),
  ];
}

function planTexts({ plan }: Level): readonly string[] {
  return plan === null ? [] : [plan.who, plan.when, plan.ifClosed].flatMap(partTexts);
}

function fitTexts({ fit }: Report): readonly string[] {
  return [fit.heading, ...(fit.kind === 'known' ? textsOf(fit.help) : fit.sentences)];
}

function differentialTexts({ heading, lead, named }: DifferentialReport): readonly string[] {
  return [
    heading,
    ...lead,
    ...named.slice(0, toldWhole).flatMap(conditionTexts),
    ...named.slice(toldWhole).map(({ name }) => name),
  ];
}

function notRuledOutTexts({ notRuledOut }: DifferentialReport): readonly string[] {
  const { heading, lead, listedAbove, conditions } = notRuledOut;
  const told = conditions.flatMap((one) => (one.isOnlyNamed ? [one.name] : conditionTexts(one)));
  return [heading, ...lead, ...listedAbove, ...told];
}

function conditionTexts({ name, sentences, whyHere }: ConditionReport): readonly string[] {
  return [name, ...sentences, ...whyHere];
}

function soonerTexts({ heading, lead, groups }: Sooner): readonly string[] {
  const told = groups.flatMap((group) => [
    group.heading,
    ...(group.disposition === 'emergency' ? lead : []),
    ...textsOf(group.parts),
  ]);
  return headed(heading, told);
}

function listTexts({ heading, lead, parts, none }: Listed): readonly string[] {
  return headed(heading, parts.length > 0 ? [...lead, ...textsOf(parts)] : none);
}

function partTexts({ heading, sentences }: HeadedPart): readonly string[] {
  return [heading, ...sentences];
}

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ sentences }) => sentences);
}

/** No heading over nothing. */
function headed(heading: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [heading, ...texts];
}
