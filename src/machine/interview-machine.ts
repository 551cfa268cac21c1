import { machineSetup } from './machine-setup.ts';
import { ask, callNow, showSigns, walkAgain } from './states.ts';

/** The chart: the order of the questions, the interruptions, and the end. */
export const interviewMachine = machineSetup.createMachine({
  context: ({ input }) => ({ journal: [], now: input.now, target: null, manner: 'onward' }),
  initial: 'interview',
  on: {
    GO_TO: { guard: 'mayGoTo', actions: 'goTo', ...walkAgain },
    END: { guard: 'mayEnd', actions: 'record', ...walkAgain },
    NOTE: { actions: 'record' },
    JUDGE: { guard: 'isNurse', actions: 'record' },
    OPEN: { actions: 'open', ...walkAgain },
    CATCH_UP: { actions: 'catchUp', ...walkAgain },
  },
  states: {
    interview: {
      id: 'interview',
      initial: 'respondent',
      states: {
        respondent: ask('respondent', 'age'),
        age: ask('age', 'emergency'),
        emergency: ask('emergency', 'signs-unsure'),
        'signs-unsure': showSigns('observed-fast'),
        'observed-fast': ask('observed-fast', 'call-now'),
        'call-now': callNow('observed-fast', 'same-day'),
        'same-day': ask('same-day', 'too-young'),
        'too-young': {
          meta: { place: 'too-young' },
          always: { guard: 'isOldEnough', target: 'observed-forehead' },
          on: { BACK: { actions: { type: 'turnBack', params: { from: null } }, ...walkAgain } },
        },
        'observed-forehead': ask('observed-forehead', 'call-now-for-brow'),
        'call-now-for-brow': callNow('observed-forehead', 'observed-eye-closure'),
        'observed-eye-closure': ask('observed-eye-closure', 'duration'),
        duration: ask('duration', 'side'),
        side: ask('side', 'current-sites'),
        'current-sites': ask('current-sites', 'onset-site'),
        'onset-site': ask('onset-site', 'eye-and-mouth-together'),
        'eye-and-mouth-together': ask('eye-and-mouth-together', 'movement'),
        movement: ask('movement', 'observed-brow-lift'),
        'observed-brow-lift': ask('observed-brow-lift', 'control'),
        control: ask('control', 'frequency'),
        frequency: ask('frequency', 'pain'),
        pain: ask('pain', 'weakness'),
        weakness: ask('weakness', 'history'),
        history: ask('history', 'palsy-recovery'),
        'palsy-recovery': ask('palsy-recovery', 'ears'),
        ears: ask('ears', 'nerve-signs'),
        'nerve-signs': ask('nerve-signs', 'medicines'),
        medicines: ask('medicines', 'impact'),
        impact: ask('impact', 'trend'),
        trend: ask('trend', 'triggers'),
        triggers: ask('triggers', 'sleep'),
        sleep: ask('sleep', 'review'),
        review: {
          meta: { place: 'review' },
          always: { guard: 'isSummaryAsked', target: 'summary' },
          on: {
            CONFIRM: { actions: { type: 'turnTo', params: { target: 'summary' } }, ...walkAgain },
            BACK: { actions: { type: 'turnBack', params: { from: null } }, ...walkAgain },
          },
        },
        summary: {
          meta: { place: 'summary' },
          on: { BACK: { actions: { type: 'turnTo', params: { target: 'review' } }, ...walkAgain } },
        },
      },
    },
  },
});
