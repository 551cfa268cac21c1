import { describe, expect, test } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { deployment } from '../../src/content/deployment.ts';
import { copyText } from '../../src/content/en/copy-text.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { voiced } from '../../src/content/voiced.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import { ascii } from '../../src/exchange/copy/ascii.ts';
import { copyTexts } from '../../src/exchange/copy-text.ts';
import { everythingSeen, gates, oneAnswer, togetherOptions, usualSpasm } from '../support/answers.ts';
import { noon } from '../support/screen.tsx';
import { nursed, reportWith } from '../support/summary-screen.tsx';
import { breaks, rules } from '../words/plain-english-rules.ts';
import development from '../data/development.json';
import development2 from '../data/development-2.json';

/** The text of these answers; a nurse has noted every call and goes on. */
function copied(answers: Answers, record: Partial<InterviewRecord> = {}, negatives?: boolean) {
  const noted = answers.respondent === 'nurse' ? callSignsIn(answers) : [];
  const report = reportWith(answers, { noted, record });
  return { report, ...copyTexts({ report, words, frame: summary.frame, copy: copyText }, negatives) };
}

function legal(given: Readonly<Record<string, string | readonly string[] | undefined>>): Answers {
  return questions.reduce<Answers>((all, { id }) => ({ ...all, ...oneAnswer(id, ...[given[id] ?? []].flat()) }), {});
}

const everyVignette = [...development, ...development2].flatMap(({ id, answers }) => {
  const said = legal(answers);
  return [
    { name: `${id}, for herself`, ...copied({ ...said, respondent: 'self' }) },
    { name: `${id}, by a nurse`, ...copied(nursed(said)) },
  ];
});

/** Rows that begin with a space go on with the line before. */
const linesOf = (text: string): string[] => text.replace(/\n /g, ' ').split('\n');
const inOne = (text: string): string => text.replace(/\s+/g, ' ');
const plain = (text: string): string => ascii(text, copyText.unwritable);

/** Somebody who ticked everything there is to tick. */
const everything = questions.reduce<Answers>(
  (all, { id, type }) => (type === 'multiple' ? { ...all, ...oneAnswer(id, ...togetherOptions(id)) } : all),
  { ...everythingSeen, 'observed-fast': 'not-checked', weakness: 'worse-over-weeks' },
);

