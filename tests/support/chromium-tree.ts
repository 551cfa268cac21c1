import type { Person } from './person.ts';
import type { Told } from './told-to-a-reader.ts';

/** What Chromium tells a screen reader of one thing on the page. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const text = (value: { readonly value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim().replaceAll(/\s+/g, ' ') : '';

/** The question on the page as Chromium's own accessibility tree has it, and the words of its alert. */
export async function treeAt(person: Person, title: string): Promise<Told & { readonly alert: string }> {
  const session = await person.page.context().newCDPSession(person.page);
  const { nodes }: { nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const all = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: Node): Node[] => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = all.get(id);
      return child === undefined ? [] : inside(child);
    }),
  ];
  const groups = nodes.filter((node) => text(node.role) === 'group' && text(node.name) === title && !node.ignored);
  const [group] = groups;
  if (group === undefined || groups.length > 1) throw new Error(`${groups.length} groups are called "${title}"`);
  const inputs = inside(group).filter((node) => ['radio', 'checkbox'].includes(text(node.role)));
  const alert = nodes.find((node) => text(node.role) === 'alert' && !node.ignored);
  const said = alert === undefined ? [] : inside(alert).filter((node) => text(node.role) === 'StaticText');
  return {
    role: inputs.every((node) => text(node.role) === 'radio') ? 'radio' : 'checkbox',
    title: text(group.name),
    hint: text(group.description),
    options: inputs.map((node) => ({
      name: text(node.name),
      more: text(node.description),
      ticked: node.properties?.find(({ name }) => name === 'checked')?.value.value === 'true',
    })),
    alert: said.map((node) => text(node.name)).join(''),
  };
}
