import type { Sample } from '../measuring/growth.ts';
import { kilobytes } from './rows.ts';
import type { Target } from './targets.ts';

/**
 * What may be held more at the last reading than at the first. The journal of one interview is several kilobytes and a
 * question's page has about a hundred nodes: a tenth of the one each time, or one of the other in all, is too much.
 */
export const allowed = { bytesPerInterview: 300, nodes: 100, listeners: 100 };

export function memoryTarget(samples: readonly Sample[]): Target {
  const { interviews, objects, nodes, listeners } = growthOf(samples);
  return {
    says: 'Memory does not grow over the interviews in one tab',
    found: `over ${interviews} interviews ${kilobytes(objects)}, ${nodes} nodes and ${listeners} listeners more`,
    met: objects <= allowed.bytesPerInterview * interviews && nodes <= allowed.nodes && listeners <= allowed.listeners,
    binding: true,
  };
}

function growthOf(samples: readonly Sample[]): Omit<Sample, 'heap'> {
  const [first] = samples;
  const last = samples.at(-1);
  if (first === undefined || last === undefined || first === last) throw new Error('Too few interviews to see growth');
  return {
    interviews: last.interviews - first.interviews,
    objects: last.objects - first.objects,
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
  };
}
