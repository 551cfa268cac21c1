import type { NurseGuidance } from '../../words.ts';

export const named: NurseGuidance = {
  say: 'Has a doctor already told you what this is? Was the doctor sure?',
  probe:
    'Which name, by whom, when, and with which scan? "Possible" or "probably" is not a name. ' +
    'With hemifacial spasm named, the next question asks what is new since then.',
  record: 'Name, date, who named it, scan.',
};

export const newSince: NurseGuidance = {
  say: 'Since a doctor named it, is anything new? I will read a list. Please say yes to all that apply.',
  probe:
    'Do not accept the known spasm as the cause of a new sign. For each: onset, course, side. ' +
    'Anything new or not sure opens the full set of questions.',
  record: 'Each new sign with date and side, or none.',
};

export const lastInjection: NurseGuidance = {
  say: 'When was your last botulinum injection for the spasm?',
  probe: 'Product, dose if known, places, how long the effect lasted, date of the next one.',
  record: 'Date, places, effect, date of the next injection.',
};

export const injectionEffects: NurseGuidance = {
  say: 'Since your last injection, is any of these new? I will read a list.',
  probe:
    'Breathing, swallowing or speech: call now. Ptosis with pain, diplopia or anisocoria: emergency. ' +
    'Blink: does the eye blink by itself, is it sore, is sight blurred? Ptosis or weak mouth alone: injecting clinic.',
  record: 'Effect, side, first day, state of the eye.',
};
