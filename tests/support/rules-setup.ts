import { afterAll, expect } from 'vitest';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';

/** What one file could leave behind for the next: all files of this project share the rules, which some tests change. */
const traces = () => ({ rules: ruleSetHash(), folder: process.cwd(), environment: { ...process.env } });

const before = traces();
afterAll(() => expect(traces(), 'what this file left behind').toEqual(before));
