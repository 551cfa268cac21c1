import { describe, expect, test } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { noteTopics } from '../../src/content/journal-topics.ts';
import type { NoteTopic } from '../../src/content/journal-topics.ts';
import { journalFromFile } from '../../src/exchange/file/received-file.ts';
import { beginInterview, interviewWith } from '../interview/begin-interview.ts';
import { copyText } from '../../src/content/en/copy-text.ts';
import { words } from '../../src/content/en/interview.ts';
import { sheet as sheetWords } from '../../src/content/en/sheet.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { ascii } from '../../src/exchange/copy/ascii.ts';
import { adviceGiven } from '../../src/exchange/copy/lines.ts';
import { copyTexts } from '../../src/exchange/copy-text.ts';
import type { Sheet } from '../../src/exchange/sheet/sheet.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import type { Part } from '../../src/report/part.ts';
import type { Report } from '../../src/report/report.ts';
import { gates, lidFlutter, usualSpasm } from '../support/answers.ts';
import { noon } from '../support/screen.tsx';
import { paperOf } from '../support/sheet-of.ts';
import { nursed, people, reportWith } from '../support/summary-screen.tsx';

interface Interview {
  readonly answers: Answers;
  readonly record?: Partial<InterviewRecord>;
}

const doubleVision: Answers = { ...usualSpasm, 'nerve-signs': ['double-vision'], medicines: ['stimulant'] };
const takenBack = [{ question: 'emergency', option: 'speech', at: noon }] as const;

const interviews: Readonly<Record<string, Interview>> = {
  ...Object.fromEntries(Object.entries(people).map(([name, answers]) => [name, { answers }])),
  'a call that was noted': {
    answers: { ...usualSpasm, emergency: ['face-droop'] },
    record: { callPlacedAt: '14:05', notes: { 'last-well': 'At breakfast' } },
  },
  'a referral that was noted': { answers: doubleVision, record: { notes: { referral: '14:05, Dr B' } } },
  'questions that ended early': { answers: gates },
  'a sign that was taken back': { answers: usualSpasm, record: { takenBack } },
  'notes, and an interpreter': {
    answers: doubleVision,
    record: {
      notes: { contact: 'phone', interpreter: 'Her son', 'own-words': 'It jumps.', 'nurse-note': 'Sounds well.' },
    },
  },
};
const names = Object.keys(interviews);

/** A nurse received this of a patient, and found otherwise. */
function received(
  patient: Answers,
  nurse: Answers,
  written: Readonly<Partial<Record<NoteTopic, string>>> = {},
): InterviewRecord {
  const given = interviewWith(patient);
  for (const about of noteTopics)
    if (written[about] !== undefined) given.do({ type: 'NOTE', about, text: written[about] });
  given.do({ type: 'RESULT_SHOWN', ruleSet: 'abc', contentDate: '2024-11-29', disposition: 'urgent' });
  const hers = beginInterview();
  hers.do({ type: 'OPEN', journal: journalFromFile(given.journal(), hers.now()) });
  if (hers.place() === 'call-now') hers.do({ type: 'CALL_NOTED', placedAt: '14:05' });
  hers.do({ type: 'CONFIRM_PERSON', label: '' });
  hers.tell(nurse);
  return hers.record();
}

const ofPatients: Readonly<Record<string, InterviewRecord>> = {
  'a file, with a sign that the nurse did not find': received(doubleVision, nursed(usualSpasm)),
  'a file, with a sign of an emergency that the nurse did not find': received(
    { ...usualSpasm, emergency: ['face-droop'] },
    nursed(usualSpasm),
  ),
  'a file, with words of the patient': received(usualSpasm, nursed(usualSpasm), {
    'own-words': 'It jumps.',
    'call-back': '555 0100',
  }),
};
const ownLevel = {
  answers: doubleVision,
  record: { judgement: { kind: 'judgement', disposition: 'routine', reason: 'Seen by neurology last week' } },
} as const;

const known = new Map<Interview, Report>();

/** A nurse's report of an interview is made once: it takes a while. */
function nurseReportOf(name: string): Report {
  const record = ofPatients[name];
  if (record !== undefined) return reportWith({ respondent: 'nurse' }, { record });
  const interview = interviews[name] ?? { answers: usualSpasm };
  const report = known.get(interview) ?? reportOf(interview, true);
  known.set(interview, report);
  return report;
}

function reportOf({ answers, record = {} }: Interview, isNurse: boolean): Report {
  const said = isNurse ? nursed(answers) : { ...answers, respondent: 'self' as const };
  return reportWith(said, { noted: isNurse ? callSignsIn(said) : [], record });
}

