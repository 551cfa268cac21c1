import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../scripts/chart/chart-edges.ts';
import { chartDocuments } from '../../scripts/chart/documents.ts';
import { readChart } from '../../scripts/chart/read-chart.ts';
import { words } from '../../src/content/en/interview.ts';
import { questions } from '../../src/content/questions.ts';
import { askWhen } from '../../src/content/routing.ts';

const chart = readChart();
const edges = edgesOf(chart);
const documents = await chartDocuments();
const picture = documents.get('docs/chart.svg') ?? '';
const outline = documents.get('docs/chart.md') ?? '';

describe('the chart that is read from the running program', () => {
  it('asks every question of the contract, in its order', () => {
    const asked = chart.steps.filter(({ isQuestion }) => isQuestion).map(({ place }) => place);
    expect(asked).toEqual(questions.map(({ id }) => id));
  });

  it('leads from the first question over all of them to the result', () => {
    const walked = [chart.first];
    for (let at: string | undefined = chart.first; at !== undefined;) {
      at = edges.find(({ from, way }) => from === walked.at(-1) && way === 'main')?.to;
      if (at !== undefined) walked.push(at);
    }
    expect(walked).toEqual([...questions.map(({ id }) => id), 'review', 'summary']);
  });

  it('leads out of a call that was noted, and not out of "too young"', () => {
    expect(edges).toContainEqual({ from: 'emergency', to: 'call-now', way: 'detour' });
    expect(edges).toContainEqual({ from: 'call-now', to: 'observed-fast', way: 'detour' });
    expect(edges).toContainEqual({ from: 'observed-fast', to: 'call-now-for-test', way: 'detour' });
    expect(edges).toContainEqual({ from: 'same-day', to: 'too-young', way: 'detour' });
    expect(edges.filter(({ from }) => from === 'too-young')).toEqual([]);
  });

  it('leads from the first optional question straight to the review', () => {
    expect(edges).toContainEqual({ from: 'weak-side', to: 'review', way: 'early' });
  });
});

describe('the picture', () => {
  it('names every question by its number, as real text', () => {
    for (const [at, { id }] of questions.entries()) {
      expect(picture).toContain(`>${at + 1}. ${words.questions[id].name}</text>`);
    }
  });

  it('holds no style, script, or address of anything outside it', () => {
    expect(picture).not.toMatch(/style=|<style|<script|<image|href=|@import/);
    expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('keeps every box and every line inside its edges', () => {
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(picture) ?? []).map(Number);
    const drawing = /<g transform="translate\((\d+) (\d+)\)">/.exec(picture);
    const [left = 0, top = 0] = (drawing ?? []).slice(1).map(Number);
    const inside = picture.slice(drawing?.index ?? 0);
    const points = [
      ...inside.matchAll(/[ML](\d+\.?\d*) (\d+\.?\d*)/g),
      ...inside.matchAll(/ x="([\d.]+)" y="([\d.]+)"/g),
    ];

    expect(points.length).toBeGreaterThan(questions.length * 3);
    for (const [, x, y] of points) {
      expect(Number(x) + left).toBeLessThan(width);
      expect(Number(y) + top).toBeLessThan(height);
    }
  });
});

describe('the outline for a screen reader', () => {
  it('says of each question whether it is always asked', () => {
    for (const [at, { id }] of questions.entries()) {
      const line = outline.split('\n').find((one) => one.startsWith(`${at + 1}. **${words.questions[id].name}.**`));
      expect(line).toContain(askWhen[id] === undefined ? 'Always asked' : 'Only if ');
    }
  });

  it('says how each interruption is left, and by whom', () => {
    const interruptions = outline.split('\n').filter((line) => line.includes('Interruption:'));
    expect(interruptions).toEqual([
      expect.stringContaining(
        'came with the answers of a patient. The questions end here. Only a nurse who has noted the call goes on.',
      ),
      expect.stringContaining('A nurse makes sure with the person, and goes on.'),
      expect.stringContaining('asked once more'),
      expect.stringContaining('Only a nurse who has noted the call goes on.'),
      expect.stringContaining('Only a nurse who has noted the call goes on.'),
      expect.stringMatching(/The questions end here\.$/),
      expect.stringContaining('Only a nurse who has noted the call goes on.'),
      expect.stringMatching(/Also today.*and.*Signs for today/),
      expect.stringContaining('In the last 7 days, and no doctor has checked it'),
      expect.stringMatching(/After the injection.*Only a nurse who has noted the call goes on\.$/),
    ]);
  });
});