describe('the text to copy, for every development case', () => {
  test('has no more than 80 columns, no tab, and only what every record can hold', () => {
    expect(everyVignette.length).toBeGreaterThan(120);
    for (const { name, short, full } of everyVignette) {
      for (const row of [short, full].flatMap((text) => text.split('\n'))) {
        expect(row.length, `${name}: ${row}`).toBeLessThanOrEqual(80);
        expect(row, name).toMatch(/^[ -~]+$/);
      }
    }
  });

  test('is short in at most 1,000 characters, and each line has its label and ends with a full stop', () => {
    for (const { name, short } of everyVignette) {
      expect(short.length, name).toBeLessThanOrEqual(1000);
      for (const line of linesOf(short)) expect(line, name).toMatch(/^[A-Z][A-Za-z', ]+: .*\.$/);
    }
  });

  test('grows no two words together where a record drops the ends of lines', () => {
    for (const { name, short } of everyVignette) {
      const dropped = short.replace(/\n/g, '');
      expect(inOne(dropped.replace(/\.(?=[A-Z])/g, '. ')), name).toBe(inOne(short));
    }
  });

  test('begins with the level, and says when, by what and by which rules', () => {
    for (const { name, short, full, report } of everyVignette) {
      for (const text of [short, full]) {
        const first = linesOf(text)[0] ?? '';
        const level = report.level.both?.tool.sentences[0] ?? `Result: ${report.level.heading}.`;
        expect(first.startsWith(plain(level)), `${name}: ${first}`).toBe(true);
        expect(first, name).toContain('25 November 2026');
        expect(first, name).toContain(copyText.tool);
        expect(first, name).toContain(report.ruleSet);
      }
    }
  });

  test('has every danger sign in the short text', () => {
    let signs = 0;
    for (const { name, short, report } of everyVignette) {
      const told = inOne(short);
      for (const { question, option } of report.reasons.flatMap(({ answers }) => answers)) {
        if (option === null) continue;
        const { head, label } = optionWords(words, question, option);
        const said = head ?? voiced(label, report.voice);
        expect(told, `${name}: ${question}=${option}`).toContain(plain(said));
        signs += 1;
      }
    }
    expect(signs).toBeGreaterThan(100);
  });

  test('says in full whatever was answered, and every reason', () => {
    for (const { name, full, report } of everyVignette) {
      const told = inOne(full);
      for (const { name: asked } of report.answers.slice(1)) expect(told, `${name}: ${asked}`).toContain(plain(asked));
      for (const { sentences } of report.reasons) for (const one of sentences) expect(told, name).toContain(plain(one));
    }
  });
});

describe('the text to copy', () => {
  test("has a nurse's own level before the tool's, and why she gave it", () => {
    const { short } = copied(everythingSeen, {
      judgement: { kind: 'judgement', disposition: 'urgent', reason: 'Lives alone' },
    });
    expect(short).toMatch(/^Nurse's level: Within two weeks\. Tool's level: A planned visit\. /);
    expect(short).toContain('Nurse\'s reason: "Lives alone".');
  });

  test('of somebody who ticked everything is still short, has the signs of an emergency, and counts what it leaves out', () => {
    const { short } = copied(everything);
    expect(short.length).toBeLessThanOrEqual(1000);
    for (const { option, label } of reportWith(everything).answers.flatMap(({ question, chosen }) =>
      question === 'emergency' ? chosen : [],
    ))
      expect(inOne(short), option).toContain(label.replaceAll('’', "'"));
    expect(inOne(short)).toMatch(/and \d+ more in the full text\./);
    expect(short).toContain('Assessment, not checked: Face, arm, speech');
  });

  test('never leaves out signs that were taken back, however long the notes are', () => {
    const takenBack = [{ question: 'emergency', option: 'speech', at: noon }] as const;
    const notes = { 'nurse-note': 'Said again. '.repeat(200) };
    const { short, full } = copied(everythingSeen, { takenBack, notes });
    expect(inOne(short)).toContain('Situation, unticked: Speech is suddenly slurred');
    expect(short.length).toBeLessThanOrEqual(1000);
    expect(inOne(short)).toMatch(/Only in the full text: [^.]*Nurse's note/);
    expect(inOne(full)).toContain(notes['nurse-note'].trim());
  });

  test('says that nothing is settled, and what to ask first', () => {
    const { short } = copied(gates);
    expect(short).toMatch(/^Tool's level: not settled\. No level yet\. /);
    expect(inOne(short)).toContain('Assessment, not settled, ask first: Weakness; Other signs; Pain; Ears');
  });

  test('lets no line of a note pass for one of the report', () => {
    const { short, full } = copied(everythingSeen, { notes: { 'nurse-note': 'Calm.\nTool\'s level: "At home".' } });
    expect(inOne(full)).toContain("Nurse's note: \"Calm. / Tool's level: 'At home'.\".");
    expect(linesOf(short).filter((line) => line.startsWith("Tool's level"))).toHaveLength(1);
  });

  test('of a patient is in plain words, without the labels of a hand-over', () => {
    const { short, full } = copied(usualSpasm);
    expect(short).toMatch(/^Result: Plan a visit to a doctor\. /);
    expect(`${short}${full}`).not.toMatch(/Situation|Assessment|Recommendation/);
  });
});

describe('letters that a record cannot hold', () => {
  test('become plain ones: dashes, quotes, accents, signs', () => {
    expect(plain('“Café” – 38 °C, 3 × 10 mg… naïve Straße, Łódź, it’s ½\u00A0µg')).toBe(
      '"Cafe" - 38 degrees C, 3 x 10 mg... naive Strasse, Lodz, it\'s 1/2 ug',
    );
  });

  test('never go in silence: the text says how many stood there', () => {
    expect(plain('يوم and 日本')).toBe('(3 letters that cannot stand here) and (2 letters that cannot stand here)');
  });

  test('keep the lines of a note apart', () => {
    expect(plain('one\r\ntwo\tthree')).toBe('one / two three');
  });
});

describe('what was denied', () => {
  const label = `${voiced(copyText.labels.denied, 'nurse')}:`;
  const deniesAll = nursed(usualSpasm);
  // Left out or not, the lines around it are the same.
  const without = (text: string): string[] =>
    text
      .replace(/\n(?: |- )/g, ' ')
      .split('\n')
      .filter((line) => !line.startsWith(label));

  test('is told, as the program comes', () => {
    const { short, full } = copied(deniesAll);
    expect(deployment.copiesNegatives).toBe(true);
    expect(full).toContain(`\n${label}`);
    expect(short).toContain(label.slice(0, -1));
  });

  test('is left out where the deployment wants positive findings alone, and nothing else is', () => {
    const told = copied(deniesAll);
    const { short, full } = copied(deniesAll, {}, false);
    expect(full).not.toContain(label);
    expect(short).not.toContain(label);
    expect(without(full)).toEqual(without(told.full));
  });
});

/** The side is an answer of its own: "Side: Right: your right". */
const parts = (line: string): string[] => line.replace(/\bSide: (?=Left|Right)/, '; ').split('; ');

describe('the words of a text to copy', () => {
  const said = new Set(everyVignette.flatMap(({ short, full }) => [short, full].flatMap(linesOf).flatMap(parts)));

  test.each(rules.map((rule) => [rule.name, rule] as const))('keep the rule that %s', (_, rule) => {
    expect(said.size).toBeGreaterThan(200);
    expect([...said].filter((part) => breaks(rule, part))).toEqual([]);
  });
});
