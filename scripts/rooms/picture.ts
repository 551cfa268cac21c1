import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { element, text } from '../chart/svg.ts';
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

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.spacing.nodeNode': '40',
};

/** The rooms and who really imports from whom, as a picture with real text. The same program gives the same picture. */
export async function roomsPicture(): Promise<string> {
  const [all, imports] = [rooms(), roomImports()];
  const graph: ElkNode = await new ElkConstructor().layout({
    id: 'rooms',
    layoutOptions: options,
    children: all.toReversed().map((room) => ({ id: room, ...box })),
    edges: imports.map(({ from, to }) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  });
  const width = Math.max(Math.ceil(graph.width ?? 0), 560) + 2 * margin;
  const height = Math.ceil(graph.height ?? 0) + top + margin;
  const said = { size: 13.5, ink: '#333333', anchor: 'start', x: margin };
  const parts = [
    element('title', { id: 'rooms-title' }, 'The rooms of the program'),
    element('desc', { id: 'rooms-text' }, imports.map(inWords).join(' ')),
    arrowHead,
    element('rect', { width, height, fill: '#fcfcfa' }),
    text('The rooms of the program', { ...said, y: 36, size: 20, ink: '#1a1a1a', weight: 'bold' }),
    text('An arrow leads to a room that is imported from; dashed, where only its types are.', { ...said, y: 60 }),
    element('g', { transform: `translate(${margin} ${top})` }, [...lines(graph, imports), ...boxes(graph)].join('\n')),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'rooms-title rooms-text',
    'font-family': 'Arial, Helvetica, sans-serif',
  };
  return `${element('svg', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function inWords({ from, to, typesOnly }: RoomImport): string {
  return `${from} imports ${typesOnly ? 'types ' : ''}from ${to}.`;
}

const arrowHead = element(
  'defs',
  {},
  element(
    'marker',
    { id: 'arrow', markerUnits: 'userSpaceOnUse', markerWidth: 10, markerHeight: 10, refX: 9, refY: 5, orient: 'auto' },
    element('path', { d: 'M0 0.5 L10 5 L0 9.5 Z', fill: '#222222' }),
  ),
);

function boxes(graph: ElkNode): string[] {
  return rooms().map((room) => {
    const { x = 0, y = 0 } = graph.children?.find(({ id }) => id === room) ?? {};
    const said = { x: x + 16, anchor: 'start', ink: '#1a1a1a' };
    const shape = { x, y, ...box, rx: 4, fill: '#ffffff', stroke: '#444444', 'stroke-width': 1.5 };
    const name = text(`src/${room}`, { ...said, y: y + 24, size: 15, weight: 'bold' });
    return element('g', {}, element('rect', shape) + name + text(holds[room], { ...said, y: y + 43, size: 13.5 }));
  });
}

function lines(graph: ElkNode, imports: readonly RoomImport[]): string[] {
  return imports.map(({ from, to, typesOnly }) => {
    const sections = graph.edges?.find(({ id }) => id === `${from} ${to}`)?.sections ?? [];
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join(' ');
    const dashes = typesOnly ? { 'stroke-dasharray': '6 4' } : {};
    return element('path', {
      d,
      fill: 'none',
      stroke: '#222222',
      'stroke-width': 1.5,
      ...dashes,
      'marker-end': 'url(#arrow)',
    });
  });
}
