import type { ConditionsForNurses } from '../../summary-words.ts';

/** Loaded for a nurse alone. */
export const conditionsForNurses: ConditionsForNurses = {
  'hemifacial-spasm':
    'Involuntary clonic or tonic contraction of muscles of one facial nerve, most often first at the eye.',
  'basilar-artery-aneurysm':
    'Saccular aneurysm or dolichoectasia of the vertebrobasilar arteries. It can be silent. MRI with ' +
    'MRA, or CTA, looks for it.',
  'acoustic-neuroma':
    'Vestibular schwannoma: gradual unilateral hearing loss, tinnitus and unsteadiness; later signs ' +
    'of other cranial nerves.',
  meningioma:
    'Meningioma of the cerebellopontine angle: slow, with signs of several cranial nerves. The most ' +
    'common tumour in one series of hemifacial spasm.',
  'multiple-sclerosis':
    'Demyelination: earlier episodes of more than 24 h, such as painful visual loss, numbness or ' +
    'weakness. In the face, myokymia more often than spasm.',
  'bells-palsy':
    'Acute unilateral peripheral facial weakness within hours to 72 h, not spasm. Spasm or synkinesis ' +
    'can follow later.',
  'post-palsy-synkinesis':
    'Aberrant reinnervation after facial palsy: upper and lower face co-contract with voluntary movement.',
  blepharospasm:
    'Dystonia: bilateral synchronous closure of the eyes, more blinking, a sensory trick; light, ' +
    'wind or reading as triggers.',
  'meige-syndrome': 'Dystonia of both eyes with jaw, mouth or tongue involved.',
  'eyelid-myokymia':
    'Fine flutter confined to one lid lasting days to weeks, without closure of the eye. Refer if it ' +
    'lasts more than three months.',
  'facial-myokymia':
    'Continuous undulating movement. Causes: demyelination, brainstem lesion, Guillain-Barre ' +
    'syndrome, past radiotherapy.',
  'facial-tic':
    'Preceded by an urge, and suppressible for a while at the cost of inner tension; most often since childhood.',
  'focal-seizure':
    'Rhythmic jerks that may change in pace and spread to the arm or the other side; awareness may be kept.',
  'hemimasticatory-spasm':
    'Painful unilateral cramp of masseter or temporalis; facial atrophy or morphea in some. ' +
    'Triggers: chewing, cold.',
  'functional-facial-spasm':
    'Sustained downward or lateral pull of the lower face, often variable. Diagnosed by a ' +
    'neurologist on positive signs.',
  'trigeminal-neuralgia':
    'Electric-shock facial pain started by touch, with a wince. Together with spasm: vertebrobasilar ' +
    'ectasia or, less often, a tumour.',
  'tardive-dyskinesia':
    'Bilateral chewing movements of tongue, lips and jaw after months to years of an antipsychotic; ' +
    'absent in sleep.',
  'ramsay-hunt': 'Aural or oral vesicles with facial weakness. Antiviral and steroid are started within 72 h.',
  stroke: 'Sudden focal deficit of face, arm or speech. An emergency even if it has resolved.',
  hypocalcaemia:
    'Perioral and fingertip paraesthesia, cramps, muscle spasm; recent thyroid or neck surgery? Can ' +
    'be life-threatening.',
  'parotid-tumour':
    'Mass in front of or below the ear; about 80% are benign. With facial weakness: early ENT assessment.',
  'drooping-eyelid':
    'Ptosis without orbicularis contraction: aponeurotic most often; third nerve palsy, Horner ' +
    'syndrome and myasthenia are to be excluded.',
  'acute-dystonia':
    'Sustained spasm of jaw, neck or eyes, most often within 7 days of starting or raising an antipsychotic, ' +
    'antiemetic or antidepressant. The laryngeal form can close the airway.',
  'giant-cell-arteritis':
    'Cranial arteritis at 50 or over: new headache, scalp tenderness, jaw claudication, visual signs. Risk of ' +
    'permanent visual loss; assessment on the same working day.',
};
