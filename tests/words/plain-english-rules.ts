/**
 * Words that have been read with another meaning, or that a translator cannot take over: see
 * `docs/decisions/0019-english.md`. A rule is about one of them and says what to write in its place.
 */
export interface Rule {
  readonly name: string;
  readonly banned: RegExp;
  /** Where the word has its one right meaning: taken out of a text before it is looked at. */
  readonly apart?: RegExp;
  readonly instead: string;
  /** Sentences that the rule has to find. */
  readonly planted: readonly string[];
  /** The condition pages are not clean of these yet; all else is. */
  readonly onPages?: false;
}

const amount = '(about |more than )?(\\d|an? |one |two |three |four |five |six |hours|days|weeks|months|years)';

export const rules: readonly Rule[] = [
  {
    name: 'left and right are sides',
    banned: /\b(left|right|leftover)\b/i,
    apart:
      /\b(your|own|whose|(person|patient)'s) (left|right)( (and|or) (left|right))?\b|\bon (the|your) (left|right)\b|\bthe left of the face\b|\bthe (left|right) side\b|^(Left|Right):/gi,
    instead: 'stays open, still there, wrong, correct, now',
    planted: ['Weakness left over from a palsy', 'A gap is left.', 'This needs help right away.', 'the right name'],
  },
  {
    name: 'a seizure is no fit, and an answer matches',
    banned: /\bfit(s|ted|ting|ness)?\b/i,
    apart: /\bseizure \(fit\)/gi,
    instead: 'seizure, or at its first mention "seizure (fit)"; matches',
    planted: ['A sudden fit', 'Tick all that fit.', 'Fits well with hemifacial spasm', 'fitness to drive'],
  },
  {
    name: 'urgent is a place for today, and no level',
    banned: /\burgen(t|tly|cy)\b/i,
    apart: /\burgent (care|advice line)\b/gi,
    instead: 'the time: today, within two weeks',
    planted: ['Urgent', 'It is not urgent.', 'never lowers the urgency', 'an urgent review'],
  },
  {
    name: 'at once has two meanings',
    banned: /\bat once\b/i,
    instead: 'now; at the same moment',
    planted: ['Both eyes close at once.', 'Call at once.'],
  },
  {
    name: 'over, before a time, has two meanings',
    banned: new RegExp(`\\bover (${amount}|the (last|next|years)|time\\b)`, 'i'),
    instead: 'within; more than; from week to week',
    planted: [
      'over 3 days or less',
      'Weak, and getting worse over weeks',
      'limb weakness over 24 h',
      'over a month ago',
    ],
  },
  {
    name: 'a time has a number',
    banned: /\bthe (last|past) (few |couple of )?(day|week|month|year)s?\b/i,
    instead: 'in the last 7 days, in the last 4 weeks',
    planted: ['Did one begin in the last week?', 'This began in the last weeks.', 'within the last few days'],
  },
  {
    name: 'a spell is magic, letters or a while',
    banned: /\bspells?\b/i,
    instead: 'a spasm; a time when the twitch is strong',
    planted: ['Film a bad spell, too.'],
  },
  {
    name: 'a brow is an eyebrow or a forehead',
    banned: /\bbrows?\b/i,
    instead: 'eyebrow (it rises in a spasm), forehead (it is weak)',
    planted: ['The brow still lifts.'],
  },
  {
    name: 'nothing is put down to anything',
    banned: /\bput(ting)? down to\b/i,
    instead: 'causes',
    planted: ['Sudden weakness is never put down to the spasm.'],
  },
  {
    name: 'a sign has one verb: a face hangs down, a lid hangs lower',
    banned: /\bdroop\w*|\bdrop(s|ped|ping)?\b/i,
    apart: /\b(eye drops|drooping (eye)?lid)\b/gi,
    instead: 'hangs down (face), hangs lower (lid)',
    planted: ['The face is droopy.', 'One upper lid newly dropped', 'The face drops.', 'Sudden droop'],
  },
  {
    name: 'a sign is over, and nothing has gone or passed',
    banned: /\bha(s|ve) gone\b|\bif it passes\b|\bcame and went\b/i,
    instead: 'is over now; gets better',
    planted: ['Call even if it has gone.', 'Do not wait to see if it passes.', 'A sign that came and went'],
  },
  {
    name: 'last well is for people who are never well',
    banned: /\blast well\b/i,
    instead: 'last without this sign',
    planted: ['When were you last well?'],
  },
  {
    name: 'to count is an instruction that nobody can follow',
    banned: /\bdo(es)? not count\b|\bcounts?, too\b|\bstill counts?\b/i,
    instead: 'Do not tick this for; tick this for, too',
    planted: ['A twitch does not count.', 'Chewing movements count, too.', 'It still counts.'],
  },
  {
    name: 'a person sees a doctor',
    banned: /\b(to|should|must|get) be seen\b|\b(be|get) seen (the|to|within|soon)|\bhave it (seen|looked)\b/i,
    apart: /\bcan be seen\b/gi,
    instead: 'see a doctor',
    planted: ['The person should be seen today', 'Be seen the same day.', 'Get seen today', 'have it looked at'],
  },
  {
    name: 'nausea, locking, tearing and muddle have one name each',
    banned: /\bfeel(ing)? sick\b|\ba tear\b|\bmuddle|\bgo(es)? (blank|weak|stiff|deaf)\b|\bhelp right\b|\bcasualty\b/i,
    instead: 'nausea, split, confusion, gets weak, becomes deaf, eye emergency clinic',
    planted: ['A medicine to stop feeling sick', 'a tear in a blood vessel', 'New muddle', 'an ear goes deaf'],
  },
  {
    name: 'it has its noun',
    banned: /^It('s)?\b/,
    instead: 'the noun: the twitch, the sign, this check',
    planted: ['It began at the eye.', "It's not a diagnosis."],
    onPages: false,
  },
  {
    name: 'a verb is one word',
    banned:
      /\bset(s|ting)?( \w+)? (off|aside)\b|\b(bring|brings|bringing|brought)( \w+){0,2} on\b|\bwears? off\b|\bput(s|ting)? off\b|\b(hold|holds|holding|held)( \w+){0,2} (back|up)\b|\bcarr(y|ies|ied|ying) on\b|\bget(s|ting)? through\b|\bgo by\b|\b(take|takes|taking|took|taken) back\b|\bs(end|ends|ent) on\b|\bward(s|ing)? off\b|\bbuil[dt]s? up\b|\b(come|comes|came|coming) on\b|\b(go|goes|going|went|gone) (on|away|through)\b|\bpass(es|ed|ing)? out\b|\b(throw|throws|throwing) up\b|\bfall(s|ing)? out\b|\bstays? on the line\b/i,
    apart: /\b(comes|goes) on the\b/gi,
    instead: 'starts, stops, continues, grows, delays, faints, vomits',
    planted: [
      'Touch sets it off.',
      'What brings the twitching on?',
      'When injections wear off',
      'Do not put off the visit.',
      'Can you hold the movement back?',
      'so that help is not held up',
      'Note the call and carry on.',
      'If you cannot get through, call again.',
      'Do not go by this page any more.',
      'Signs you took back',
      'You may be sent on.',
      'to ward off migraine',
      'An urge builds up first.',
      'It came on suddenly.',
      'You can go on.',
      'suddenly passing out',
      'throwing up',
      'Answers we have set aside',
    ],
    onPages: false,
  },
  {
    name: 'no idioms',
    banned:
      /\bwords will not come\b|\bnow and then\b|\bno matter what\b|\bup to you\b|\bkeep(s)? a (regular|steady) beat\b|\bon and off\b|\bfor the time being\b|\btrick\b|\bjust comes down\b|\bmind is on\b|\bclamps?\b|\bcut short\b|\bbad turn\b|\bways on\b/i,
    apart: /\bsensory trick\b/gi,
    instead: 'plain words, each with its first meaning',
    planted: ['or the words will not come', 'Every day, on and off', 'another small trick', 'The jaw clamps shut.'],
    onPages: false,
  },
];

/** At most ten, each with its reason. */
export const exceptions: readonly { readonly where: RegExp; readonly rule: string; readonly reason: string }[] = [];

const withoutApart = ({ apart }: Rule, text: string): string => (apart === undefined ? text : text.replace(apart, ' '));

export const breaks = (rule: Rule, text: string): boolean => rule.banned.test(withoutApart(rule, text));
