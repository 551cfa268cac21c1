import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { besideWidth, lineHeight } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Edge } from './chart-edges.ts';
import type { Point } from './svg.ts';

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Box & Point)[];
  readonly lines: readonly { readonly way: Edge['way']; readonly points: readonly Point[] }[];
}

const fromTheTop = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** Puts every node in its place, from the top down. The same graph gives the same picture. */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  return new ElkConstructor().layout({ ...graph, layoutOptions: { ...fromTheTop, ...graph.layoutOptions } });
}

const options = {
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

/** Half a unit is finer than anybody sees. */
const fine = 0.5;

/** Where each line meets a box: the main way in the middle, the ways around at its sides. */
const offset: { readonly [W in Edge['way']]: (width: number) => number } = {
  main: (width) => width / 2,
  detour: (width) => width - 26,
  early: () => 26,
};

/** Puts the boxes of the chart in their places. */
export async function place(boxes: readonly Box[], edges: readonly Edge[]): Promise<Placed> {
  // A box that nothing leads out of would stand beside the next question, far out. So it is kept above it.
  const unseen = boxes.slice(0, -1).flatMap(({ key }, at) => {
    if (edges.some(({ from }) => from === key)) return [];
    return [{ id: `behind ${key}`, sources: [key], targets: [boxes[at + 1]?.key ?? key] }];
  });
  const graph = await layOut({
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
    boxes: boxes.map((box) => ({
      ...box,
      ...rounded(
        graph.children?.find(({ id }) => id === box.key),
        fine,
      ),
    })),
    lines: edges.map(({ way }, at) => ({ way, points: pointsOf(graph, `${way} ${at}`, fine) })),
  };
}

function portId(key: string, way: Edge['way'], end: 'in' | 'out'): string {
  return `${key} ${way} ${end}`;
}

function nodeFor(box: Box, edges: readonly Edge[]): ElkNode {
  const { key, width, height } = box;
  const port = (way: Edge['way'], end: 'in' | 'out'): ElkPort => ({
    id: portId(key, way, end),
    x: isAside(box) ? 26 : offset[way](width),
    y: end === 'in' ? 0 : height,
    layoutOptions: { 'elk.port.side': end === 'in' ? 'NORTH' : 'SOUTH' },
  });
  return {
    id: key,
    width,
    height,
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      'elk.nodeLabels.placement': '[H_RIGHT, V_CENTER, OUTSIDE]',
    },
    // What stands beside the box takes room, so that no line runs through it.
    labels: box.beside.map((text) => ({ text, width: besideWidth, height: lineHeight })),
    ports: edges.flatMap(({ from, to, way }) => [
      ...(from === key ? [port(way, 'out')] : []),
      ...(to === key ? [port(way, 'in')] : []),
    ]),
  };
}

/** Interruptions stand to the right of the main way, and their lines are at their left end. */
function isAside({ kind }: Box): boolean {
  return kind === 'pause' || kind === 'call' || kind === 'stop';
}

/** The points of a line, by its id, as exactly as is asked for. */
export function pointsOf(graph: ElkNode, id: string, unit: number): Point[] {
  const sections = graph.edges?.find((edge) => edge.id === id)?.sections ?? [];
  return sections
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map((point) => rounded(point, unit));
}

function rounded({ x = 0, y = 0 }: Partial<Point> | undefined = {}, unit: number): Point {
  return { x: Math.round(x / unit) * unit, y: Math.round(y / unit) * unit };
}
