import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { layOut, pointsOf } from '../chart/layout.ts';
import { arrow, arrowHead, element, headShape, picture, text } from '../chart/svg.ts';
import { roomImports, rooms } from './imports.ts';
import type { Room, RoomImport } from './imports.ts';

const holds: { readonly [R in Room]: string } = {
  content: 'questions, rules and words: data',
  assessment: 'from answers to a result',
  machine: 'the chart, the walk, the journal',
  report: 'the result as one plain value',
  exchange: 'what goes in and out',
  screens: 'what is seen and pressed',
  app: 'ties it to the browser',
};

const box = { width: 250, height: 56 };
const margin = 24;
const top = 84;

/** The rooms and who really imports from whom, as a picture with real text. The same program gives the same picture. */
export async function roomsPicture(): Promise<string> {
  const imports = roomImports();
  const graph = await layOut({
    id: 'rooms',
    layoutOptions: { 'elk.layered.spacing.nodeNodeBetweenLayers': '44', 'elk.spacing.nodeNode': '40' },
    children: rooms()
      .toReversed()
      .map((room) => ({ id: room, ...box })),
    edges: imports.map(({ from, to }) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  });
  const width = Math.max(Math.ceil(graph.width ?? 0), 560) + 2 * margin;
  const height = Math.ceil(graph.height ?? 0) + top + margin;
  const title = 'The rooms of the program';
  const said = { size: 13.5, ink: '#333333', x: margin };
  const drawn = [...imports.map((one) => drawImport(one, graph)), ...rooms().map((room) => drawRoom(room, graph))];
  const parts = [
    element('defs', {}, arrowHead({ id: 'arrow', ...headShape }, '#222222')),
    element('rect', { width, height, fill: '#fcfcfa' }),
    text(title, { ...said, y: 36, size: 20, ink: '#1a1a1a', weight: 'bold' }),
    text('An arrow leads to a room that is imported from; dashed, where only its types are.', { ...said, y: 60 }),
    element('g', { transform: `translate(${margin} ${top})` }, drawn.join('\n')),
  ];
  return picture('rooms', title, imports.map(inWords).join(' '), { width, height, parts });
}

function inWords({ from, to, typesOnly }: RoomImport): string {
  return `${from} imports ${typesOnly ? 'types ' : ''}from ${to}.`;
}

function drawRoom(room: Room, graph: ElkNode): string {
  const { x = 0, y = 0 } = graph.children?.find(({ id }) => id === room) ?? {};
  const said = { x: x + 16, ink: '#1a1a1a' };
  const shape = { x, y, ...box, rx: 4, fill: '#ffffff', stroke: '#444444', 'stroke-width': 1.5 };
  const name = text(`src/${room}`, { ...said, y: y + 24, size: 15, weight: 'bold' });
  return element('g', {}, element('rect', shape) + name + text(holds[room], { ...said, y: y + 43, size: 13.5 }));
}

function drawImport({ from, to, typesOnly }: RoomImport, graph: ElkNode): string {
  const dashes = typesOnly ? { 'stroke-dasharray': '6 4' } : {};
  return arrow(pointsOf(graph, `${from} ${to}`, 1), { stroke: '#222222', 'stroke-width': 1.5, ...dashes }, 'arrow');
}
