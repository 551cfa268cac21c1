import type { SummaryWords } from '../../summary-words.ts';

export const conditions: SummaryWords['conditions'] = {
  'hemifacial-spasm': {
    name: 'Hemifacial spasm',
    gist: 'One side of the face twitches or pulls, again and again, and not on purpose.',
  },
  'basilar-artery-aneurysm': {
    name: 'Basilar artery aneurysm',
    gist: 'A bulge in a large blood vessel at the base of the brain.',
  },
  'acoustic-neuroma': {
    name: 'Acoustic nerve tumour',
    gist: 'A growth on the nerve for hearing and balance.',
  },
  meningioma: {
    name: 'Meningioma',
    gist: 'A growth from the lining of the brain.',
  },
  'multiple-sclerosis': {
    name: 'Multiple sclerosis (MS)',
    gist: 'An illness of the nerves in the brain and spine that often comes in bouts.',
  },
  'bells-palsy': {
    name: "Bell's palsy",
    gist: 'One side of the face gets weak within hours to days, from trouble in the face nerve.',
  },
  'post-palsy-synkinesis': {
    name: 'Spasm after a face palsy (synkinesis)',
    gist: 'After a face palsy, parts of the face move together, such as the eye with a smile.',
  },
  blepharospasm: {
    name: 'Blepharospasm',
    gist: 'Both eyes squeeze shut at the same moment, and not on purpose.',
  },
  'meige-syndrome': {
    name: 'Meige syndrome',
    gist: 'Both eyes squeeze shut, and the jaw, mouth or tongue pulls as well.',
  },
  'eyelid-myokymia': {
    name: 'Benign eyelid twitch',
    gist: 'A small flutter in one eyelid that comes and goes for days or weeks.',
  },
  'facial-myokymia': {
    name: 'Rippling of the face (myokymia)',
    gist: 'Fine ripples run under the skin of the face and do not pause.',
  },
  'facial-tic': {
    name: 'Facial tic',
    gist: 'A quick move, such as a blink, that comes after an urge and can be stopped for a while.',
  },
  'focal-seizure': {
    name: 'Focal seizure',
    gist: 'A seizure (fit) that starts in one part of the brain and can make the face jerk.',
  },
  'hemimasticatory-spasm': {
    name: 'Spasm of a jaw muscle (hemimasticatory spasm)',
    gist: 'A muscle for chewing cramps on one side, and the jaw may lock shut.',
  },
  // Says how it looks and nothing about why: the words must not suggest that it is not real.
  'functional-facial-spasm': {
    name: 'Functional facial spasm',
    gist: 'The mouth or lower face is pulled down or to the side and held, and this can come and go.',
  },
  'trigeminal-neuralgia': {
    name: 'Trigeminal neuralgia',
    gist: 'Sharp pain in the face, like shocks, that a light touch can start.',
  },
  'tardive-dyskinesia': {
    name: 'Movements from some medicines (tardive dyskinesia)',
    gist: 'Slow moves of the mouth, tongue or jaw that some medicines can cause.',
  },
  'ramsay-hunt': {
    name: 'Ramsay Hunt syndrome',
    gist: 'A virus causes blisters in or near the ear or mouth, and the face can get weak.',
  },
  stroke: {
    name: 'Stroke',
    gist: 'Sudden harm to the brain. It always needs the emergency number.',
  },
  hypocalcaemia: {
    name: 'Low calcium in the blood',
    gist: 'Too little calcium in the blood can make muscles cramp and twitch.',
  },
  'parotid-tumour': {
    name: 'Growth in the gland by the ear (parotid)',
    gist: 'A lump in the gland in front of the ear and below it.',
  },
  'drooping-eyelid': {
    name: 'Drooping eyelid',
    gist: 'An upper lid hangs lower than it should and does not squeeze.',
  },
  'acute-dystonia': {
    name: 'Muscles locked by a medicine (acute dystonia)',
    gist: 'Soon after a new medicine or a higher dose, the jaw, neck or eyes lock and are held.',
  },
  'giant-cell-arteritis': {
    name: 'Inflamed artery of the head (giant cell arteritis)',
    gist: 'An artery of the head is swollen and sore. This can harm the sight.',
  },
};
