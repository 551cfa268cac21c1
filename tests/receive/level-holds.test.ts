import { describe } from 'vitest';
import { levelHolds } from './level-laws.ts';

describe('for 200 pairs of a patient and a nurse, drawn at random', () => levelHolds(200));
