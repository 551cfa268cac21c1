import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { giverIn, journalFromFile } from '../../src/exchange/file/received-file.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import { beginOf } from '../../src/machine/journal.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { receivedReport, wroteThere } from '../../src/report/heard.ts';
import { takenBack } from '../../src/report/said.ts';
import { fileOf } from '../file/some-journals.ts';
import { beginInterview, interviewWith } from '../interview/begin-interview.ts';
import type { Interview } from '../interview/begin-interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { askedAfresh } from './received.ts';

const calm: Answers = { ...usualSpasm, ...observedNothing };

/** What another device reads out of the file of this interview. */
function readBack(interview: Interview): Journal {
  const read = readFile(fileOf(interview.journal()));
  if (read.kind !== 'read') throw new Error(`The file is ${read.kind}`);
  return read.journals[0];
}

/** A nurse's interview, so many hours after somebody saved hers as a file. */
function receivedFrom(patient: Interview, hours = 2): Interview {
  const nurse = beginInterview();
  nurse.later((patient.now() - nurse.now()) / 3_600_000 + hours);
  nurse.do({ type: 'OPEN', journal: journalFromFile(readBack(patient), nurse.now()) });
  return nurse;
}

const nameOf = ({ at, event }: Journal[number]): string => `${at} ${JSON.stringify(event)}`;

describe('a nurse who receives a file of what a patient answered', () => {
  test('first makes sure whose answers they are, then asks the signs of danger afresh, and nothing else that was answered', () => {
    const nurse = receivedFrom(interviewWith(usualSpasm));
    expect(nurse.place()).toBe('confirm-person');
    nurse.do({ type: 'CONFIRM_PERSON', label: '' });
    expect(nurse.tell(calm)).toEqual(askedAfresh);
    expect(nurse.place()).toBe('summary');
    expect(nurse.record().newest.get('side')).toMatchObject({ by: 'self' });
  });

  test('sees the call before anything else where it holds a sign of an emergency, however old', () => {
    const patient = interviewWith({ ...usualSpasm, emergency: ['face-droop'] });
    for (const hours of [1, 30]) expect(receivedFrom(patient, hours).place()).toBe('call-now');
  });

  test("keeps the patient's sign until it is withdrawn by name", () => {
    const nurse = receivedFrom(interviewWith({ ...usualSpasm, 'nerve-signs': ['double-vision'] }));
    nurse.do({ type: 'CONFIRM_PERSON', label: '' });
    nurse.tell(calm);
    expect(dispositionOf(nurse.record().route)).toBe('urgent');
    nurse.do({ type: 'TAKE_BACK', question: 'nerve-signs', option: 'double-vision', reason: 'Ticked by mistake.' });
    expect(dispositionOf(nurse.record().route)).toBe('routine');
    expect(takenBack({ words, record: nurse.record() })[0]?.sentences[0]).toContain('The patient said it on');
  });

  test('is told by name which sign the patient had ticked and taken back, which a code does not say', () => {
    const patient = interviewWith({ ...usualSpasm, emergency: ['face-droop'] });
    patient.do({ type: 'GO_TO', target: 'emergency', manner: 'stepping' });
    patient.answer('emergency', 'none');
    patient.tell(usualSpasm);
    const nurse = receivedFrom(patient);
    expect(nurse.place()).toBe('confirm-person');
    expect(nurse.record().takenBack).toMatchObject([
      { question: 'emergency', option: 'face-droop', at: patient.now() },
    ]);
  });

  test('has every word that the patient wrote, under its date and as hers, and none of it in her own fields', () => {
    const patient = interviewWith(usualSpasm);
    patient.do({ type: 'NOTE', about: 'own-words', text: 'It "jumps".' });
    patient.do({ type: 'NOTE', about: 'call-back', text: '555 0100' });
    patient.do({ type: 'NOTE', about: 'location', text: ' ' });
    const nurse = receivedFrom(patient);
    expect(nurse.record().notes).toEqual({});
    const told = wroteThere({ words, record: nurse.record() });
    expect(told.map(({ id }) => id)).toEqual(['call-back', 'own-words']);
    expect(told[1]?.sentences[0]).toMatch(/^In own words: “It ’jumps’.” \(The patient, on 6 January 2025.*\)$/);
    nurse.do({ type: 'NOTE', about: 'own-words', text: 'She says: it jumps.' });
    expect(wroteThere({ words, record: nurse.record() })).toEqual(told);
    expect(nurse.record().notes['own-words']).toBe('She says: it jumps.');
  });

  test('reads which result the patient was shown, and it is not taken for one that she was shown herself', () => {
    const patient = interviewWith(usualSpasm);
    const result = { ruleSet: 'abc', contentDate: '2024-11-29', disposition: 'self-care' } as const;
    patient.do({ type: 'RESULT_SHOWN', ...result });
    const record = receivedFrom(patient).record();
    expect(record.shown).toEqual([]);
    const told = receivedReport({ words, summary, forNurse: null, record })?.told.sentences.join(' ') ?? '';
    expect(told).toContain(words.interface.levels['self-care'].level);
  });

  test('has done nothing herself yet: no call, no end, no level, nothing left out', () => {
    const patient = interviewWith(usualSpasm);
    patient.do({ type: 'GO_TO', target: 'sleep', manner: 'onward' });
    patient.do({ type: 'SKIP', question: 'sleep' });
    patient.do({ type: 'END' });
    const record = receivedFrom(patient).record();
    expect(record).toMatchObject({ noted: [], callPlacedAt: null, endedBy: null, judgement: null });
    expect(record.skipped.size).toBe(0);
    expect([...record.repeated.keys()]).toEqual(['respondent']);
  });

  test('keeps the whole trail, so that the same file is known again, and her interview begins when she read it', () => {
    const patient = interviewWith(usualSpasm);
    const nurse = receivedFrom(patient);
    const there = new Set(nurse.journal().map(nameOf));
    expect(readBack(patient).every((entry) => there.has(nameOf(entry)))).toBe(true);
    expect(beginOf(nurse.journal())).toBe(nurse.now());
    const saved = readFile(fileOf(nurse.journal()));
    expect(saved).toEqual({ kind: 'read', journals: [nurse.journal()] });
  });

  test('and saves it again has a file that is hers', () => {
    const patient = interviewWith({ ...usualSpasm, respondent: 'carer' });
    expect(giverIn(patient.journal())).toEqual({ by: 'carer', at: patient.now() });
    expect(giverIn(receivedFrom(patient).journal()).by).toBe('nurse');
  });
});

test('what one nurse had received by code and somebody then took over loses no sign on its way through a file', () => {
  const patient = interviewWith({ ...usualSpasm, 'nerve-signs': ['double-vision'] });
  const first = receivedFrom(patient);
  first.do({ type: 'CONFIRM_PERSON', label: '' });
  first.tell(calm);
  first.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
  first.answer('respondent', 'carer');
  const second = receivedFrom(first);
  expect(second.record().route.heard?.['nerve-signs']).toEqual(['double-vision']);
});
