import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/basilar-artery-aneurysm.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'baa-what':
      'An aneurysm is a bulge in the wall of a blood vessel. The basilar artery is a large vessel at the ' +
      'base of the brain.',
    'baa-near-the-nerve': 'A bulging, wide or stretched vessel there can, in rare cases, go with hemifacial spasm.',
    'baa-silent': 'An aneurysm can be there without any sign. Questions cannot rule it out.',

    // notice
    'baa-shock-pain': 'Some people have a twitch together with face pain that feels like electric shocks.',
    'baa-eye': 'There can be double vision, or pain above or around one eye.',
    'baa-numb-or-weak':
      'One side of the face can be numb or weak. If this begins suddenly, call the emergency number now.',
    'baa-balance': 'Balance can be poor.',
    'baa-voice':
      'The voice can change, and swallowing can be hard. This was seen in a person with a bulge in a ' +
      'nearby vessel.',

    // difference
    'baa-cause-to-look-for':
      'This is a cause of spasm that doctors look for, more than a look-alike. The twitch itself can look ' +
      'the same.',
    'baa-twitch-alone':
      'A twitch that has been there for years, with no other nerve sign, speaks less for an aneurysm. It ' +
      'does not rule one out.',
    'baa-pain-kind':
      'An ache or a pulling feeling is common in hemifacial spasm. Shock-like pain is different. A paper ' +
      'from 1989, on few people, linked it to trouble near the base of the brain, mostly a wide vessel.',

    // causes
    'baa-how-rare':
      'In Korea (2009), 12 of 1,642 people with hemifacial spasm had a wide and stretched artery at the ' +
      'base of the brain. In a report from 2012, it was 10 of 2,058 operations.',
    'baa-single-reports':
      'A true bulge of the basilar artery with hemifacial spasm is very rare. We know of it only from ' +
      'reports on single people.',
    'baa-blood-pressure': 'Sources do not agree on whether high blood pressure has to do with hemifacial spasm.',
    'baa-why-unknown': 'We found nothing that says why a bulge forms in people with hemifacial spasm.',

    // tests
    'baa-mri':
      'The usual test is an MRI scan, which uses magnets. It can be done so that it shows the blood ' +
      'vessels as well.',
    'baa-urgent-scan': 'A very bad headache that comes suddenly is different. It needs a scan in hospital now.',
    'baa-doctor-decides':
      'Experts do not agree on who with a twitch needs a scan. A doctor decides this with each person.',

    // treatment
    'baa-team':
      'This page does not compare treatments. A hospital team for the vessels of the brain plans the care ' +
      'with each person.',
    'baa-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first. ' +
      'This is also true for blood thinners and tablets for blood pressure.',

    // outlook
    'baa-bleed': 'A bulge can bleed. The main sign is a sudden, very bad headache.',
    'baa-outlook-unknown':
      'We found no figures on how people with hemifacial spasm and a basilar aneurysm do with time. We ' +
      'found only reports on single people.',

    // help
    'baa-help-headache':
      'Call the emergency number now for the worst headache ever, if it came within minutes. Call too for ' +
      'a very bad headache with a stiff neck. Do the same if you are sick with it, or if light hurts.',
    'baa-help-fast': callForSuddenSigns,
    'baa-help-sight':
      'Call the emergency number now if sight is suddenly lost or double. Do the same for a seizure (fit), or for ' +
      'passing out.',
    'baa-help-lid-or-pupil':
      'See a doctor the same day if an upper lid hangs lower than before. Do the same if one pupil is newly larger or ' +
      'smaller than the other. With a sudden headache, it is an emergency.',
    'baa-help-two-weeks':
      'Ask to see a doctor within two weeks if a twitch comes with shock-like pain. Do the same if the face ' +
      'slowly gets numb, or sight slowly gets double. It is the same for a slow change of voice or ' +
      'swallowing.',
    'baa-help-known':
      'Some people know of an aneurysm that a doctor is watching. If a new twitch starts, tell that team ' +
      'within two weeks. If there is sudden weakness, call the emergency number now.',
    'baa-help-routine':
      'A one-sided twitch that cannot be held back needs a check. With none of these signs, plan a ' +
      'visit to a doctor.',
  },
};
