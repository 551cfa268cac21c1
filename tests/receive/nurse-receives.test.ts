import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { signsThatHold } from '../../src/assessment/heard.ts';
import type { Answers } from '../../src/content/questions.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { routeToHandOver } from '../../src/exchange/code/route-to-hand-over.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { codeOf } from '../code/coded.ts';
import { askedAfresh, confirmedFrom, receivedFrom } from './received.ts';

const aPatient: Answers = usualSpasm;
const withDroop: Answers = { ...aPatient, emergency: ['face-droop'] };
const withBlisters: Answers = { ...aPatient, 'same-day': ['ear-blisters'] };
const calm: Answers = { ...usualSpasm, ...observedNothing };

describe('a nurse who received what a patient answered', () => {
  test('first makes sure whose answers they are', () => {
    const interview = receivedFrom(aPatient);
    expect(interview.place()).toBe('confirm-person');
    interview.do({ type: 'CONFIRM_PERSON', label: 'A. B.' });
    expect(interview.place()).toBe('emergency');
  });

  test('asks the signs of danger, weakness and the signs of a nerve afresh, and what only she sees: nothing else', () => {
    const passed = confirmedFrom(aPatient).tell(calm);
    expect(passed).toEqual(askedAfresh);
  });

  test('has all other answers as they were given, by the patient and at her time', () => {
    const interview = confirmedFrom(aPatient);
    interview.tell(calm);
    const { route, newest } = interview.record();
    expect(route.live).toMatchObject({ side: 'right', duration: '3-to-12-months', history: ['none'] });
    expect(newest.get('side')).toMatchObject({ by: 'self' });
    expect(newest.get('weakness')).toMatchObject({ by: 'nurse' });
    expect(interview.place()).toBe('summary');
  });

  test('may change an answer that stands as given', () => {
    const interview = confirmedFrom(aPatient);
    interview.tell(calm);
    interview.do({ type: 'GO_TO', target: 'side', manner: 'onward' });
    interview.answer('side', 'left');
    const { route, received } = interview.record();
    expect(route.live.side).toBe('left');
    expect(received?.heard.get('side')?.given.answer).toBe('right');
  });

  test('finds nothing of her own filled in at what is asked afresh', () => {
    const { current } = confirmedFrom(aPatient).record();
    expect(Object.keys(current)).not.toEqual(expect.arrayContaining(['emergency']));
    expect(current.weakness).toBeUndefined();
  });
});

describe('a sign of an emergency that arrives with the answers', () => {
  test('shows the call before whose they are, and before any question', () => {
    const interview = receivedFrom(withDroop);
    expect(interview.place()).toBe('call-now');
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    expect(interview.place()).toBe('confirm-person');
    interview.do({ type: 'CONFIRM_PERSON', label: '' });
    expect(interview.place()).toBe('emergency');
    expect(interview.tell({ emergency: ['face-droop'] })).toEqual(['emergency']);
    expect(interview.place()).toBe('observed-fast');
  });

  test('shows the call again where nobody noted it since yesterday', () => {
    const interview = receivedFrom(withDroop);
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    interview.later(25);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('call-now');
  });

  test('is called for with any question opened in between', () => {
    const interview = receivedFrom(withDroop);
    interview.do({ type: 'GO_TO', target: 'age', manner: 'onward' });
    expect(interview.place()).toBe('call-now');
  });
});

describe('a sign of danger that the patient had and the nurse does not find', () => {
  test.each([
    ['emergency', withDroop, 'emergency', 'face-droop'],
    ['same-day', withBlisters, 'same-day', 'ear-blisters'],
    ['urgent', { ...aPatient, weakness: 'worse-over-weeks' }, 'weakness', 'worse-over-weeks'],
    ['urgent', { ...aPatient, 'nerve-signs': ['double-vision'] }, 'nerve-signs', 'double-vision'],
  ] as const)(
    'holds the level %s until she takes it back by name, with a reason',
    (level, answers, question, option) => {
      const interview = receivedFrom(answers);
      if (interview.place() === 'call-now') interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
      interview.do({ type: 'CONFIRM_PERSON', label: '' });
      interview.tell(calm);
      expect(dispositionOf(interview.record().route)).toBe(level);
      expect(signsThatHold(interview.record().route)).toContainEqual({ question, option });
      const sign = { type: 'TAKE_BACK', question, option } as const;
      expect(interview.can({ ...sign, reason: ' ' })).toBe(false);
      expect(interview.can({ ...sign, option: 'none', reason: 'It was not so.' })).toBe(false);
      interview.do({ ...sign, reason: 'Ticked by mistake.' });
      const { route, takenBack } = interview.record();
      expect(dispositionOf(route)).not.toBe(level);
      expect(takenBack).toContainEqual(
        expect.objectContaining({
          question,
          option,
          withdrawn: expect.objectContaining({ by: 'nurse', reason: 'Ticked by mistake.' }),
        }),
      );
    },
  );

  test('is taken back on the page of the call, too, and the way is free then', () => {
    const interview = receivedFrom(withDroop);
    interview.do({ type: 'TAKE_BACK', question: 'emergency', option: 'face-droop', reason: 'Ticked by mistake.' });
    expect(interview.place()).toBe('confirm-person');
  });

  test('is taken back by a nurse alone', () => {
    const own = receivedFrom(withDroop, 'own');
    expect(own.can({ type: 'TAKE_BACK', question: 'emergency', option: 'face-droop', reason: 'No.' })).toBe(false);
  });

  test('does not go where another answer makes its question go', () => {
    const interview = confirmedFrom({ ...aPatient, 'nerve-signs': ['double-vision'] });
    interview.tell({ ...calm, emergency: ['none'], 'same-day': ['none'] });
    interview.do({ type: 'GO_TO', target: 'named', manner: 'onward' });
    interview.answer('named', 'hfs-longer-ago');
    interview.tell({ ...calm, 'new-since': ['none'], 'last-injection': 'never' });
    expect(interview.record().route.live['nerve-signs']).toBeUndefined();
    expect(dispositionOf(interview.record().route)).toBe('urgent');
  });

  test('goes on in the code that she makes for somebody else', () => {
    const interview = receivedFrom(withDroop);
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    interview.do({ type: 'CONFIRM_PERSON', label: '' });
    interview.tell(calm);
    const { live } = routeToHandOver(interview.record());
    expect(live.emergency).toEqual(['face-droop']);
    expect(live.respondent).toBe('nurse');
  });
});

describe('whoever goes on with her own answers on another device', () => {
  test('stands where she stopped, as whoever she was', () => {
    const { 'nerve-signs': _, ...half } = aPatient;
    const interview = receivedFrom({ ...half, respondent: 'carer' }, 'own');
    expect(interview.record().route.live.respondent).toBe('carer');
    expect(interview.place()).toBe('nerve-signs');
  });

  test('sees the call at once where she had a sign of an emergency', () => {
    expect(receivedFrom(withDroop, 'own').place()).toBe('call-now');
  });

  test('is asked the signs of danger again a day later', () => {
    const interview = receivedFrom(aPatient, 'own');
    interview.later(25);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('emergency');
  });
});

test('the code of the fixture is one that is read', () => {
  expect(readCode(codeOf(aPatient)).kind).toBe('read');
});
