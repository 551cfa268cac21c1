import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/hemimasticatory-spasm.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'hms-what':
      'Hemimasticatory spasm is a cramp of the jaw muscles on one side. The jaw can clamp shut, and this ' +
      'can hurt.',
    'hms-rare':
      'It is rare. One US clinic saw 215 people sent there for hemifacial spasm (2000 to 2010). One of ' +
      'them had this.',
    'hms-questions-cannot-tell': 'Questions alone cannot show it. A doctor needs to look at the jaw and face.',

    // notice
    'hms-jaw-locks': 'The jaw muscle on one side cramps, and the jaw may lock shut for a time.',
    'hms-set-off': 'Chewing or cold can set it off.',
    'hms-muscles':
      'A review (2024) looked at 117 people. In nearly all of them, the big jaw muscle in the cheek ' +
      'cramped. In about half, the muscle at the temple did too.',
    'hms-thin-cheek': 'In about 27 in 100 of them, one side of the face had become thin.',
    'hms-hard-skin': 'About 24 in 100 of them had a hard patch of skin. Doctors call this morphea or scleroderma.',

    // difference
    'hms-which-muscles':
      'Hemifacial spasm moves the muscles that we use to blink or smile. A jaw cramp moves the muscles ' +
      'that close the jaw.',
    'hms-eye':
      'Hemifacial spasm mostly starts at the eye. If the eye twitches and the jaw moves freely, this ' +
      'speaks against a jaw cramp.',
    'hms-pain':
      'A jaw cramp can hurt. But some people with hemifacial spasm feel pain too. So pain alone cannot ' +
      'tell the two apart.',
    'hms-other-jaw-moves':
      'The jaw or tongue may also move on both sides. Doctors then think of Meige syndrome or tardive ' +
      'dyskinesia. Both have their own page.',
    'hms-locked-by-medicine':
      'A jaw that locks can also come from a new medicine, mostly in the first days. This needs care the ' +
      'same day.',

    // causes
    'hms-cause-open': 'What we read for this page does not name one cause.',
    'hms-skin-link': 'It can come with a thin side of the face or a hard patch of skin. So doctors look for both.',

    // tests
    'hms-looking': 'A doctor asks what sets it off and looks at the jaw, the face and the skin.',
    'hms-emg': 'A test called EMG records the signals of the jaw muscle.',
    'hms-mri': 'A scan called MRI, which uses magnets, can look for a cause.',
    'hms-video': 'A short phone video of a cramp helps. The jaw may not cramp during the visit.',

    // treatment
    'hms-choices':
      'This page does not compare treatments. A neurologist, a doctor for the nerves and brain, can talk ' +
      'through the choices.',
    'hms-medicine': 'Please do not start or stop a medicine on the word of this page. Ask a doctor first.',

    // outlook
    'hms-outlook-report':
      'A report (2022) looks at how people do with the years. We read only a part of it. So this page ' +
      'cannot give figures.',

    // help
    'hms-help-breath':
      'Call the emergency number now if it is hard to breathe or to swallow, and this is new. Do not wait.',
    'hms-help-fast': callForSuddenSigns,
    'hms-help-locked':
      'Get help the same day if the jaw, neck or eyes lock or are pulled to one side. Do the same if you ' +
      'cannot eat or drink. Say if you began a new medicine in the last 7 days.',
    'hms-help-over-50':
      'Are you 50 or over? Get help the same day for a new kind of headache with jaw pain when you chew, ' +
      'or with blurred sight. If sight is suddenly lost, call the emergency number now.',
    'hms-help-two-weeks':
      'Ask to see a doctor within two weeks for a numb face or a lump by the ear, jaw or neck. Do the same for ' +
      'sharp shocks in the face, or if the face gets weaker from week to week.',
    'hms-help-routine':
      'Does the jaw cramp on one side again and again, but then open freely? Plan a visit to a doctor. ' +
      'If it stays locked, get help the same day.',
  },
};
