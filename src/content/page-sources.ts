import type { Source } from './source.ts';

/** What is cited by condition pages and documents, and by no rule. */
export const pageSources = {
  S5: {
    citation:
      'Dannenbaum M, Lega BC, Suki D, Harper RL, Yoshor D. Microvascular decompression for hemifacial spasm: long-term results from 114 operations performed without neurophysiological monitoring. J Neurosurg.',
    year: null,
    url: 'https://utsouthwestern.elsevierpure.com/en/publications/microvascular-decompression-for-hemifacial-spasm-long-term-result',
    read: 'excerpt',
  },
  S6: {
    citation:
      'Safety and effectiveness of microvascular decompression for hemifacial spasm: systematic review. Br J Neurosurg 2012;26:438.',
    year: 2012,
    url: 'https://pubmed.ncbi.nlm.nih.gov/22168965/',
    read: 'excerpt',
  },
  S6b: {
    citation: 'Microvascular decompression for hemifacial spasm: systematic review. Neurol India 2017;65:493.',
    year: 2017,
    url: 'https://doi.org/10.4103/neuroindia.NI_1166_16',
    read: 'mirror-excerpt',
  },
  S6c: {
    citation:
      'Weidemeier, Bogaczyk, Schroeder. Improved quality of life after microvascular decompression for hemifacial spasm.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12955192',
    read: 'mirror-excerpt',
  },
  S8b: {
    citation:
      'Clinical profile of patients with hemifacial spasm at a tertiary eye care center in South India: a retrospective study.',
    year: null,
    url: 'https://magiran.com/paper/2782857',
    read: 'excerpt',
  },
  S10: {
    citation:
      "Incidence and prevalence of hemifacial spasm in Finland's largest hospital district. J Neurol Sci 2023;446:120587.",
    year: 2023,
    url: 'https://doi.org/10.1016/j.jns.2023.120587',
    read: 'excerpt',
  },
  S10b: {
    citation: 'Wu et al. Asian over-representation among patients with hemifacial spasm. J Neurol Sci 2010.',
    year: 2010,
    url: 'https://bohrium.dp.tech/paper/arxiv/53e9bccbb7602d970495077c',
    read: 'mirror-excerpt',
  },
  S11: {
    citation:
      'Dietrichs et al. Prevalence of focal and segmental dystonia and hemifacial spasm in Oslo. Akt Neurol 2005;32:A7.',
    year: 2005,
    url: 'https://www.thieme-connect.de/products/ejournals/abstract/10.1055/s-2005-916294',
    read: 'excerpt',
  },
  S11b: {
    citation: '(Primary) hemifacial spasm: epidemiological data on 61 patients. Springer book chapter.',
    year: null,
    url: 'https://doi.org/10.1007/978-3-7091-6829-5_5',
    read: 'excerpt',
  },
  S12b: {
    citation:
      'Clinical assessment of primary and postparalytic hemifacial spasm (373 patients). Arq Neuropsiquiatr 2007;65:783.',
    year: 2007,
    url: 'http://www.scielo.br/scielo.php?script=sci_arttext&pid=S0004-282X2007000500009',
    read: 'excerpt',
  },
  S13: {
    citation: 'Hemifacial spasm. StatPearls.',
    year: null,
    url: 'https://www.statpearls.com/sp/md/104/22719/',
    read: 'mirror-excerpt',
  },
  S13b: {
    citation: 'Hemifacial spasm. Wikipedia, as re-published by WikiMili.',
    year: null,
    url: 'https://wikimili.com/en/Hemifacial_spasm',
    read: 'mirror-excerpt',
  },
  S18: {
    citation:
      'Stamey, Jankovic, on the other Babinski sign. Neurology 2007;69:402; and American Academy of Neurology e-Pearl, 21 September 2015.',
    year: 2007,
    url: 'https://n.neurology.org/content/69/4/402',
    read: 'excerpt',
  },
  S19: {
    citation:
      'Dogu, Kalegasi. Prevalence of the Babinski-2 sign. International Parkinson and Movement Disorder Society congress 2017, abstract 1302.',
    year: 2017,
    url: 'https://www.mdsabstracts.org/?p=12662',
    read: 'excerpt',
  },
  S20: {
    citation: 'Other Babinski sign and compression pattern in hemifacial spasm (69 patients).',
    year: null,
    url: 'https://www.biocloudy.com/literatureDetail/Mjc1ODA5Mw==',
    read: 'mirror-excerpt',
  },
  S23: {
    citation:
      'Peeraully T, Tan SF, Fook-Chong SMC, Prakash KM, Tan EK. Headache in hemifacial spasm patients. Acta Neurol Scand 2013.',
    year: 2013,
    url: 'https://doi.org/10.1111/ane.12074',
    read: 'excerpt',
  },
  S25b: {
    citation: 'American Society of Ophthalmic Plastic and Reconstructive Surgery: hemifacial spasm, updated July 2024.',
    year: 2024,
    url: 'https://asoprseducation.org/hemifacial-spasm',
    read: 'excerpt',
  },
  S26: {
    citation: 'Hemifacial spasm with epidermoid tumors. Neurology 1989;39:577.',
    year: 1989,
    url: 'https://scilit.com/publications/9eab526a5af5e88a94bbef2e58dbef08',
    read: 'excerpt',
  },
  S37: {
    citation: 'Hemimasticatory spasm: case report and review. PubMed Central PMC3983676.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3983676',
    read: 'excerpt',
  },
  S43: {
    citation: 'Tan NC et al. Diagnosis and misdiagnosis of hemifacial spasm. J Clin Neurosci 2004;11:142.',
    year: 2004,
    url: 'https://it.scribd.com/document/352096340/',
    read: 'mirror-excerpt',
  },
  S44: {
    citation: 'Martinez et al. Misdiagnosis of hemifacial spasm in primary care. Arq Neuropsiquiatr 2014;72:119.',
    year: 2014,
    url: 'https://doaj.org/article/518a0ed7de794cf395d6af92a7d072c1',
    read: 'excerpt',
  },
  S45: {
    citation: 'Causes for treatment delays in dystonia and hemifacial spasm in Canada. Can J Neurol Sci 2011;38(5).',
    year: 2011,
    url: 'https://katalog.lib.cas.cz/KNAV/EdsRecord/edsair,edsair.doi.dedup.....c42c31e45ec2eebdec9c4cceb0d1ac57',
    read: 'mirror-excerpt',
  },
  S46: {
    citation:
      'Tan EK, Fook-Chong S, Lum SY, Thumboo J. Validation of a short disease specific quality of life scale for hemifacial spasm (HFS-7): correlation with SF-36. J Neurol Neurosurg Psychiatry 2005;76:1707.',
    year: 2005,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1739450',
    read: 'excerpt',
  },
  S47: {
    citation:
      'Tan EK, Fook-Chong S, Lum SY, Lim E. Botulinum toxin improves quality of life in hemifacial spasm: validation of a questionnaire (HFS-30). J Neurol Sci 2004;219:151.',
    year: 2004,
    url: 'https://scholarbank.nus.edu.sg/handle/10635/149657',
    read: 'excerpt',
  },
  S48: {
    citation:
      'Huang et al. The HFS-36 quality of life scale for hemifacial spasm. Health Qual Life Outcomes 2009;7:104.',
    year: 2009,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2811701',
    read: 'excerpt',
  },
  S49: {
    citation: 'Wabbels, Yaqubi. A score for hemifacial spasm (HFS score). J Neural Transm 2021.',
    year: 2021,
    url: 'https://doi.org/10.1007/s00702-021-02343-x',
    read: 'mirror-excerpt',
  },
  S49b: {
    citation: 'Hemifacial spasm and botulinum toxin. J Neural Transm 2011.',
    year: 2011,
    url: 'https://doi.org/10.1007/s00702-011-0762-y',
    read: 'mirror-excerpt',
  },
  S50: {
    citation: 'Tambasco et al. Validation of the Hemifacial Spasm Grading Scale. Neurol Sci 2019.',
    year: 2019,
    url: 'https://doi.org/10.1007/s10072-019-03921-4',
    read: 'excerpt',
  },
  S51: {
    citation:
      'Lee JA et al. A new clinical grading scale for hemifacial spasm (SMC grade). Stereotact Funct Neurosurg 2012;90:16.',
    year: 2012,
    url: 'https://pubmed.ncbi.nlm.nih.gov/22189960/',
    read: 'mirror-excerpt',
  },
  S52: {
    citation:
      'Lee HY et al. Interrater reliability of hemifacial spasm severity scales. J Neural Transm 2023;130:1269.',
    year: 2023,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10480239',
    read: 'excerpt',
  },
  S53: {
    citation: 'Neurosurgery Wiki: Jankovic Rating Scale for hemifacial spasm, 2025.',
    year: 2025,
    url: 'https://neurosurgerywiki.com/wiki/doku.php?id=jankovic_rating_scale_for_hemifacial_spasm',
    read: 'excerpt',
  },
  S54: {
    citation: 'Saengphatrachai et al. Minimal important changes of HFS-30 and HFS-7. Clin Park Relat Disord 2025;12.',
    year: 2025,
    url: 'https://repository.li.mahidol.ac.th/handle/123456789/103015',
    read: 'excerpt',
  },
  S55: {
    citation: 'HFS-5 grading questionnaire for hemifacial spasm (preprint). 2024.',
    year: 2024,
    url: 'https://www.aminer.org/pub/6606748213fb2c6cf644aab7/',
    read: 'mirror-excerpt',
  },
  S58: {
    citation: 'GPnotebook: summary of NICE NG127, limb or facial weakness, May 2019.',
    year: 2019,
    url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765',
    read: 'mirror-excerpt',
  },
  S60b: {
    citation: "NHS: Bell's palsy, film transcript.",
    year: null,
    url: 'https://www.nhs.uk/flashcont/altflash/8144_NHS-Bellspalsy-0101-EN-16x9_NHS944.htm',
    read: 'excerpt',
  },
  S61b: {
    citation: "Medical Dialogues: summary of the American Academy of Otolaryngology guideline on Bell's palsy.",
    year: null,
    url: 'https://speciality.medicaldialogues.in/amp/aao-hnsf-clinical-practice-guidelines-on-bells-palsy',
    read: 'excerpt',
  },
  S61c: {
    citation: "Reich. Bell's palsy. Continuum 2017.",
    year: 2017,
    url: 'http://journals.lww.com/continuum/Fulltext/2017/04000/Bell_s_Palsy.10.aspx',
    read: 'excerpt',
  },
  S68b: {
    citation: 'NHS Devon Formulary and Referral: tinnitus.',
    year: null,
    url: 'https://southwest.devonformularyguidance.nhs.uk/referral-guidance/western-locality/ent/tinnitus',
    read: 'excerpt',
  },
  S80c: {
    citation: 'Medscape: hemifacial spasm, medication, 2019.',
    year: 2019,
    url: 'https://emedicine.medscape.com/article/1170722-medication',
    read: 'excerpt',
  },
  S80e: {
    citation: 'Patel, Naritoku. Gabapentin for hemifacial spasm. Clin Neuropharmacol 1996;19:185.',
    year: 1996,
    url: 'https://pubmed.ncbi.nlm.nih.gov/8777773/',
    read: 'mirror-excerpt',
  },
  S80f: {
    citation: 'Hattiesburg Clinic: hemifacial spasm, patient advisory.',
    year: null,
    url: 'https://iris.hattiesburgclinic.com/patadv/aha/aha_hemifaci_oph.htm',
    read: 'excerpt',
  },
  S84: {
    citation: 'Sorgun et al. Botulinum toxin for hemifacial spasm: experience of 16 years. J Clin Neurosci 2015.',
    year: 2015,
    url: 'https://scribd.com/document/546942188/',
    read: 'mirror-excerpt',
  },
  S86: {
    citation:
      'Tatum et al. Smartphone videos in the diagnosis of epileptic seizures (OSmartViE study). JAMA Neurol 2020;77(5).',
    year: 2020,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6990754',
    read: 'excerpt',
  },
  S87: {
    citation: 'Clinical value of patient home videos in movement disorders. Tremor Other Hyperkinet Mov 2021.',
    year: 2021,
    url: 'https://doi.org/10.5334/tohm.651',
    read: 'excerpt',
  },
  S88: {
    citation: 'NHS Improvement: SBAR communication tool (situation, background, assessment, recommendation).',
    year: null,
    url: 'https://readkong.com/page/sbar-communication-tool-assessment-recommendation-online-7028475',
    read: 'mirror-excerpt',
  },
  S89: {
    citation:
      'Hersh L, Salzman B, Snyderman D. Health literacy in primary care practice. Am Fam Physician 2015;92:118; and Agency for Healthcare Research and Quality, health literacy toolkit, tool 11.',
    year: 2015,
    url: 'https://www.aafp.org/afp/2015/0715/p118.html',
    read: 'excerpt',
  },
  S91b: {
    citation: 'Painful tic convulsif (letter). Anesthesiology 83:643.',
    year: null,
    url: 'https://asa2.silverchair.com/anesthesiology/article/83/3/643/35121/',
    read: 'excerpt',
  },
  S95: {
    citation: 'Post-paralytic facial synkinesis: consensus statement. PubMed Central PMC9682287.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9682287',
    read: 'excerpt',
  },
  S99: {
    citation:
      'QualiHQ: is a symptom checker a medical device?; and NHS Scotland Right Decisions: when is a decision support system categorised as a medical device; and an extract of the MHRA flow chart.',
    year: null,
    url: 'https://rightdecisions.scot.nhs.uk/right-decision-service-standard-operating-procedures/implementing-the-uk-medical-device-regulations/when-is-a-decision-support-system-categorised-as-a-medical-device',
    read: 'excerpt',
  },
  S100: {
    citation: 'Ellenstein et al. Middle ear myoclonus. Tremor Other Hyperkinet Mov 2013.',
    year: 2013,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3629860',
    read: 'excerpt',
  },
  S100b: {
    citation: 'Palatal myoclonus. Wikipedia.',
    year: null,
    url: 'https://en.wikipedia.org/wiki/Palatal_myoclonus',
    read: 'excerpt',
  },
  S101: {
    citation: 'Neurosurgery Wiki: hemifacial spasm, diagnosis.',
    year: null,
    url: 'https://neurosurgerywiki.com/wiki/doku.php?id=hemifacial_spasm_diagnosis',
    read: 'excerpt',
  },
  S107: {
    citation: 'Hemifacial spasm and sleep quality (29 patients). Brazilian neurology congress 2022, abstract.',
    year: 2022,
    url: 'https://ccm.iweventos.com.br/evento/neuro2022/trabalhosaprovados/naintegra/1105613',
    read: 'excerpt',
  },
  N4: {
    citation:
      'British Society for Rheumatology guideline on diagnosis and treatment of giant cell arteritis: executive summary. Rheumatology 2020;59:487.',
    year: 2020,
    url: 'http://www.tomwademd.net/links-to-and-excerpts-from-british-society-for-rheumatology-guideline-on-diagnosis-and-treatment-of-giant-cell-arteritis/',
    read: 'mirror-excerpt',
  },
  N6: {
    citation: 'NHS Lanarkshire: giant cell arteritis referral.',
    year: null,
    url: 'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/giant-cell-arteritis-gca-referral',
    read: 'excerpt',
  },
  N7: {
    citation:
      'Hemmig AK et al. Long delay from symptom onset to first consultation contributes to permanent vision loss in patients with giant cell arteritis: a cohort study. RMD Open 9:e002866.',
    year: null,
    url: 'https://rmdopen.bmj.com/content/9/1/e002866',
    read: 'excerpt',
  },
  N11: {
    citation:
      'Kim, Choi. Third cranial nerve palsy and posterior communicating artery aneurysm. Clin Exp Emerg Med 2014;1:65.',
    year: 2014,
    url: 'https://doi.org/10.15441/ceem.14.002',
    read: 'excerpt',
  },
  N13: {
    citation:
      "Nautiyal A, Singh S, DiSalle M, O'Sullivan J. Painful Horner syndrome as a harbinger of silent carotid dissection. PLoS Med, doi 10.1371/journal.pmed.0020019.",
    year: null,
    url: 'https://doi.org/10.1371/journal.pmed.0020019',
    read: 'excerpt',
  },
  N19: {
    citation:
      'Oyewole AO, Adelufosi AO, Abayomi O. Acute dystonic reaction as medical emergency: a report of two cases. Ann Med Health Sci Res 2013;3:453.',
    year: 2013,
    url: 'https://amhsr.org/articles/acute-dystonic-reaction-as-medical-emergency-a-report-of-two-cases.html',
    read: 'excerpt',
  },
  N21: {
    citation: 'Facial Palsy New Zealand: when and where to refer your patient.',
    year: null,
    url: 'https://www.facialpalsy.co.nz/healthcare-professionals-advice/when-and-where-to-refer',
    read: 'page',
  },
  N22: {
    citation: "BMJ Best Practice: Bell's palsy, monitoring.",
    year: null,
    url: 'https://bestpractice.bmj.com/topics/en-us/118/monitoring',
    read: 'mirror-excerpt',
  },
  N25: {
    citation: 'Epilepsy Society: when to call an ambulance, updated May 2024.',
    year: 2024,
    url: 'https://epilepsysociety.org.uk/when-call-ambulance',
    read: 'page',
  },
  N30: {
    citation: 'Differential diagnosis of acute bifacial weakness (table). Practical Neurology.',
    year: null,
    url: 'http://pn.bmj.com/highwire/markup/139453/expansion',
    read: 'excerpt',
  },
  N32: {
    citation: 'Faculty of Intensive Care Medicine: Guillain-Barre syndrome, what management would be appropriate.',
    year: null,
    url: 'https://ficm.ac.uk/index.php/documents/what-management-would-be-appropriate',
    read: 'excerpt',
  },
  N38: {
    citation:
      'Soni G, Pandey S, Sarma N. Sensory tricks in primary blepharospasm and idiopathic cervical dystonia. Neurol India 2017;65:532.',
    year: 2017,
    url: 'https://doi.org/10.4103/neuroindia.NI_864_16',
    read: 'excerpt',
  },
  N40: {
    citation:
      'Ramos VFML, Karp BI, Hallett M. Tricks in dystonia: ordering the complexity. J Neurol Neurosurg Psychiatry, doi 10.1136/jnnp-2013-306971.',
    year: null,
    url: 'https://doi.org/10.1136/jnnp-2013-306971',
    read: 'excerpt',
  },
  N44: {
    citation:
      'Hemifacial spasm: clinical and electrophysiologic observations (23 patients). Neurology, September 1979.',
    year: 1979,
    url: 'https://insights.ovid.com/neur/197909000/00006114-197909000-00010',
    read: 'excerpt',
  },
  N45: {
    citation:
      'Semigran HL, Linder JA, Gidengil C, Mehrotra A. Evaluation of symptom checkers for self diagnosis and triage: audit study. BMJ 2015;351:h3480.',
    year: 2015,
    url: 'https://doi.org/10.1136/bmj.h3480',
    read: 'excerpt',
  },
  N46: {
    citation:
      'Hill MG, Sim M, Mills B. The quality of diagnosis and triage advice provided by free online symptom checkers and apps in Australia. Med J Aust 2020;212:514.',
    year: 2020,
    url: 'https://doi.org/10.5694/mja2.50600',
    read: 'excerpt',
  },
  N47: {
    citation:
      'Gilbert S et al. How accurate are digital symptom assessment apps for suggesting conditions and urgency advice? A clinical vignettes comparison to GPs. BMJ Open 2020;10:e040269.',
    year: 2020,
    url: 'https://bmjopen.bmj.com/content/10/12/e040269',
    read: 'excerpt',
  },
  N48: {
    citation:
      'El-Osta A et al. What is the suitability of clinical vignettes in benchmarking the performance of online symptom checkers? An audit study. medRxiv preprint 2021.',
    year: 2021,
    url: 'https://medrxiv.org/content/10.1101/2021.07.29.21261320v1',
    read: 'excerpt',
  },
  N51: {
    citation:
      'Faciobrachial seizures in LGI1 encephalitis are not always dystonic. American Academy of Neurology annual meeting abstract.',
    year: null,
    url: 'https://www.aan.com/MSA/Public/Events/AbstractDetails/50622',
    read: 'excerpt',
  },
  N98: {
    citation: 'NHS: Temporal arteritis (the page as given out by the NHS developer service).',
    year: null,
    url: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/temporal-arteritis/',
    read: 'excerpt',
  },
  N99: {
    citation:
      'Frequency of apraxia of eyelid opening in the general population and in patients with extrapyramidal disorders. Neurol Sci 2002.',
    year: 2002,
    url: 'https://discovery.researcher.life/article/frequency-of-apraxia-of-eyelid-opening-in-the-general-population-and-in-patients-with-extrapyramidal-disorders/ac201789926037c9af43305841d4f6c6',
    read: 'excerpt',
  },
  N100: {
    citation: 'Apraxia of lid opening. StatPearls.',
    year: null,
    url: 'https://www.statpearls.com/point-of-care/38363',
    read: 'excerpt',
  },
  N101: {
    citation:
      'A sign that parts pretarsal blepharospasm from apraxia of eyelid opening (case report). PubMed Central PMC8287181.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8287181',
    read: 'excerpt',
  },
  N102: {
    citation: 'Apraxia of eyelid opening: clinical features and therapy (12 patients). Eur J Ophthalmol 2006;16:204.',
    year: 2006,
    url: 'https://doi.org/10.1177/112067210601600202',
    read: 'excerpt',
  },
  N105: {
    citation: 'NHS: Lyme disease.',
    year: null,
    url: 'https://www.nhs.uk/conditions/lyme-disease/',
    read: 'excerpt',
  },
  N106: {
    citation: "Cruickshank M, O'Flynn N, Faust SN. Lyme disease: summary of NICE guidance. BMJ 2018;361:k1261.",
    year: 2018,
    url: 'https://doi.org/10.1136/bmj.k1261',
    read: 'mirror-excerpt',
  },
  N116: {
    citation: 'Royal College of Emergency Medicine Learning: management of acute dystonia, treatment.',
    year: null,
    url: 'https://www.rcemlearning.org/modules/management-of-acute-dystonia/lessons/treatment/',
    read: 'excerpt',
  },
  N117: {
    citation: 'Patient.info: temporal arteritis (giant cell arteritis).',
    year: null,
    url: 'https://patient.info/health/visual-problems/giant-cell-arteritis',
    read: 'excerpt',
  },
  N118: {
    citation: 'Epilepsy Foundation of Greater Chicago: when to call for an ambulance.',
    year: null,
    url: 'https://epilepsychicago.org/what-is-epilepsy/first-aid/when-to-call-for-an-ambulance/',
    read: 'excerpt',
  },
} as const satisfies Readonly<Record<string, Source>>;
