import type { AnswerCriterion, Criterion } from '../../src/content/criterion.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { inOneLine, wordedQuestions } from './wording.ts';
import type { WordedQuestion } from './wording.ts';

export const codeSystem = 'urn:face-twitch';

/** Never "!=": where there are several answers, or none, renderers read it differently. */
type EnableWhen = { readonly question: string } & (
  | { readonly operator: '='; readonly answerCoding: { readonly system: string; readonly code: string } }
  | { readonly operator: 'exists'; readonly answerBoolean: boolean }
);

interface Enabling {
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
}

/** The questionnaire as FHIR R4, with radio buttons and check boxes as ours has them. */
export function fhirQuestionnaire(): object {
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    title: words.interface.start.title,
    item: wordedQuestions.map(item),
  };
}

function item({ id, type, optional, title, options, askWhen }: WordedQuestion): object {
  return {
    linkId: id,
    type: 'choice',
    text: title,
    required: !optional,
    repeats: type === 'multiple',
    extension: [control(type === 'single' ? 'radio-button' : 'check-box')],
    answerOption: options.map((option) => ({
      valueCoding: { system: codeSystem, code: option.id, display: inOneLine(option) },
    })),
    ...enabling(askWhen),
  };
}

function control(code: string): object {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
  };
}

/**
 * `enableWhen` has no nesting: it takes one list, joined by "all" or by "any". What does not fit into it is left out,
 * so that a question may be asked more often, never less.
 */
function enabling(criterion: Criterion | undefined): Enabling | undefined {
  if (criterion === undefined) return undefined;
  const parts = 'all' in criterion ? criterion.all : [criterion];
  const flat = parts.map(flatten).filter((part) => part !== undefined);
  const [first] = flat;
  if (flat.length === 1) return first;
  const single = flat.filter(({ enableWhen }) => enableWhen.length === 1);
  return single.length === 0
    ? first
    : { enableWhen: single.flatMap(({ enableWhen }) => enableWhen), enableBehavior: 'all' };
}

function flatten(criterion: Criterion): Enabling | undefined {
  if ('question' in criterion) return { enableWhen: isAny(criterion.question, criterion.in), enableBehavior: 'any' };
  return 'not' in criterion && 'question' in criterion.not ? isNone(criterion.not) : undefined;
}

/** Open, or one of the other options. Of several answers to one question it cannot be said. */
function isNone({ question, in: options }: AnswerCriterion): Enabling | undefined {
  const { type, options: all } = questionById(question);
  if (type === 'multiple') return undefined;
  const others = all.filter((option) => !options.some((one) => one === option));
  const open: EnableWhen = { question, operator: 'exists', answerBoolean: false };
  return { enableWhen: [open, ...isAny(question, others)], enableBehavior: 'any' };
}

function isAny(question: string, options: readonly string[]): readonly EnableWhen[] {
  return options.map((code) => ({ question, operator: '=', answerCoding: { system: codeSystem, code } }));
}
