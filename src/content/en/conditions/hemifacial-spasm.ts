import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/hemifacial-spasm.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'hfs-seed-01-nerve':
      'Hemifacial spasm makes one side of the face twitch again and again. Nobody does it on purpose. The ' +
      'twitch is in the muscles that the facial nerve moves, which is the seventh nerve of the head.',
    'hfs-seed-02-spread':
      'It mostly starts around one eye, often in the lower lid. Later it moves on to the cheek and the ' +
      'lips on the same side.',
    'hfs-can-be-treated': 'Doctors can treat it, with injections or with an operation.',

    // help
    'hfs-help-now': callForSuddenSigns,
    'hfs-seed-06-weakness-sudden':
      "The spasm never causes sudden weakness. It can be a sign of a stroke or of Bell's palsy. " +
      'Call the emergency number now.',
    'hfs-help-now-head':
      'Call the emergency number now for the worst headache ever, if it came within minutes. Do the same ' +
      'if sight is suddenly lost or double. A seizure needs the same call.',
    'hfs-help-same-day':
      'See a doctor the same day if one side of the face got weak within hours or days. Do the same if an eye ' +
      'will not shut, or if hearing went within 3 days. You can call the urgent advice line.',
    'hfs-not-seizure':
      'A steady rhythm that spreads to the arm or hand can be a seizure (fit). That needs care the same day.',
    'hfs-help-two-weeks':
      'Ask to see a doctor within two weeks if the twitch comes with pain like electric shocks. Do the same if ' +
      'the face is numb, or gets weaker from week to week.',
    'hfs-help-driving':
      'If the eye shuts so that it is not safe, do not drive. Ask to see a doctor within two weeks. We found a ' +
      'UK driving rule only for blepharospasm, so ask about yours.',
    'hfs-help-toxin':
      'If the mouth hangs down or a lid hangs lower in the days or weeks after an injection, call the clinic that gave ' +
      'it. Sudden weakness is an emergency. So is trouble with breathing or swallowing. Call the ' +
      'emergency number now.',
    'hfs-help-child': 'A child or teenager under 16 needs to see a doctor soon. Within two weeks is the latest.',
    'hfs-help-routine':
      'A one-sided twitch that cannot be held back needs a check. With none of these signs, plan a ' +
      'visit to a doctor.',

    // treatment
    'hfs-seed-15-botulinum':
      'Botulinum toxin is a medicine that is injected. Botox is one brand. It can weaken or stop the ' +
      'twitch for some months, and then it is given again.',
    'hfs-seed-15-how-long':
      'One round lasts about 3 to 4 months, sometimes 5. Reports from 2010 to 2023 mostly found 12 to 15 weeks.',
    'hfs-seed-16-operation':
      'There is an operation called microvascular decompression. The surgeon places a small pad, called a ' +
      'pledget, between the blood vessel and the nerve.',
    'hfs-medicine-safety':
      'Please do not start or stop a medicine on the word of this page. Ask a doctor or pharmacist first.',

    // treatmentFigures
    'hfs-toxin-side-effect': 'A mouth that hangs down was the most common side effect in a report from China (2014).',
    'hfs-seed-15-longer':
      'Some pages say 5 months. That is at the high end. One report from China (2014) found 4.5 months, ' +
      'with big differences between people, and a text from 2019 says 3 to 6 months.',
    'hfs-seed-15-no-trial':
      'A review in 2020 looked for trials. It found none that had tested it against a dummy injection.',
    'hfs-seed-16-ten-years':
      'In a report on 114 operations by Dannenbaum and others, 86% were free of spasm at ten years. This ' +
      'is an estimate, worked out with the Kaplan-Meier method. Of them, 91 were followed for a year or ' +
      'more.',
    'hfs-seed-16-other-reports':
      'Other reports differ. They range from 84% with a very good result at ten years (1995) to 91% ' +
      '(2012). In one German study, 63.4% were free of spasm after 12 months, and 13.9% were at least 90% ' +
      'better.',
    'hfs-seed-16-reference':
      'The first name on that report is Dannenbaum. Harper is the fourth name. Some lists put Harper first.',
    'hfs-seed-16-risks':
      'The operation has risks. In a review of 5,685 people (2012), 2.3% had lasting hearing loss and ' +
      '0.9% had a lasting palsy of the face.',

    // otherMedicines
    'hfs-seed-13-carbamazepine':
      'Carbamazepine, a medicine for seizures, is one that doctors have used. It is not the first choice.',
    'hfs-seed-13-baclofen': 'Baclofen is another medicine that doctors have used. It is not the first choice.',
    'hfs-seed-13-gabapentin':
      'Gabapentin, a medicine for seizures, helped one person in a report from 1996. It is not the first choice.',
    'hfs-seed-13-phenytoin':
      'Phenytoin is on some lists. We found it only on a page of poor quality. It is not the first choice.',
    'hfs-seed-14-drugs-weak':
      'Doctors have long seen such medicines as not working well. A paper said so in 1995. A text from ' +
      '2019 says that they can help early or mild spasm, but that the effect often fades.',
    'hfs-seed-14-no-source':
      'Some pages say that two thirds of people get some relief from medicines. We could not find where ' +
      'this figure comes from. Please do not rely on it.',

    // tests
    'hfs-seed-12-examination':
      'A doctor mostly tells by looking. The doctor watches the face at rest and while it moves, and ' +
      'checks if it is weak or numb.',
    'hfs-video': 'A phone video of the twitch can help the doctor. It may show what does not happen during the visit.',
    'hfs-seed-17-look-for':
      'There are five conditions that doctors check for. They are causes to look for more than ' +
      'look-alikes. Each one has its own page here.',
    'hfs-questions-cannot-rule-out':
      'Questions alone cannot rule these causes out. A scan may be needed. A doctor decides that.',

    // testsMore
    'hfs-seed-12-mri-ct':
      'A scan looks for a cause. Guidance from the US (2022) prefers MRI, which uses magnets. CT, which ' +
      'uses X-rays, can add to it.',
    'hfs-who-needs-a-scan':
      'Experts do not agree on who needs a scan. One US clinic scans if something is unusual. Doctors in ' +
      'Korea want it for all before an operation.',
    'hfs-seed-12-emg':
      'An EMG is a test of the signals in nerve and muscle. In this spasm, a signal can spread from one ' +
      'branch of the nerve to another. Not everybody needs this test.',
    'hfs-brow-lift':
      'A doctor may look for one sign: the eyebrow goes up as the same eye shuts. Reports found it in 22% to ' +
      '86% of people. If it is not there, that means little.',
    'hfs-no-screening-test':
      'We found no list of questions that has been tested for this spasm. Even for blepharospasm, no ' +
      'single question worked well. So the questions here cannot tell for sure.',

    // toldStress
    'hfs-stress-not-the-cause':
      'Stress can make the twitch worse. But doctors name other causes. Most often, it is a blood vessel ' +
      'that presses on the facial nerve.',
    'hfs-stress-other-name':
      'A report from Canada (2011) is on people with this spasm or with dystonia. About 1 in 3 first got ' +
      'another name for it. Most often, it was stress.',
    'hfs-delay': 'In the same report, people waited more than 5 years on average. They saw about 3 doctors.',
    'hfs-stress-check':
      'UK guidance (2019) asks for a check by a specialist if a twitch of the face cannot be held back. A phone video can show the twitch.',

    // noCall
    'hfs-wait-signs':
      'Is there a sign that needs the emergency number, or a doctor the same day? Then do not wait for a call.',
    'hfs-wait-check': 'A twitch of the face that cannot be held back needs a check. UK guidance (2019) asks for it.',

    // groups
    'hfs-group-facial-pain': 'The Facial Pain Association has a page for people with hemifacial spasm.',

    // outlook
    'hfs-stays':
      'Hemifacial spasm mostly stays for years. Sources differ on how often it goes by itself. A review ' +
      'in 2020 says very rarely, and one page for patients says about 1 in 10.',
    'hfs-daily-life':
      'It can be hard to live with. What people name most is an eye that shuts, and feeling embarrassed. ' +
      'One paper says that for about 9 in 10, it affects their life with other people.',

    // notice
    'hfs-one-side':
      'Nearly always, only one side of the face twitches. In the reports we read, fewer than 1 in 20 ' +
      'people had it on both sides. Even then, the two sides do not twitch at the same moment.',
    'hfs-seed-03-longer':
      'At first the twitches are brief. They come and go. With time they last longer, and they can become ' +
      'almost constant.',
    'hfs-seed-05-movement':
      'Moving the face on purpose can set it off. People name smiling, talking, chewing, and pressing the ' +
      'lips together.',
    'hfs-seed-06-weakness':
      'The side that twitches can be a little weak. In a report from India, doctors found this even ' +
      'before treatment with botulinum toxin. It was seen more with strong spasm.',
    'hfs-seed-07-pain':
      'Most pages call it painless. That is not true for everybody. In one report, 26 of 59 people (44%) ' +
      'had some pain in the face, mostly around the eye.',
    'hfs-sleep-and-stress':
      'It can go on in sleep, but less. In reports from India and China, stress was the thing that most ' +
      'often made it worse.',
    'hfs-ear-click':
      'Some people hear a click in the ear on that side. In a report from India, it was about 1 in 4 people.',

    // difference
    'hfs-look-alikes':
      'Other things can look like it. Of 215 people sent to one US clinic for it (2000 to 2010), 38 had ' +
      'something else. That is about 1 in 5.',
    'hfs-not-both-eyes':
      'If both eyes squeeze shut at the same moment, this matches blepharospasm better. Blepharospasm is a ' +
      'spasm of the lids of both eyes.',
    'hfs-not-lid-flutter':
      'A fine flutter that stays in one lid for days or weeks is very common. It does not force the eye shut.',
    'hfs-not-tic':
      'A tic mostly starts in childhood. It can be held back for a while, but then an inner tension ' +
      'grows. UK guidance (2019) asks for a check by a specialist if a twitch of the face cannot be held ' +
      'back.',
    'hfs-not-ripples':
      'Slow ripples that never pause are not the usual picture. They match facial myokymia better, which is ' +
      'a rippling of the face muscles.',
    'hfs-not-jaw':
      'A cramp that hurts and clamps the jaw shut comes from the muscles we chew with. It has its own ' +
      'name: hemimasticatory spasm.',

    // causes
    'hfs-seed-04-vessel':
      'Often, a blood vessel inside the skull lies in an unusual way and presses on the facial nerve. ' +
      'Three reports put 62% to 78.5% of people in this group.',
    'hfs-seed-04-vessel-not-proof':
      'A vessel that touches the nerve is not proof. One paper says that it is also seen in up to 1 in 4 ' +
      'people without spasm.',
    'hfs-other-causes':
      'In one US clinic (2000 to 2010), an injury of the nerve was the cause in 13 of 215 people. In 4 of ' +
      '215, relatives had it too.',
    'hfs-seed-17-basilar-artery-aneurysm':
      'A basilar artery aneurysm is a bulge in a large blood vessel at the base of the brain. With ' +
      'hemifacial spasm, it is known only from reports on single people. A wide, stretched vessel there ' +
      'was found more often: in 12 of 1,642 people (2009).',
    'hfs-seed-17-acoustic-nerve-tumour':
      'An acoustic nerve tumour is a growth on the nerve for hearing and balance. One report (2010) found ' +
      'it in 2 of 2,050 people with hemifacial spasm.',
    'hfs-seed-17-meningioma':
      'A meningioma is a growth from the lining of the brain. The same report found it in 5 of 2,050 people.',
    'hfs-seed-17-multiple-sclerosis':
      'Multiple sclerosis (MS) harms nerves in the brain. In one US clinic, this kind of harm was the ' +
      'cause in 2 of 215 people.',
    'hfs-seed-17-bells-palsy':
      "Bell's palsy makes one side of the face weak within hours or days. Weakness is not a spasm. But " +
      'the palsy can be there now, or it can have come before the twitch.',
    'hfs-seed-18-after-palsy':
      "Bell's palsy can later lead to hemifacial spasm. In two US reports, 5.7% (1998) and 11% (2011) of " +
      "the people had had Bell's palsy. In Italy (2006), 22% had it after a palsy of the face.",
    'hfs-tumour-rate':
      'A tumour as the cause is rare. In one report on operations (2010), it was 9 of 2,050 people, or ' +
      'about 1 in 200. Small or older reports found up to 1 in 25.',

    // figures
    'hfs-seed-08-prevalence':
      'It is rare: about 1 in 10,000 people. In Oslo in 2001 it was 9.8 in 100,000. Around Helsinki, from ' +
      '2014 to 2019, it was 10.6 in 100,000 (9.3 for men and 11.6 for women).',
    'hfs-seed-08-prevalence-old':
      'Some pages say 8 in 100,000 men and 15 in 100,000 women. These are old figures, rounded. They come ' +
      'from Minnesota in the US, from 1960 to 1984 (7.4 and 14.5).',
    'hfs-seed-09-sex':
      'In reports from the US, Italy and China (1998 to 2014), more than 6 in 10 were women. In one from ' +
      'India, there were about as many men as women.',
    'hfs-seed-10-age':
      'Some pages say that it comes in the fifties and sixties. In most reports it began at 46 to 55 ' +
      'years, on average. The fifties and sixties match better with the age at which people get treated.',
    'hfs-seed-11-side':
      'The left side is a little more common. In five reports, the left side was the one in 53% to 67% of people.',
    'hfs-seed-02-spread-figures':
      'It does not start around the eye for all. In Italy (2006), it began around the eye alone in 65% of ' +
      'people with the usual form. In another report on 178 people, it reached both the upper and the ' +
      'lower face in 93%.',
    'hfs-missed':
      'It is often missed at first. In one clinic in Brazil (2014), none of 66 people had been given the ' +
      'correct name in primary care. It took about 4 years until they were treated with botulinum toxin.',
  },
};
