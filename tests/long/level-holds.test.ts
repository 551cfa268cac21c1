import { describe } from 'vitest';
import { levelHolds } from '../receive/level-laws.ts';

describe('for 10,000 pairs of a patient and a nurse, drawn at random', () => levelHolds(10_000));
