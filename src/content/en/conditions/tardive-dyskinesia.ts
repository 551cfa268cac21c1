import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/tardive-dyskinesia.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

/** "Do not stop" is said in several sections on purpose: somebody may read only one of them. */
export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'td-what':
      'In tardive dyskinesia, the mouth, tongue or jaw moves by itself. It can come after months or years ' +
      'on some medicines.',
    'td-do-not-stop':
      'Do not stop a medicine because of this page. Only the doctor or nurse who prescribes it can decide ' +
      'this with you.',

    // notice
    'td-chewing': 'The mouth chews, the lips move or the tongue moves, again and again.',
    'td-both-sides': 'It is mostly on both sides.',
    'td-grimace': 'The face may also make faces or twitch.',
    'td-hold-back': 'The person can hold it back for a short time.',
    'td-asleep': 'It stops in sleep.',

    // difference
    'td-side': 'Tardive dyskinesia mostly moves both sides. Hemifacial spasm is mostly on one side of the face.',
    'td-place':
      'Hemifacial spasm mostly starts at the eye. Tardive dyskinesia moves the mouth, the tongue or the ' +
      'jaw most of all.',
    'td-sleep':
      'A twitch that goes on in sleep speaks against tardive dyskinesia. But hemifacial spasm may also ' +
      'ease in sleep. So a calm face in sleep does not tell the two apart.',
    'td-medicine-before': 'Has the person never had such a medicine? Then doctors look for some other cause.',
    'td-first-days':
      'Some medicines can lock the jaw, neck or eyes in the first days. This is not tardive dyskinesia. It ' +
      'needs care the same day.',

    // causes
    'td-how-common':
      'Antipsychotics are medicines for mental illness. One textbook looks at people who take them for a ' +
      'long time. It says that 20 to 35 in 100 get such movements.',
    'td-antipsychotics': 'Antipsychotics can bring it on. Most often, this is after months or years of use.',
    'td-anti-sickness': 'Some medicines for nausea can bring it on too. One of them is metoclopramide.',
    'td-more-often': 'For metoclopramide, the risk goes up with long use. More cases have been seen in older people.',

    // tests
    'td-looking': 'A doctor watches the mouth, tongue and jaw. The doctor also asks about sleep.',
    'td-medicine-list':
      'The doctor looks at all medicines, now and in the past. A list of names and dates helps a lot.',
    'td-video': 'A short phone video helps. The movement may not show during the visit.',

    // treatment
    'td-never-stop':
      'Nobody should stop, skip or change a medicine because of this page. It may not be safe to stop ' +
      'without help. Only the doctor or nurse who prescribes it can decide this with the patient.',
    'td-prescriber':
      'The first step is to tell the doctor or nurse who prescribes the medicine. They can look at all the ' +
      'medicines and plan what to do.',
    'td-choices': 'This page does not compare treatments. The doctor can talk through the choices.',

    // outlook
    'td-outlook-open': 'What we read does not say how it changes with the years. A doctor can say more.',

    // help
    'td-help-breath':
      'Call the emergency number now if it is hard to breathe or to swallow, and this is new. Do not wait.',
    'td-help-fast': callForSuddenSigns,
    'td-help-locked':
      'Get help the same day if the jaw, neck or eyes lock or are pulled to one side. Do the same if you ' +
      'cannot eat or drink. Say which medicines you take, and ask what to do before the next dose.',
    'td-help-two-weeks':
      'Ask to see a doctor within two weeks for a numb face or a lump by the ear, jaw or neck. Do the same for ' +
      'sharp shocks in the face, or if the face gets weaker from week to week.',
    'td-help-routine':
      'Plan a visit to a doctor if the mouth, tongue or jaw moves by itself. If you can, see the doctor ' +
      'or nurse who prescribes your medicine.',
    'td-help-until-then': 'Until you talk to them, do not stop the medicine. Do not take less of it on your own.',
  },
};
