import type { ConditionGroup } from '../content/condition-pages.ts';
import type { ConditionId } from '../content/conditions.ts';
import { StaticFrame } from './StaticFrame.tsx';
import type { StaticFrameProps } from './StaticFrame.tsx';
import { Heading } from './Heading.tsx';

interface ConditionEntry {
  readonly condition: ConditionId;
  readonly name: string;
  readonly gist: string;
}

export interface ConditionListProps extends Omit<StaticFrameProps, 'place' | 'root' | 'children'> {
  readonly groups: readonly { readonly group: ConditionGroup; readonly entries: readonly ConditionEntry[] }[];
}

/** All condition pages, in groups, each with its name and what it is in a sentence. */
export function ConditionList(props: ConditionListProps) {
  const { groups, words } = props;
  const { list } = words;
  return (
    <StaticFrame {...props} root="../" place="conditions">
      <Heading>{list.title}</Heading>
      <p className="lead">{list.lead}</p>
      {groups.map(({ group, entries }) => (
        <section className={`group is-${group}`} key={group}>
          <h2>{list.groups[group].title}</h2>
          <p>{list.groups[group].lead}</p>
          <ul>
            {entries.map(({ condition, name, gist }) => (
              <li key={condition}>
                <a href={`${condition}.html`}>{name}</a>
                <p>{gist}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </StaticFrame>
  );
}
