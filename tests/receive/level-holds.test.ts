import { describe } from 'vitest';
import { levelHolds } from './level-laws.ts';

describe('for 150 pairs of a patient and a nurse, drawn at random', () => levelHolds(150));
