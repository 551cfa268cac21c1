import type { ConditionId } from './conditions.ts';

/** What the movement is, or what may lie behind it: a cause never competes with the movement for the first place. */
export type ListId = 'movement' | 'cause';

interface InList {
  readonly list: ListId;
  /** Why it stands there: for whoever signs the rules. */
  readonly why: string;
}

/** Each condition stands in one list. Evidence sections 1.2 (fact 17: causes are not look-alikes), 3.1 and 3.2. */
export const conditionLists: { readonly [C in ConditionId]: InList } = {
  'hemifacial-spasm': { list: 'movement', why: 'The spasm itself, whatever causes it.' },
  'eyelid-myokymia': { list: 'movement', why: 'A flutter of a lid.' },
  blepharospasm: { list: 'movement', why: 'Both eyes squeeze shut.' },
  'meige-syndrome': { list: 'movement', why: 'Both eyes and the lower face pull.' },
  'facial-myokymia': { list: 'movement', why: 'Ripples. What causes them, such as MS, stands in the other list.' },
  'facial-tic': { list: 'movement', why: 'A movement after an urge.' },
  'focal-seizure': { list: 'movement', why: 'Jerks or a pull in a seizure.' },
  'hemimasticatory-spasm': { list: 'movement', why: 'The muscle for chewing cramps.' },
  'functional-facial-spasm': { list: 'movement', why: 'A pull that is held.' },
  'tardive-dyskinesia': { list: 'movement', why: 'Slow movements of mouth and tongue. The medicine is its cause.' },
  'post-palsy-synkinesis': {
    list: 'movement',
    why: 'Parts of the face that move along with others. The palsy before is its cause.',
  },
  'drooping-eyelid': { list: 'movement', why: 'A lid that comes down is told as a movement and taken for a spasm.' },
  'acute-dystonia': { list: 'movement', why: 'A pull that is held, in jaw, neck or eyes. The medicine is its cause.' },
  'bells-palsy': { list: 'cause', why: 'A weakness and no movement; spasm or synkinesis can follow it.' },
  'trigeminal-neuralgia': {
    list: 'cause',
    why: 'A pain and no movement: the face may wince with it, or a vessel may press on both nerves.',
  },
  'multiple-sclerosis': { list: 'cause', why: 'It can cause spasm or ripples.' },
  'acoustic-neuroma': { list: 'cause', why: 'It can press on the face nerve.' },
  meningioma: { list: 'cause', why: 'It can press on the face nerve.' },
  'basilar-artery-aneurysm': { list: 'cause', why: 'It can press on the face nerve.' },
  'parotid-tumour': { list: 'cause', why: 'It can press on the face nerve.' },
  hypocalcaemia: { list: 'cause', why: 'Low calcium makes muscles twitch or cramp.' },
  'ramsay-hunt': { list: 'cause', why: 'A weakness and no movement; synkinesis can follow it.' },
  'giant-cell-arteritis': { list: 'cause', why: 'A pain in head and jaw and a danger to sight, and no movement.' },
  stroke: { list: 'cause', why: 'A weakness and no movement; in rare cases a spasm follows it.' },
};
