import type { NurseGuidance } from '../../words.ts';

export const control: NurseGuidance = {
  say: 'Can you stop the movement for a short time? What happens when you try? Does anything small stop it?',
  probe:
    'If yes: an urge that grows first and eases with the movement? A light touch or other small action? ' +
    'Does it stop with talk or a task? Leave out holding the lid open by hand. ' +
    'Keep a neutral tone; never hint that it is under the control of the patient.',
  record: 'Stopped or not, and for how long; urge and relief; the touch or action; effect of distraction.',
};

export const frequency: NurseGuidance = {
  say: 'How often does the twitching come now? How long does it last each time?',
  probe:
    'How many times a day, longest time, days without any. Absent or rare: after treatment, and when? Never ' +
    'stops: is there truly no pause? With a regular rhythm that began in the last 2 weeks, this needs ' +
    'care today.',
  record: 'How often; longest time; days without; date of the last toxin treatment, if any.',
};

export const trend: NurseGuidance = {
  say: 'Have the twitches changed since they began? Are they longer, more often, the same or better?',
  probe: 'Compare with the first weeks. Allow for treatment: state the change without it, if known.',
  record: 'Direction of change; within what time; treatment during that time.',
};

export const triggers: NurseGuidance = {
  say: 'What starts the twitching, or makes it worse? I will read a list. Say yes to all that apply.',
  probe:
    'Ask for the place as well: hard chewing or cold air felt in the jaw; touch that starts pain. Ask ' +
    'about turning the head, caffeine and poor sleep. If the patient is willing: smile, purse the lips, ' +
    'close the eyes tight and open them, and watch.',
  record: 'Each trigger; what it starts; what brings relief.',
};

export const sleep: NurseGuidance = {
  say: 'Has anyone seen your face twitch while you were asleep?',
  probe: 'Seen by whom, how often, on video? Stopping in sleep does not speak against hemifacial spasm.',
  record: 'Seen, looked for and not seen, or nobody has looked; by whom; video yes or no.',
};
