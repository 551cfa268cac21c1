import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { besideWidth, lineHeight } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Edge } from './chart-edges.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Box & Point)[];
  readonly lines: readonly { readonly way: Edge['way']; readonly points: readonly Point[] }[];
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  // Boxes and lines keep the order in which the chart tells them.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.spacing.edgeNode': '28',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.labelNode': '14',
};

/** Where each line meets a box: the main way in the middle, the ways around at its sides. */
const offset: { readonly [W in Edge['way']]: (width: number) => number } = {
  main: (width) => width / 2,
  detour: (width) => width - 26,
  early: () => 26,
};

/** Puts the boxes in their places. The same boxes and edges give the same picture. */
export async function place(boxes: readonly Box[], edges: readonly Edge[]): Promise<Placed> {
  // A box that nothing leads out of would stand beside the next question, far out. So it is kept above it.
  const unseen = boxes
    .slice(0, -1)
    .filter(({ key }) => !edges.some(({ from }) => from === key))
    .map(({ key }) => ({ id: `behind ${key}`, sources: [key], targets: [boxBehind(key, boxes)] }));
  const graph: ElkNode = await new ElkConstructor().layout({
    id: 'chart',
    layoutOptions: options,
    children: boxes.map((box) => nodeFor(box, edges)),
    edges: [
      ...edges.map(({ from, to, way }, at) => ({
        id: `${way} ${at}`,
        sources: [portId(from, way, 'out')],
        targets: [portId(to, way, 'in')],
        layoutOptions: { 'elk.layered.priority.straightness': way === 'main' ? '10' : '1' },
      })),
      ...unseen,
    ],
  });
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    boxes: boxes.map((box) => ({ ...box, ...pointOf(graph.children?.find(({ id }) => id === box.key)) })),
    lines: edges.map(({ way }, at) => ({ way, points: pointsOf(graph, `${way} ${at}`) })),
  };
}

function boxBehind(key: string, boxes: readonly Box[]): string {
  return boxes[boxes.findIndex((box) => box.key === key) + 1]?.key ?? key;
}

function portId(key: string, way: Edge['way'], end: 'in' | 'out'): string {
  return `${key} ${way} ${end}`;
}

function nodeFor(box: Box, edges: readonly Edge[]): ElkNode {
  const ends = edges.flatMap(({ from, to, way }) => [
    ...(from === box.key ? [{ way, end: 'out' as const }] : []),
    ...(to === box.key ? [{ way, end: 'in' as const }] : []),
  ]);
  return {
    id: box.key,
    width: box.width,
    height: box.height,
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.nodeLabels.placement': '[H_RIGHT, V_CENTER, OUTSIDE]',
    },
    // What stands beside the box takes room, so that no line runs through it.
    labels: box.beside.map((text) => ({ text, width: besideWidth, height: lineHeight })),
    ports: ends.map(({ way, end }): ElkPort => ({
      id: portId(box.key, way, end),
      x: isAside(box) ? 26 : offset[way](box.width),
      y: end === 'in' ? 0 : box.height,
      layoutOptions: { 'elk.port.side': end === 'in' ? 'NORTH' : 'SOUTH' },
    })),
  };
}

/** Interruptions stand to the right of the main way, and their lines are at their left end. */
function isAside({ kind }: Box): boolean {
  return kind === 'pause' || kind === 'call' || kind === 'stop';
}

function pointOf(node: ElkNode | undefined): Point {
  return { x: round(node?.x), y: round(node?.y) };
}

function pointsOf(graph: ElkNode, id: string): Point[] {
  const sections = graph.edges?.find((edge) => edge.id === id)?.sections ?? [];
  return sections
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** Half a unit is finer than anybody sees. */
function round(length = 0): number {
  return Math.round(length * 2) / 2;
}
