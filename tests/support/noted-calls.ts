import type { CallSign } from '../../src/assessment/call-signs.ts';
import { togetherOptions } from './answers.ts';

const emergencyCalls: readonly CallSign[] = togetherOptions('emergency').map((option) => ({
  question: 'emergency',
  option,
}));
const observedCalls: readonly CallSign[] = [
  { question: 'observed-fast', option: 'positive' },
  { question: 'observed-forehead', option: 'moves' },
];

/** For which signs a nurse has noted the call: none, those of one kind, all. */
export const notedCalls: readonly (readonly CallSign[])[] = [
  [],
  emergencyCalls,
  observedCalls,
  [...emergencyCalls, ...observedCalls],
];
