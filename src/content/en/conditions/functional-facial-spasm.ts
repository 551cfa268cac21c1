import type { ConditionPageWords } from '../../condition-page.ts';
import type { page } from '../../conditions/functional-facial-spasm.ts';
import { callForSuddenSigns } from '../sudden-signs.ts';

/** Neutral on purpose: the movement is real, and nobody who reads this may feel blamed for it. */
export const words: ConditionPageWords<typeof page> = {
  statements: {
    // inShort
    'fun-what':
      'In functional facial spasm, a part of the face pulls by itself. The movement is real. The person ' +
      'does not do it on purpose.',
    'fun-brain-control': "The brain's control of movement works in a different way.",
    'fun-signs':
      'A neurologist is a doctor for the nerves and brain. This doctor can find clear signs that show what it is.',

    // notice
    'fun-mouth': 'The corner of the mouth or the lip is pulled down or to the side. It is held there for a while.',
    'fun-lip-and-jaw':
      'In a study (2012), about 84 in 100 had a pull of the lower lip to one side. The jaw moved to the side too.',
    'fun-start':
      'It may start suddenly. A stroke can start suddenly too. If it is not clear if the face pulls or ' +
      'hangs, call the emergency number now.',
    'fun-comes-and-goes': 'It comes and goes, and it may change sides.',
    'fun-attention':
      'It may ease when the person attends to something else. The movement is just as real when it does.',
    'fun-limbs':
      'Some people have signs in an arm or leg too. If these are new and sudden, call the emergency number now.',

    // difference
    'fun-where-it-starts':
      'Hemifacial spasm mostly starts at the eye and spreads bit by bit. In functional spasm, most of the ' +
      'pull is in the lower face.',
    'fun-held-pull':
      'A pull that is held for a while matches functional spasm. But the pulls of hemifacial spasm can also ' +
      'get longer with time.',
    'fun-brow':
      'In hemifacial spasm, the eyebrow may lift while the eye shuts. In a study (2017), none of 18 people ' +
      'with functional spasm did this.',
    'fun-both-sides':
      'Functional spasm can be on both sides, but not at the same time. In a few people, hemifacial spasm ' +
      'is like this too.',
    'fun-questions-cannot-tell': 'Questions alone cannot tell the two apart. A neurologist needs to see the movement.',

    // causes
    'fun-cause-open':
      'It has to do with how the brain controls movement. What we read for this page does not name one reason.',

    // tests
    'fun-examination':
      'A neurologist watches the face at rest and while it moves. The doctor looks for signs that speak ' +
      'for it. It is not enough that other things have been ruled out.',
    'fun-video': 'A short phone video helps. The movement may not show during the visit.',
    'fun-scan': 'If the picture is not clear, the doctor may ask for a scan to look for other causes.',

    // treatment
    'fun-choices':
      'This page does not compare treatments. A neurologist can explain the signs and talk through what may help.',
    'fun-medicine': 'Please do not start or stop a medicine on the word of this page. Ask a doctor first.',

    // outlook
    'fun-outlook-open': 'It can come and go. What we read does not say how it changes with the years.',

    // help
    'fun-help-fast': callForSuddenSigns,
    'fun-help-named':
      'Has a doctor already named functional spasm? If one of the signs above is new and sudden, call all ' +
      'the same.',
    'fun-help-fit':
      'Call the emergency number now for a first seizure (fit). Do the same if you faint, or if a seizure lasts for ' +
      'more than 5 minutes.',
    'fun-help-arm':
      'Get help the same day if an arm or hand jerks or gets stiff at the same moment as the face. Do the ' +
      'same if you are confused and this is new.',
    'fun-help-two-weeks':
      'Ask to see a doctor within two weeks for a numb face, or for shocks in the face, like electricity. Do ' +
      'the same if the face gets weaker from week to week.',
    'fun-help-driving':
      'Does an eye shut so that driving or walking is not safe? See a doctor within two weeks. Do not ' +
      'drive until a doctor says that it is safe.',
    'fun-help-routine': 'Plan a visit to a doctor if the face pulls by itself. Ask if you can see a neurologist.',

    // figures
    'fun-how-common':
      'Other parts of the body can also move in a functional way. One study (2017) looked at 184 people ' +
      'with such movements. In about 1 in 10, one side of the face had spasms.',
    'fun-who': 'In two studies (2012 and 2017), most people were women. The average age was in the 30s.',
  },
};
