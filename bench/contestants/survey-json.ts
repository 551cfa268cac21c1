import type { Criterion } from '../../src/content/criterion.ts';
import { words } from '../../src/content/en/interview.ts';
import { inOneLine, wordedQuestions } from './wording.ts';
import type { WordedQuestion } from './wording.ts';

const { start, next } = words.interface;

/** The questionnaire as SurveyJS takes it: one question a page, with all of `askWhen`; without the stops and the short route. */
export function surveyJson(): object {
  return {
    title: start.title,
    description: start.lead,
    pageNextText: next,
    questionErrorLocation: 'top',
    pages: wordedQuestions.map((question) => ({ name: `page-${question.id}`, elements: [element(question)] })),
  };
}

function element({ id, type, optional, title, hint, options, askWhen }: WordedQuestion): object {
  return {
    type: type === 'single' ? 'radiogroup' : 'checkbox',
    name: id,
    title,
    description: hint,
    isRequired: !optional,
    choices: options.map((option) => ({
      value: option.id,
      text: inOneLine(option),
      ...(option.exclusive && type === 'multiple' && { isExclusive: true }),
    })),
    ...(askWhen !== undefined && { visibleIf: expression(askWhen) }),
  };
}

/** The same statement in the language of SurveyJS. */
function expression(criterion: Criterion): string {
  if ('all' in criterion) return criterion.all.map((part) => `(${expression(part)})`).join(' and ');
  if ('any' in criterion) return criterion.any.map((part) => `(${expression(part)})`).join(' or ');
  if ('not' in criterion) return `!(${expression(criterion.not)})`;
  return `{${criterion.question}} anyof [${criterion.in.map((option) => `'${option}'`).join(', ')}]`;
}
