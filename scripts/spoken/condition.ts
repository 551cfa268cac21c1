import { conditionPageProps } from '../build/condition-page-props.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages } from '../../src/content/en/condition-pages.ts';
import { words as interview } from '../../src/content/en/interview.ts';
import { conditions as names } from '../../src/content/en/summary/conditions.ts';
import { conditionAloud } from '../../src/report/aloud/condition.ts';

const english = { interview, names, chrome: conditionChrome, pages: conditionPages };

/** What is read aloud of the page about a condition: each sentence as a voice gets it. */
export function spokenCondition(condition: ConditionId): string {
  return conditionAloud(aloud.saying, conditionPageProps(condition, english))
    .map(({ said }) => said)
    .join('\n');
}
