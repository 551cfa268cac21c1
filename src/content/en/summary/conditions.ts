import type { SummaryWords } from '../../summary-words.ts';

export const conditions: SummaryWords['conditions'] = {
  'hemifacial-spasm': {
    name: 'Hemifacial spasm',
    gist: 'One side of the face twitches or pulls, again and again, and not on purpose.',
    nurse:
      'Involuntary clonic or tonic contraction of muscles of one facial nerve, most often first at the ' +
      'eye.',
  },
  'basilar-artery-aneurysm': {
    name: 'Basilar artery aneurysm',
    gist: 'A bulge in a large blood vessel at the base of the brain.',
    nurse:
      'Saccular aneurysm or dolichoectasia of the vertebrobasilar arteries. It can be silent. MRI with ' +
      'MRA, or CTA, looks for it.',
  },
  'acoustic-neuroma': {
    name: 'Acoustic nerve tumour',
    gist: 'A growth on the nerve for hearing and balance.',
    nurse:
      'Vestibular schwannoma: gradual unilateral hearing loss, tinnitus and unsteadiness; later signs ' +
      'of other cranial nerves.',
  },
  meningioma: {
    name: 'Meningioma',
    gist: 'A growth from the lining of the brain.',
    nurse:
      'Meningioma of the cerebellopontine angle: slow, with signs of several cranial nerves. The most ' +
      'common tumour in one series of hemifacial spasm.',
  },
  'multiple-sclerosis': {
    name: 'Multiple sclerosis (MS)',
    gist: 'An illness of the nerves in the brain and spine that often comes in bouts.',
    nurse:
      'Demyelination: earlier episodes of over 24 h, such as painful visual loss, numbness or ' +
      'weakness. In the face, myokymia more often than spasm.',
  },
  'bells-palsy': {
    name: "Bell's palsy",
    gist: 'One side of the face gets weak within hours to days, from trouble in the face nerve.',
    nurse:
      'Acute unilateral peripheral facial weakness over hours to 72 h, not spasm. Spasm or synkinesis ' +
      'can follow later.',
  },
  'post-palsy-synkinesis': {
    name: 'Spasm after a face palsy (synkinesis)',
    gist: 'After a face palsy, parts of the face move together, such as the eye with a smile.',
    nurse:
      'Aberrant reinnervation after facial palsy: upper and lower face co-contract with voluntary ' +
      'movement.',
  },
  blepharospasm: {
    name: 'Blepharospasm',
    gist: 'Both eyes squeeze shut at the same moment, and not on purpose.',
    nurse:
      'Dystonia: bilateral synchronous closure of the eyes, more blinking, a sensory trick; light, ' +
      'wind or reading as triggers.',
  },
  'meige-syndrome': {
    name: 'Meige syndrome',
    gist: 'Both eyes squeeze shut, and the jaw, mouth or tongue pulls as well.',
    nurse: 'Dystonia of both eyes with jaw, mouth or tongue involved.',
  },
  'eyelid-myokymia': {
    name: 'Benign eyelid twitch',
    gist: 'A small flutter in one eyelid that comes and goes for days or weeks.',
    nurse:
      'Fine flutter confined to one lid over days to weeks, without closure of the eye. Refer if it ' +
      'lasts over three months.',
  },
  'facial-myokymia': {
    name: 'Rippling of the face (myokymia)',
    gist: 'Fine ripples run under the skin of the face and do not pause.',
    nurse:
      'Continuous undulating movement. Causes: demyelination, brainstem lesion, Guillain-Barre ' +
      'syndrome, past radiotherapy.',
  },
  'facial-tic': {
    name: 'Facial tic',
    gist: 'A quick move, such as a blink, that comes after an urge and can be held back for a while.',
    nurse:
      'Preceded by an urge, and suppressible for a while at the cost of inner tension; most often ' +
      'since childhood.',
  },
  'focal-seizure': {
    name: 'Focal seizure',
    gist: 'A fit that starts in one part of the brain and can make the face jerk.',
    nurse:
      'Rhythmic jerks that may change in pace and spread to the arm or the other side; awareness may ' +
      'be kept.',
  },
  'hemimasticatory-spasm': {
    name: 'Spasm of a jaw muscle (hemimasticatory spasm)',
    gist: 'A muscle for chewing cramps on one side, and the jaw may lock shut.',
    nurse:
      'Painful unilateral cramp of masseter or temporalis; facial atrophy or morphea in some. ' +
      'Triggers: chewing, cold.',
  },
  // Says how it looks and nothing about why: the words must not suggest that it is not real.
  'functional-facial-spasm': {
    name: 'Functional facial spasm',
    gist: 'The mouth or lower face is pulled down or to the side and held, and this can come and go.',
    nurse:
      'Sustained downward or lateral pull of the lower face, often variable. Diagnosed by a ' +
      'neurologist on positive signs.',
  },
  'trigeminal-neuralgia': {
    name: 'Trigeminal neuralgia',
    gist: 'Sharp pain in the face, like shocks, that a light touch can set off.',
    nurse:
      'Electric-shock facial pain set off by touch, with a wince. Together with spasm: vertebrobasilar ' +
      'ectasia or, less often, a tumour.',
  },
  'tardive-dyskinesia': {
    name: 'Movements from some medicines (tardive dyskinesia)',
    gist: 'Slow moves of the mouth, tongue or jaw that some medicines can cause.',
    nurse:
      'Bilateral chewing movements of tongue, lips and jaw after months to years of an antipsychotic; ' +
      'absent in sleep.',
  },
  'ramsay-hunt': {
    name: 'Ramsay Hunt syndrome',
    gist: 'A virus causes blisters in or near the ear or mouth, and the face can get weak.',
    nurse: 'Aural or oral vesicles with facial weakness. Antiviral and steroid are started within 72 h.',
  },
  stroke: {
    name: 'Stroke',
    gist: 'Sudden harm to the brain. It always needs the emergency number.',
    nurse: 'Sudden focal deficit of face, arm or speech. An emergency even if it has resolved.',
  },
  hypocalcaemia: {
    name: 'Low calcium in the blood',
    gist: 'Too little calcium in the blood can make muscles cramp and twitch.',
    nurse:
      'Perioral and fingertip paraesthesia, cramps, muscle spasm; recent thyroid or neck surgery? Can ' +
      'be life-threatening.',
  },
  'parotid-tumour': {
    name: 'Growth in the gland by the ear (parotid)',
    gist: 'A lump in the gland in front of the ear and below it.',
    nurse:
      'Mass in front of or below the ear; about 80% are benign. With facial weakness: urgent ENT ' +
      'assessment.',
  },
  'drooping-eyelid': {
    name: 'Drooping eyelid',
    gist: 'An upper lid hangs lower than it should and comes down with no squeezing.',
    nurse:
      'Ptosis without orbicularis contraction: aponeurotic most often; third nerve palsy, Horner ' +
      'syndrome and myasthenia are to be excluded.',
  },
};
