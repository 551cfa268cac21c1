import { expect, test } from 'vitest';
import { canonicalJson, fnv1a } from '../../src/assessment/fingerprint.ts';

test('the text that is named is plain JSON with its keys in order', () => {
  expect(canonicalJson({ b: [1, 'two', null], a: { d: true, c: [] }, B: {} })).toBe(
    '{"B":{},"a":{"c":[],"d":true},"b":[1,"two",null]}',
  );
});

test('what is not there is named as null, so that no two rule sets run into each other', () => {
  expect(canonicalJson([undefined, 1])).toBe('[null,1]');
});

test('a name that begins with zeros keeps its eight digits', () => {
  expect(fnv1a('case 509')).toBe('00bcdedd');
});