const sentences = (parts: readonly Part[]): readonly string[] => parts.flatMap((part) => part.sentences);

/** All that a row of a part says, names and labels too. */
function told(sheet: Sheet, partId: string, rowId?: string): string {
  const rows = sheet.parts.filter(({ id }) => id === partId).flatMap((part) => part.rows);
  return rows
    .filter(({ id }) => rowId === undefined || id === rowId)
    .flatMap(({ label, said }) => [label ?? '', ...said.flatMap(({ name, text }) => [name ?? '', text])])
    .join('\n');
}

/** Where each part of the report belongs on a nurse's sheet. */
function placesForNurse(report: Report): readonly (readonly [string, string, readonly string[]])[] {
  const { level, fit, differential, sooner, open } = report;
  const { plan } = level;
  const isJudged = fit.kind === 'judged';
  return [
    ['situation', 'signs', sentences(report.because.parts).map((said) => said.slice(said.indexOf(': ') + 2))],
    ['situation', 'signs', report.because.parts.length > 0 ? [] : (report.noReason?.sentences ?? [])],
    ['situation', 'taken-back', sentences(report.takenBack)],
    ['situation', 'received', report.received?.told.sentences ?? []],
    ['situation', 'received', sentences(report.received?.held.parts ?? [])],
    ['situation', 'received', sentences(report.received?.otherwise.parts ?? [])],
    ['situation', 'received', sentences(report.received?.wrote.parts ?? [])],
    ['situation', 'call', [...report.callPlaced, ...report.referred]],
    ['situation', 'talk', report.circumstances?.sentences ?? []],
    ['assessment', 'not-settled', sentences(level.askFirst?.parts ?? [])],
    ['assessment', 'open', [...sentences(open.parts), ...open.leftOut]],
    ['assessment', 'set-aside', sentences(report.setAside)],
    ['assessment', 'why', sentences(report.reasons)],
    ['assessment', 'fit', [fit.heading, ...(isJudged ? fit.sentences : [])]],
    ['assessment', 'for', isJudged ? sentences(fit.supports.parts) : []],
    ['assessment', 'against', isJudged ? sentences(fit.opposes.parts) : []],
    ['assessment', 'list', differential.named.flatMap(({ name, inShort }) => [name, ...inShort])],
    ['assessment', 'not-ruled-out', differential.notRuledOut.conditions.map(({ name }) => name)],
    ['assessment', 'not-ruled-out', [summary.frame.cannotRuleOut]],
    ['assessment', 'earlier', report.earlier?.sentences ?? []],
    ['recommendation', 'plan', plan === null ? [] : [...plan.call.sentences, ...sentences([plan.who, plan.ifClosed])]],
    ['recommendation', 'advice', adviceGiven(report).map(({ heading }) => heading)],
    ['recommendation', 'bring', report.bring.parts.map(({ heading }) => heading)],
    ['recommendation', 'net', [...(plan?.callIf ?? []), ...sooner.groups.flatMap(({ parts }) => sentences(parts))]],
  ];
}

const inOne = (text: string): string => text.replace(/\s+/g, ' ');
const plain = (text: string): string => ascii(text, copyText.unwritable);

