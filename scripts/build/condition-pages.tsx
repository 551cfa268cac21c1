import { conditionGroups } from '../../src/content/condition-pages.ts';
import type { ConditionGroup } from '../../src/content/condition-pages.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { ConditionList } from '../../src/screens/ConditionList.tsx';
import { ConditionPage } from '../../src/screens/ConditionPage.tsx';
import { conditionPageProps, frameProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { staticDocument } from './static-document.tsx';
import type { BuiltPage } from './static-document.tsx';

/** The page of every condition and the list of them, in a language. They need no bundle; `aloud`: the file that reads each of them aloud. */
export function conditionDocuments(words: ConditionWords, aloud: (condition: ConditionId) => string): BuiltPage[] {
  const { interview, chrome, names } = words;
  return [
    ...conditions.map((condition) => {
      const page = conditionPageProps(condition, words);
      const about = page.statements.get('inShort')?.[0]?.text ?? names[condition].gist;
      const head = { file: `conditions/${condition}.html`, title: names[condition].name, about, isReadAloud: true };
      return staticDocument(interview, head, <ConditionPage {...page} aloud={`../${aloud(condition)}`} />);
    }),
    staticDocument(
      interview,
      { file: 'conditions/index.html', title: chrome.list.title, about: chrome.list.lead },
      <ConditionList {...frameProps(words)} groups={groupsIn(words)} />,
    ),
  ];
}

function groupsIn({ names }: ConditionWords) {
  const group = (name: ConditionGroup, members: readonly ConditionId[]) => ({
    group: name,
    entries: members.map((condition) => ({ condition, ...names[condition] })),
  });
  const { about, checkedFor, others, helpFast } = conditionGroups;
  return [group('about', about), group('checkedFor', checkedFor), group('others', others), group('helpFast', helpFast)];
}
