import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/acute-dystonia.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

/** "Ask before you stop" stands in two sections on purpose: somebody may read only one of them. */
export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'ady-what':
      'In acute dystonia, muscles tighten and stay tight. The jaw, the neck or the eyes lock or are pulled ' +
      'to one side. A medicine can cause this in the first days.',
    'ady-today': 'This needs a doctor today. Doctors can treat it.',
    'ady-breath-first': 'Is it hard to breathe, to swallow or to speak? Call the emergency number now.',

    // notice
    'ady-jaw-neck':
      'The jaw may lock. The neck or the eyes may be pulled to one side and held there. The person cannot ' +
      'stop this.',
    'ady-face':
      'In one case, the face twitched and felt tight, and breathing was hard. This was a day after the medicine.',
    'ady-when':
      'The signs come early. One page for doctors says this: half of the cases come within 48 hours (2 ' +
      'days), and most within 7 days.',
    'ady-throat':
      'The muscles of the throat may tighten too. This is rare, but it can close off the air. So it is ' +
      'a danger to life.',

    // difference
    'ady-hold-not-twitch':
      'Hemifacial spasm makes one side of the face twitch, again and again. In acute dystonia, muscles ' +
      'pull and hold.',
    'ady-new-medicine':
      'Hemifacial spasm grows within months or years. Acute dystonia comes within days of a new ' +
      'medicine or a higher dose.',
    'ady-not-tardive':
      'Tardive dyskinesia also comes from medicines. But it comes after months or years, with slow ' +
      'moves of the mouth and tongue.',
    'ady-jaw-joint': 'A locked jaw can look like a jaw that is out of joint. Doctors have mixed up the two.',

    // causes
    'ady-medicines':
      'Three kinds of medicine can cause this. One is for the mind (antipsychotics). One is for nausea. ' +
      'One is for low mood (antidepressants).',
    'ady-raised': 'This can also come when the dose of such a medicine is raised fast.',
    'ady-other-cause':
      'A locked jaw can have other causes. One is tetanus, an illness from germs in a wound. A doctor ' +
      'has to look.',

    // tests
    'ady-list':
      'Show the doctor all your medicines, or a list of them. Say which one is new or was raised, and on ' +
      'what day.',
    'ady-looking':
      'A doctor looks at the jaw, the neck and the eyes, and checks the breathing. If the treatment does ' +
      'not help, doctors look for another cause.',

    // treatment
    'ady-injection':
      'A doctor can give a medicine as an injection. The muscles should then relax. Most often this takes ' +
      'less than half an hour.',
    'ady-tablets-after': 'After that, most people get tablets for some days, so that the spasm does not come back.',
    'ady-never-stop':
      'Do not stop a medicine without asking. But do call today, and ask what to do before the next dose. ' +
      'A doctor decides this with you.',

    // outlook
    'ady-outlook':
      'With treatment, most signs should be over within half an hour. They can come back in the next days.',
    'ady-tell-later':
      'Tell each doctor, dentist or pharmacist later on which medicine did this. Then they can choose ' +
      'another one.',

    // help
    'ady-help-breath':
      'Call the emergency number now if it is hard to breathe, to swallow or to speak, or if the voice ' +
      'changes. Do not wait.',
    'ady-help-fast': callForSuddenSigns,
    'ady-help-locked':
      'See a doctor today if the jaw, the neck or the eyes lock or are pulled to one side. You can call ' +
      'the urgent advice line.',
    'ady-help-dose': 'Do not stop a medicine without asking. Call today, and ask what to do before the next dose.',
    'ady-help-say': 'Say which medicine you started or raised in the last 7 days. Take the pack with you.',

    // figures
    'ady-how-common':
      'One medicine for nausea is called metoclopramide. Up to 1 in 100 people who get it have such a ' +
      'spasm. With some older medicines for the mind, there are more cases.',
  },
};