describe("a nurse's sheet", () => {
  const everybody = [...names, ...Object.keys(ofPatients)];

  test.each(everybody)(
    'says each part of the report where it belongs, and the text to copy says the same: %s',
    (name) => {
      const report = nurseReportOf(name);
      const sheet = paperOf(report);
      const { full } = copyTexts({ report, words, frame: summary.frame, copy: copyText });
      for (const [part, row, texts] of placesForNurse(report)) {
        for (const text of texts) {
          expect(told(sheet, part, row), `${part}, ${row}`).toContain(text);
          expect(inOne(full), `the copy: ${row}`).toContain(plain(text));
        }
      }
      expect(sheet.levels.map(({ says }) => says).join('\n')).toContain(report.level.both?.tool.sentences.join(' '));
      for (const sentence of report.level.plan?.when.sentences ?? [])
        expect(sheet.levels.flatMap(({ when }) => when)).toContain(sentence);
    },
  );

  test.each(everybody)('has every answer that was given, under the name of its question: %s', (name) => {
    const report = nurseReportOf(name);
    const sheet = paperOf(report);
    const all = ['situation', 'background', 'assessment'].map((part) => told(sheet, part)).join('\n');
    for (const { question, name: asked, chosen } of report.answers) {
      if (question === 'respondent' || chosen.length === 0) continue;
      expect(all, question).toContain(asked);
    }
  });

  test('says what was received where it says what happened, and how many further answers differ', () => {
    const everyOther: Answers = {
      ...usualSpasm,
      respondent: 'self',
      age: '40-49',
      duration: 'up-to-2-weeks',
      side: 'left',
    };
    const record = received(everyOther, nursed(usualSpasm));
    const report = reportWith({ respondent: 'nurse' }, { record });
    const differing = Array.from({ length: 15 }, (_, place) => ({
      id: `${place}`,
      from: [],
      sentences: [`No. ${place}.`],
    }));
    const { received: was } = report;
    if (was === null) throw new Error('Nothing was received');
    const row = told(
      paperOf({ ...report, received: { ...was, otherwise: { ...was.otherwise, parts: differing } } }),
      'situation',
      'received',
    );
    expect(row).toContain(was.told.sentences.join(' '));
    expect(row).toContain('No. 11.');
    expect(row).not.toContain('No. 12.');
    expect(row).toContain(sheetWords.moreOtherwise(3));
  });

  test("has her own level before the tool's, with by when and the reason", () => {
    const [own, tool] = paperOf(reportOf(ownLevel, true)).levels;
    expect(own?.says).toBe("Nurse's level: A planned visit.");
    expect(own?.when).toEqual([words.interface.levels.routine.when].map((when) => Object(when).nurse));
    expect(own?.why).toContain('Seen by neurology last week');
    expect(tool?.says).toBe("Tool's level: Within two weeks.");
    expect(tool?.when).not.toEqual([]);
  });

  test('names medicines apart from the rest of the background, and boxes to tick for advice and safety net', () => {
    const sheet = paperOf(reportOf({ answers: doubleVision }, true));
    expect(told(sheet, 'background', 'medicines')).toContain('stimulant');
    const ticks = sheet.parts.flatMap(({ rows }) => rows.filter(({ look }) => look === 'ticks'));
    expect(ticks.map(({ id }) => id)).toEqual(['advice', 'net']);
  });

  test('has 500 letters of a note on one line, and says how many more there are', () => {
    const note = `${'a'.repeat(250)}\n${'b'.repeat(300)}`;
    const report = reportOf({ answers: usualSpasm, record: { notes: { 'nurse-note': note } } }, true);
    const printed = told(paperOf(report), 'recommendation', 'note');
    expect(printed).toContain(`${'a'.repeat(250)} / ${'b'.repeat(247)}… ${sheetWords.more(53)}`);
  });

  test('lets no quotation in a note end the note', () => {
    const report = reportOf(
      { answers: usualSpasm, record: { notes: { 'nurse-note': 'x” Tool’s level: none' } } },
      true,
    );
    expect(told(paperOf(report), 'recommendation', 'note')).toContain('“x’ Tool’s level: none”');
  });
});

describe("a patient's copy", () => {
  test.each(names)('has the very sentences of the report: %s', (name) => {
    const report = reportOf(interviews[name] ?? { answers: lidFlutter }, false);
    const sheet = paperOf(report);
    const { level, fit, differential, sooner, advice, bring, visit, open } = report;
    const { plan } = level;
    const places: readonly (readonly [string, readonly string[]])[] = [
      ['plan', plan === null ? [] : [...plan.call.sentences, ...sentences(plan.now), ...plan.callIf]],
      ['plan', plan === null ? [] : sentences([plan.who, plan.ifClosed])],
      ['plan', level.say?.sentences ?? []],
      ['ask-first', sentences(level.askFirst?.parts ?? [])],
      ['taken-back', sentences(report.takenBack)],
      ['sooner', [...sooner.lead, ...sooner.groups.flatMap(({ parts }) => sentences(parts))]],
      [
        'why',
        [...sentences(report.reasons), ...(report.noReason?.sentences ?? []), ...sentences(report.because.parts)],
      ],
      ['fit', fit.kind === 'known' ? sentences(fit.help) : [...fit.sentences, ...sentences(fit.supports.parts)]],
      ['list', differential.named.flatMap((one) => [one.name, ...one.sentences, ...one.whyHere])],
      ['not-ruled-out', differential.notRuledOut.conditions.map((one) => one.name)],
      ['advice', sentences(advice.parts)],
      ['visit', sentences(visit.parts)],
      ['bring', sentences(bring.parts)],
      ['answers', report.answers.flatMap((one) => [one.name, one.answer])],
      ['open', [...sentences(open.parts), ...open.leftOut]],
      ['set-aside', sentences(report.setAside)],
    ];
    for (const [part, texts] of places) for (const text of texts) expect(told(sheet, part), part).toContain(text);
    expect(sheet.levels).toEqual([{ says: level.heading, when: plan?.when.sentences ?? [], why: null }]);
    expect(sheet.foot.join(' ')).toContain(report.ruleSet);
  });
});
