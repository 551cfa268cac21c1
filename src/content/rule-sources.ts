import type { Source } from './source.ts';

/** What the rules cite. They go with the summary; what only condition pages cite does not. */
export const ruleSources = {
  S1: {
    citation: 'Yaltho T, Jankovic J. The many faces of hemifacial spasm. Mov Disord 2011;26:1582.',
    year: 2011,
    url: 'http://onlinelibrary.wiley.com/doi/10.1002/mds.23692/abstract',
    read: 'excerpt',
  },
  S2: {
    citation: 'Wang A, Jankovic J. Hemifacial spasm: clinical findings and treatment. Muscle Nerve 1998;21:1740.',
    year: 1998,
    url: 'https://pubmed.ncbi.nlm.nih.gov/9843077/',
    read: 'excerpt',
  },
  S3: {
    citation: 'Colosimo et al. Comparative study of primary and secondary hemifacial spasm. Arch Neurol 2006;63:441.',
    year: 2006,
    url: 'https://jamanetwork.com/journals/jamaneurology/fullarticle/790907',
    read: 'excerpt',
  },
  S4: {
    citation: 'Barker et al. Microvascular decompression for hemifacial spasm. J Neurosurg 1995;82:201.',
    year: 1995,
    url: 'https://thejns.org/view/journals/j-neurosurg/82/2/article-p201.xml',
    read: 'excerpt',
  },
  S7: {
    citation: 'Spread of hemifacial spasm in 178 patients. Mov Disord Clin Pract.',
    year: null,
    url: 'https://doi.org/10.1002/mdc3.12106',
    read: 'excerpt',
  },
  S8: {
    citation: 'Hemifacial spasm: clinical characteristics of 321 Indian patients. PubMed record 22222858.',
    year: null,
    url: 'https://pubmed.ncbi.nlm.nih.gov/22222858/',
    read: 'mirror-excerpt',
  },
  S9: {
    citation:
      'Wang Lin et al. Clinical features and treatment status of hemifacial spasm in China. Chin Med J 2014;127:845.',
    year: 2014,
    url: 'https://pubmed.ncbi.nlm.nih.gov/24571874/',
    read: 'mirror-excerpt',
  },
  S12: {
    citation: 'Hemifacial spasm. In: Clinical Neurology (textbook).',
    year: null,
    url: 'https://www.mitchmedical.us/clinical-neurology/hemifacial-spasm.html',
    read: 'mirror-excerpt',
  },
  S14: {
    citation: 'Polysomnography in hemifacial spasm (12 patients). J Clin Neurosci 2019.',
    year: 2019,
    url: 'https://pubmed.ncbi.nlm.nih.gov/30902436/',
    read: 'mirror-excerpt',
  },
  S15: {
    citation: 'Young onset hemifacial spasm (230 consecutive patients). Acta Neurol Scand 2006.',
    year: 2006,
    url: 'https://doi.org/10.1111/j.1600-0404.2006.00650.x',
    read: 'excerpt',
  },
  S16: {
    citation: 'Role of the "other Babinski sign" in hemifacial spasm. J Neurol Sci 2017;378:36.',
    year: 2017,
    url: 'https://www.jns-journal.com/article/S0022-510X(17)30268-X/fulltext',
    read: 'excerpt',
  },
  S17: {
    citation: 'Pawlowski et al. The Babinski-2 sign in hemifacial spasm. Mov Disord 2013.',
    year: 2013,
    url: 'https://doi.org/10.1002/mds.25472',
    read: 'excerpt',
  },
  S21: {
    citation: 'Characterization of facial pain in individuals with hemifacial spasm (59 patients). Headache Medicine.',
    year: null,
    url: 'https://headachemedicine.com.br/index.php/hm/article/view/1157',
    read: 'excerpt',
  },
  S22: {
    citation:
      'Perkin, Illingworth. The association of hemifacial spasm and facial pain. J Neurol Neurosurg Psychiatry 1989;52:663.',
    year: 1989,
    url: 'https://jnnp.bmj.com/content/52/5/663',
    read: 'excerpt',
  },
  S24: {
    citation: 'Lee et al. Cerebellopontine angle tumors causing hemifacial spasm. Acta Neurochir 2010;152:1901.',
    year: 2010,
    url: 'https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c468t-93cfae9cf0c1dd6c3b0378dcdd2159ee8dd007f32d7fea0fbb617306f6c4fc813',
    read: 'excerpt',
  },
  S24b: {
    citation: 'Secondary hemifacial spasm with cerebellopontine angle tumours (letter). J Mov Disord.',
    year: null,
    url: 'https://e-jmd.org/journal/view.php?number=136',
    read: 'excerpt',
  },
  S25: {
    citation: 'Han et al. Unusual causes and presentations of hemifacial spasm. 2009.',
    year: 2009,
    url: 'https://yonsei.elsevierpure.com/en/publications/unusual-causes-and-presentations-of-hemifacial-spasm',
    read: 'excerpt',
  },
  S28: {
    citation:
      'Yuan et al. Hemifacial spasm and recurrent stroke with a basilar artery aneurysm. Turk Neurosurg 2013;23:282.',
    year: 2013,
    url: 'http://turkishneurosurgery.org.tr/abstract.php?lang=en&id=1137',
    read: 'excerpt',
  },
  S28b: {
    citation: 'Vertebral artery aneurysm with hemifacial spasm and lower cranial nerve palsy (case report).',
    year: null,
    url: 'https://discovery.researcher.life/topic/vertebral-artery-dissecting-aneurysm/7584254?page=4',
    read: 'mirror-excerpt',
  },
  S29: {
    citation:
      'Marin Collazo, Tobin. Facial myokymia and hemifacial spasm in multiple sclerosis. Neurologist 2018;23:1.',
    year: 2018,
    url: 'https://mayoclinic.pure.elsevier.com/en/publications/facial-myokymia-and-hemifacial-spasm-in-multiple-sclerosis-a-desc',
    read: 'excerpt',
  },
  S29b: {
    citation: 'Hemifacial myokymia as the presenting sign of multiple sclerosis. Sinapse 2022.',
    year: 2022,
    url: 'https://doi.org/10.46531/sinapse/CC/220062/2022',
    read: 'excerpt',
  },
  S30: {
    citation:
      'Facial myokymia and hemifacial spasm in multiple sclerosis (same cohort as Marin Collazo and Tobin). ECTRIMS congress 2016, poster P876.',
    year: 2016,
    url: 'https://learn.ectrims.eu/ectrims/2016/32nd/146716/',
    read: 'excerpt',
  },
  S31: {
    citation:
      'Palasi et al. Unilateral eyelid myokymia as a form of presentation of multiple sclerosis. Neurologia 2013;28:187.',
    year: 2013,
    url: 'https://www.elsevier.es/en-revista-neurologia-english-edition--495-articulo-unilateral-eyelid-myokymia-as-form-S2173580813000345',
    read: 'excerpt',
  },
  S32: {
    citation: 'Trifonova et al. Eyelid myokymia, a warning sign? Science & Research 2019.',
    year: 2019,
    url: 'https://docslib.org/doc/11336069',
    read: 'mirror-excerpt',
  },
  S32b: {
    citation: 'natoph.com: eyelid myokymia, 1 June 2014.',
    year: 2014,
    url: 'https://natoph.com/2014/06/01/eyelid-myokymia/',
    read: 'excerpt',
  },
  S33: {
    citation: 'Baizabal-Carvallo, Jankovic. Psychogenic versus organic hemifacial spasm. J Neurol 2017.',
    year: 2017,
    url: 'https://link.springer.com/doi/10.1007/s00415-016-8356-0',
    read: 'excerpt',
  },
  S34: {
    citation: 'Fasano et al. Psychogenic facial movement disorders. Mov Disord 2012;27:1544.',
    year: 2012,
    url: 'https://dash.harvard.edu/handle/1/11266830',
    read: 'excerpt',
  },
  S35: {
    citation: 'Hemimasticatory spasm: 17 cases and review. Front Neurol 2024.',
    year: 2024,
    url: 'https://www.frontiersin.org/journals/neurology/articles/10.3389/fneur.2024.1377289/full',
    read: 'excerpt',
  },
  S36: {
    citation: 'Long-term outcome of hemimasticatory spasm. J Mov Disord 2022;15:146.',
    year: 2022,
    url: 'https://www.e-jmd.org/journal/view.php?number=382',
    read: 'excerpt',
  },
  S38: {
    citation: 'Defazio et al. Clinical guideline for diagnosing blepharospasm. Neurology 2013;81:236.',
    year: 2013,
    url: 'https://iris.unica.it/handle/11584/234952',
    read: 'excerpt',
  },
  S39: {
    citation:
      'Defazio et al. Diagnostic criteria for blepharospasm: a multicenter international study. Parkinsonism Relat Disord 2021;91:109.',
    year: 2021,
    url: 'https://profiles.wustl.edu/en/publications/diagnostic-criteria-for-blepharospasm-a-multicenter-international',
    read: 'excerpt',
  },
  S40: {
    citation: 'Tan, Chan, Tan. Hemifacial spasm and involuntary facial movements. QJM 2002;95:493.',
    year: 2002,
    url: 'https://www.scribd.com/document/539310926/',
    read: 'mirror-excerpt',
  },
  S41: {
    citation: 'Clinical symptoms and differential diagnosis of hemifacial spasm. In: Hemifacial Spasm. Springer.',
    year: null,
    url: 'https://doi.org/10.1007/978-981-15-5417-9_5',
    read: 'excerpt',
  },
  S41b: {
    citation: 'Treatment of hemifacial spasm. In: Manual of Botulinum Toxin Therapy. Cambridge University Press 2014.',
    year: 2014,
    url: 'https://www.cambridge.org/core',
    read: 'mirror-excerpt',
  },
  S41c: {
    citation: 'Lu et al. Hemifacial spasm and neurovascular compression. Sci World J 2014:349319.',
    year: 2014,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4227371',
    read: 'excerpt',
  },
  S42: {
    citation:
      'American College of Radiology. Appropriateness Criteria: cranial neuropathy, 2022 update. J Am Coll Radiol 2022; and its table of variants.',
    year: 2022,
    url: 'https://acsearch.acr.org/list/GetAppendix?TopicId=167&PanelName=Neurologic',
    read: 'excerpt',
  },
  S49c: {
    citation: 'Rudzinska et al. Quality of life in hemifacial spasm. Neurol Neurochir Pol 2012;46:121.',
    year: 2012,
    url: 'https://zanotowane.pl/1014/5960',
    read: 'mirror-excerpt',
  },
  S53b: {
    citation: 'Jankovic Rating Scale (table). In: Craniofacial Muscles, p. 290.',
    year: null,
    url: 'https://www.yumpu.com/en/document/view/63183662/craniofacial-muscles/287',
    read: 'mirror-excerpt',
  },
  S56: {
    citation: 'NHS: Twitching eyes and muscles, page reviewed 30 October 2023.',
    year: 2023,
    url: 'https://notinline.org/health-conditions/twitching-eyes-and-muscles',
    read: 'mirror-excerpt',
  },
  S57: {
    citation:
      'NICE. Suspected neurological conditions: recognition and referral (NG127), recommendations for adults aged over 16. 2019.',
    year: 2019,
    url: 'https://www.nice.org.uk/guidance/ng127/chapter/Recommendations-for-adults-aged-over-16',
    read: 'excerpt',
  },
  S57a: {
    citation: 'GPnotebook: summary of NICE NG127, tics and involuntary movements, May 2019.',
    year: 2019,
    url: 'https://nursing-notebook.com/en-au/simplepage.cfm?ID=x20190521122012553900&linkID=79810',
    read: 'mirror-excerpt',
  },
  S59: {
    citation: 'GPnotebook: summary of NICE NG127, facial pain, May 2019.',
    year: 2019,
    url: 'https://pharmacy-notebook.com/en-gb/simplepage.cfm?ID=x20190519184653527126&linkID=79760',
    read: 'mirror-excerpt',
  },
  S60: {
    citation: "NHS: Bell's palsy.",
    year: null,
    url: 'https://notinline.org/health-conditions/bells-palsy',
    read: 'mirror-excerpt',
  },
  S61: {
    citation:
      "Baugh RF et al. Clinical practice guideline: Bell's palsy. American Academy of Otolaryngology, Head and Neck Surgery Foundation. Otolaryngol Head Neck Surg 2013;149(3 suppl).",
    year: 2013,
    url: 'http://www.acpinternist.org/weekly/archives/2013/11/12/6.htm',
    read: 'mirror-excerpt',
  },
  S62: {
    citation:
      "NHS Bristol, North Somerset and South Gloucestershire, Remedy: Bell's palsy, 2021 (quotes NICE Clinical Knowledge Summaries).",
    year: 2021,
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/neurology/bells-palsy',
    read: 'excerpt',
  },
  S62b: {
    citation: "NHS Cornwall Referral Management Service: Bell's palsy, 2020.",
    year: 2020,
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/neurology/bells_palsy',
    read: 'excerpt',
  },
  S63: {
    citation: "GPnotebook: referral criteria from primary care, Bell's palsy, April 2023.",
    year: 2023,
    url: 'https://pharmacy-notebook.com/simplepage.cfm?ID=x20160809101423124729&linkID=78262',
    read: 'mirror-excerpt',
  },
  S64: {
    citation: "NHS Borders: Bell's palsy.",
    year: null,
    url: 'https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/ear-nose-and-throat/bells-palsy',
    read: 'excerpt',
  },
  S65: {
    citation: 'Facial Palsy UK: Ramsay Hunt syndrome.',
    year: 2018,
    url: 'https://www.facialpalsy.org.uk/causesanddiagnoses/ramsay-hunt-syndrome/',
    read: 'excerpt',
  },
  S66: {
    citation: 'BMJ Best Practice: Ramsay Hunt syndrome, treatment.',
    year: null,
    url: 'https://bestpractice.bmj.com',
    read: 'mirror-excerpt',
  },
  S67: {
    citation:
      'NICE. Hearing loss in adults: assessment and management (NG98), 2018, updated 2023; and quality standard QS185, statement 2.',
    year: 2018,
    url: 'https://www.nice.org.uk/guidance/ng98/chapter/recommendations',
    read: 'excerpt',
  },
  S68: {
    citation: 'GPnotebook: specialist referral for tinnitus (NICE NG155).',
    year: null,
    url: 'https://gpnotebook.com/pages/ear-nose-and-throat/specialist-referral-tinnitus',
    read: 'excerpt',
  },
  S69: {
    citation: 'NICE. Subarachnoid haemorrhage caused by a ruptured aneurysm (NG228). 2022.',
    year: 2022,
    url: 'https://www.nice.org.uk/guidance/ng228/chapter/recommendations',
    read: 'excerpt',
  },
  S70: {
    citation: 'NHS: Brain aneurysm; and an older edition of the same page, NHS Choices 2013.',
    year: null,
    url: 'https://healthierwestwirralpcn.co.uk/health-a-z/?condition=brain-aneurysm%2F',
    read: 'mirror-excerpt',
  },
  S71: {
    citation: 'NHS: What to do if someone has a seizure (fit), December 2020; and Epilepsy Society: when to dial 999.',
    year: 2020,
    url: 'https://www.epilepsysociety.org.uk/when-dial-999',
    read: 'mirror-excerpt',
  },
  S72: {
    citation:
      'Macmillan Cancer Support: rapid referral guidelines, brain and central nervous system cancer (NICE NG12).',
    year: null,
    url: 'https://www.macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/brain-and-cns-cancer',
    read: 'excerpt',
  },
  S72b: {
    citation: 'Pathfinder (local NHS referral guide): two-week wait, brain.',
    year: null,
    url: 'https://pathfinder.aireinnovate.com/categories/cancer-and-2ww/brain',
    read: 'excerpt',
  },
  S73: {
    citation:
      'Guidelines.co.uk: summary of the NICE multiple sclerosis guideline, diagnosis (an edition before NG220).',
    year: null,
    url: 'https://www.guidelines.co.uk/NICE/MS',
    read: 'mirror-excerpt',
  },
  S74: {
    citation: 'nidirect: Acoustic neuroma (vestibular schwannoma).',
    year: null,
    url: 'https://www.nidirect.gov.uk/conditions/acoustic-neuroma-vestibular-schwannoma',
    read: 'excerpt',
  },
  S75: {
    citation: 'Northern Care Alliance NHS Foundation Trust: cerebello-pontine angle meningioma, patient leaflet.',
    year: null,
    url: 'https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/neurosurgery-cerebello-pontine-angle-meningioma',
    read: 'excerpt',
  },
  S77: {
    citation:
      'Turner J, Gittoes N, Selby P. Emergency management of acute hypocalcaemia in adult patients. Society for Endocrinology. Endocr Connect 2016;5:G7.',
    year: 2016,
    url: 'https://ec.bioscientifica.com/view/journals/ec/5/5/G7.xml',
    read: 'excerpt',
  },
  S77b: {
    citation: 'Endobible: Hypocalcaemia.',
    year: null,
    url: 'http://www.endobible.com/condition/hypocalcaemia/',
    read: 'excerpt',
  },
  S78a: {
    citation: 'American Academy of Neurology: e-Pearl of the week, 23 November 2015 (faciobrachial dystonic seizures).',
    year: 2015,
    url: 'https://www.aan.com/trainees/e-pearl-of-the-week/november-23-2015',
    read: 'excerpt',
  },
  S78b: {
    citation:
      'Muthusamy S et al. Faciobrachial motor seizures: a more apt description? Epilepsy Behav Rep 2021;16:100476.',
    year: 2021,
    url: 'https://doi.org/10.1016/j.ebr.2021.100476',
    read: 'mirror-excerpt',
  },
  S78c: {
    citation: 'Pathognomonic seizures in limbic encephalitis associated with anti-LGI1 antibodies (case report).',
    year: null,
    url: 'https://discovery.researcher.life/article/pathognomonic-seizures-in-limbic-encephalitis-associated-with-antilgi1-antibodies/5432b491426e3daeb7c31ce69b994cbe',
    read: 'excerpt',
  },
  S79: {
    citation: 'AccessMedicine: tardive dyskinesia (textbook chapter).',
    year: null,
    url: 'https://accessmedicine.mhmedical.com/content.aspx?bookid=3241&sectionid=271761128',
    read: 'excerpt',
  },
  S80a: {
    citation: 'Medscape: hemifacial spasm, answers on age and tics, 2019.',
    year: 2019,
    url: 'https://www.medscape.com/answers/1170722-193751/',
    read: 'excerpt',
  },
  S80b: {
    citation:
      'National Institute of Neurological Disorders and Stroke: hemifacial spasm, as re-published by MalaCards; and Mayo Clinic film summary.',
    year: null,
    url: 'https://www.malacards.org/card/hemifacial_spasm',
    read: 'mirror-excerpt',
  },
  S80d: {
    citation: 'Mellick. Hemifacial spasm: treatment with felbamate. J Pain Symptom Manage 1995.',
    year: 1995,
    url: 'https://www.wikigenes.org/e/ref/e/7673772.html',
    read: 'mirror-excerpt',
  },
  S80g: {
    citation: 'Medscape: hemifacial spasm, differential diagnoses, 2016.',
    year: 2016,
    url: 'https://emedicine.medscape.com/article/1170722-differential',
    read: 'excerpt',
  },
  S81: {
    citation: 'Botulinum toxin for hemifacial spasm: an update. Toxins 2021;13:881.',
    year: 2021,
    url: 'https://www.mdpi.com/2072-6651/13/12/881/xml',
    read: 'excerpt',
  },
  S82: {
    citation: 'Clinical application of botulinum toxin for hemifacial spasm. Life 2023;13:1760.',
    year: 2023,
    url: 'https://www.mdpi.com/2075-1729/13/8/1760',
    read: 'excerpt',
  },
  S83: {
    citation:
      'Long-term efficacy of botulinum toxin A for blepharospasm and hemifacial spasm. Can J Neurol Sci 2010;37:631.',
    year: 2010,
    url: 'https://pubmed.ncbi.nlm.nih.gov/21059510/',
    read: 'excerpt',
  },
  S85: {
    citation:
      'Duarte et al. Cochrane review of botulinum toxin for hemifacial spasm. Cochrane Database Syst Rev 2020, CD004899.pub3.',
    year: 2020,
    url: 'https://pubmed.ncbi.nlm.nih.gov/33211908/',
    read: 'excerpt',
  },
  S90: {
    citation: 'GPnotebook: driving and blepharospasm, June 2019.',
    year: 2019,
    url: 'https://gpnotebook.com/pages/neurology/driving-and-blepharospasm',
    read: 'excerpt',
  },
  S91: {
    citation:
      'Painful tic convulsif: case series. Cirugia y Cirujanos 2016;84:493; and Neurosurgery Wiki: painful tic convulsif.',
    year: 2016,
    url: 'https://www.elsevier.es/en-revista-cirugia-cirujanos-139-articulo-painful-tic-convulsif-case-series-S2444050716300857',
    read: 'excerpt',
  },
  S92: {
    citation:
      'Specchio et al. Neonatal hemifacial spasm and fourth ventricle mass. Dev Med Child Neurol 2012; and McDowell et al. Childs Nerv Syst 2016;32:1735.',
    year: 2012,
    url: 'https://doi.org/10.1111/j.1469-8749.2012.04247.x',
    read: 'excerpt',
  },
  S93: {
    citation:
      'Jain et al. Bilateral facial paralysis. J Gen Intern Med 2006;21:C7; and Guillain-Barre syndrome with facial diplegia, PubMed Central PMC5020197.',
    year: 2006,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1924702',
    read: 'excerpt',
  },
  S94: {
    citation: 'fazialis.de: prognosis of facial paralysis (quotes Peitersen).',
    year: null,
    url: 'https://www.fazialis.de/en/facial-paralysis/prognosis/',
    read: 'excerpt',
  },
  S96: {
    citation: 'Facial Pain Association: hemifacial spasms.',
    year: null,
    url: 'https://facepain.org/understanding-facial-pain/diagnosis/hemifacial-spasms',
    read: 'excerpt',
  },
  S97: {
    citation: 'Facial twitching: hemifacial spasms or seizures? (case report).',
    year: null,
    url: 'https://discovery.researcher.life/article/bs01-facial-twitching-hemifacial-spasms-or-seizures/2024284922223d58a0832505c086471d',
    read: 'excerpt',
  },
  S97b: {
    citation: 'Medscape: focal epilepsy, clinical presentation, 2022.',
    year: 2022,
    url: 'https://emedicine.medscape.com/article/1186635-clinical',
    read: 'excerpt',
  },
  S98: {
    citation: 'Sight Advice FAQ: change in vision.',
    year: null,
    url: 'https://www.sightadvicefaq.org.uk/your-eyes/looking-after-eyes/vision-change',
    read: 'excerpt',
  },
  S104: {
    citation: 'A.D.A.M. medical encyclopedia: facial tics, as re-published by India Today, 24 September 2014.',
    year: 2014,
    url: 'https://www.indiatoday.in/lifestyle/health/story/386931-296374-2014-09-24',
    read: 'mirror-excerpt',
  },
  S105: {
    citation: 'Head and Neck Service (headandneckservice.co.nz): parotid lump.',
    year: null,
    url: 'https://headandneckservice.co.nz/head-and-neck-service/surgical-procedures/parotid-lump',
    read: 'excerpt',
  },
  S106: {
    citation:
      'North West Ambulance Service NHS Trust: recognising stroke in other people (FAST); and Barton Family Practice: when stroke strikes, act F.A.S.T., 2021.',
    year: null,
    url: 'http://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/',
    read: 'excerpt',
  },
  N1: {
    citation:
      'Greater Manchester Integrated Stroke Delivery Network: transient ischaemic attack (quotes the National Clinical Guideline for Stroke 2023).',
    year: 2023,
    url: 'https://gmnisdn.org.uk/professionals/transient-ischaemic-attack-tia',
    read: 'page',
  },
  N2: {
    citation:
      'Greater Manchester Integrated Stroke Delivery Network, older page: transient ischaemic attack (quotes NICE NG128, 2019, and the Royal College of Physicians stroke guideline, 2016).',
    year: 2019,
    url: 'https://www.gmisdn.org.uk/transient-ischaemic-attack-tia/',
    read: 'page',
  },
  N3: {
    citation:
      'Article for neurologists on the British Society for Rheumatology guideline on giant cell arteritis. Pract Neurol, doi 10.1136/practneurol-2020-002615.',
    year: 2020,
    url: 'https://doi.org/10.1136/practneurol-2020-002615',
    read: 'mirror-excerpt',
  },
  N5: {
    citation:
      'NHS Bristol, North Somerset and South Gloucestershire, Remedy: giant cell arteritis, checked 19 November 2024.',
    year: 2024,
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/rheumatology/giant-cell-arteritis',
    read: 'excerpt',
  },
  N8: {
    citation: 'College of Optometrists: urgency of referrals (guidance C205).',
    year: null,
    url: 'https://guidance.college-optometrists.org/guidance-contents/communication-partnership-and-teamwork-domain/working-with-colleagues/urgency-of-referrals/',
    read: 'excerpt',
  },
  N9: {
    citation:
      'Barking, Havering and Redbridge University Hospitals NHS Trust: neuro-ophthalmology conditions and referral pathway.',
    year: null,
    url: 'https://www.bhrhospitals.nhs.uk/neuro-ophthalmology/',
    read: 'excerpt',
  },
  N10: {
    citation:
      'Incidence and etiologies of acquired third nerve palsy using a population-based method (Olmsted County, 1978 to 2014). PubMed Central PMC5462106.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5462106',
    read: 'excerpt',
  },
  N12: {
    citation: 'Mebust D. Headache and an isolated oculomotor nerve palsy. Perm J 2013;17(3):e120.',
    year: 2013,
    url: 'https://www.thepermanentejournal.org/issues/2013/summer/5237-aneurysm.html',
    read: 'excerpt',
  },
  N14: {
    citation: 'Review of Optometry: neuro-ophthalmic emergencies, a guide for first responders.',
    year: null,
    url: 'https://www.reviewofoptometry.com/article/be-a-neuroophth-first-responder',
    read: 'excerpt',
  },
  N15: {
    citation: 'Review of the types and examination of ptosis (drooping eyelid). PubMed Central PMC5330793.',
    year: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5330793',
    read: 'excerpt',
  },
  N16: {
    citation: 'The management of acute dystonic reactions. Australian Prescriber.',
    year: null,
    url: 'https://australianprescriber.tg.org.au/articles/the-management-of-acute-dystonic-reactions.html',
    read: 'excerpt',
  },
  N17: {
    citation:
      'Marano M et al. The clinical course of a drug-induced acute dystonic reaction in the emergency room. Tremor Other Hyperkinet Mov 2016;6:436.',
    year: 2016,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5233782/',
    read: 'excerpt',
  },
  N18: {
    citation: "O'Day CS (editor). Dystonic reactions. StatPearls, updated 1 May 2023.",
    year: 2023,
    url: 'https://www.statpearls.com/point-of-care/30350',
    read: 'excerpt',
  },
  N20: {
    citation:
      'University Hospital Southampton NHS Foundation Trust, Wessex Facial Nerve Centre: when to refer patients with facial paralysis.',
    year: null,
    url: 'http://www.uhs.nhs.uk/OurServices/Brainspineandneuromuscular/TheWessexFacialNerveCentre/ForhealthprofessionalsWhentoreferpatientswithfacialparalysis.aspx',
    read: 'excerpt',
  },
  N23: {
    citation: 'NICE. Epilepsies in children, young people and adults (NG217), chapter 1, diagnosis and assessment.',
    year: null,
    url: 'https://www.nice.org.uk/guidance/ng217/chapter/1-Diagnosis-and-assessment-of-epilepsy',
    read: 'excerpt',
  },
  N24: {
    citation:
      'NICE. Quality standard QS211, statement 1: referral and assessment after first seizure. 2013, updated 2023.',
    year: 2023,
    url: 'https://www.nice.org.uk/guidance/qs211/chapter/Quality-statement-1-Referral-and-assessment-after-first-seizure',
    read: 'excerpt',
  },
  N26: {
    citation: 'Mameniskiene R, Wolf P. Epilepsia partialis continua: a review. Seizure 2017;44:74.',
    year: 2017,
    url: 'https://doi.org/10.1016/j.seizure.2016.10.010',
    read: 'excerpt',
  },
  N27: {
    citation: 'MedLink Neurology: epilepsia partialis continua of Kozhevnikov.',
    year: null,
    url: 'https://www.medlink.com/articles/epilepsia-partialis-continua-of-kozhevnikov',
    read: 'excerpt',
  },
  N28: {
    citation: 'Roth JL. Medscape: clinical history in epilepsia partialis continua, 13 February 2018.',
    year: 2018,
    url: 'https://www.medscape.com/answers/1164462-188461/which-clinical-history-findings-are-characteristic-of-epilepsy-partialis-continua-epc',
    read: 'excerpt',
  },
  N29: {
    citation: 'Southwest Ontario Regional Base Hospital Program: answer to paramedics on facial palsy and stroke.',
    year: null,
    url: 'https://askmac.sworbhp.ca/2418',
    read: 'page',
  },
  N31: {
    citation:
      'Azarisman SMS, Shahrin TCA, Marzuki AO, Fatnoon NNA, Rathor MY. Bilateral facial nerve palsy and Guillain-Barre syndrome (case report).',
    year: null,
    url: 'https://studylib.net/doc/8411307/bilateral-facial-nerve-palsy-secondary-to-an-atypical',
    read: 'mirror-excerpt',
  },
  N33: {
    citation: 'Endocrine and metabolic emergencies: hypocalcaemia. Ther Adv Endocrinol Metab 2010;1:29.',
    year: 2010,
    url: 'https://pubmed.ncbi.nlm.nih.gov/23148147/',
    read: 'excerpt',
  },
  N34: {
    citation:
      'Medicines and Healthcare products Regulatory Agency. Metoclopramide: risk of neurological adverse effects. Drug Safety Update, August 2013.',
    year: 2013,
    url: 'https://www.gov.uk/drug-safety-update/metoclopramide-risk-of-neurological-adverse-effects',
    read: 'excerpt',
  },
  N35: {
    citation: 'European Medicines Agency: recommends changes to the use of metoclopramide.',
    year: null,
    url: 'https://www.ema.europa.eu/en/news/european-medicines-agency-recommends-changes-use-metoclopramide',
    read: 'excerpt',
  },
  N36: {
    citation:
      "MIMS: botulinum toxin warning (manufacturers' safety notice agreed with the Medicines and Healthcare products Regulatory Agency).",
    year: null,
    url: 'https://www.mims.co.uk/botulinum-toxin-warning/article/892011',
    read: 'page',
  },
  N37: {
    citation: 'Medication guide for Botox (onabotulinumtoxinA), United States, as re-published in HeadWise magazine.',
    year: null,
    url: 'https://www.joomag.com/magazine/headwise-volume-4-issue-3-volume-4-issue-3/0228059001436370520?page=24',
    read: 'mirror-excerpt',
  },
  N39: {
    citation: 'Sensory tricks in focal dystonia and hemifacial spasm. Eur J Neurol 2013.',
    year: 2013,
    url: 'https://insights.ovid.com/ejneu/201304000/00054821-201304000-00017',
    read: 'excerpt',
  },
  N41: {
    citation: 'GPnotebook: summary of NICE NG127, dizziness and vertigo in adults, May 2019.',
    year: 2019,
    url: 'https://nursing-notebook.com/simplepage.cfm?ID=x20190519183237527126&linkID=79750',
    read: 'mirror-excerpt',
  },
  N42: {
    citation: 'Frequency and location of synkineses in patients with peripheral facial nerve paresis (103 patients).',
    year: null,
    url: 'https://discovery.researcher.life/article/frequency-and-location-of-synkineses-in-patients-with-peripheral-facial-nerve-paresis/c1410ff60516327c99d45ab33a6e63c0',
    read: 'excerpt',
  },
  N43: {
    citation: 'fazialis.de: synkinesis.',
    year: null,
    url: 'https://www.fazialis.de/en/facial-paralysis/forms/synkinesis/',
    read: 'excerpt',
  },
  N49: {
    citation:
      'UK Teratology Information Service: exposure to botulinum toxin in pregnancy, version 4.0, September 2023.',
    year: 2023,
    url: 'https://uktis.org/monographs/exposure-to-botulinum-toxin-in-pregnancy/',
    read: 'excerpt',
  },
  N50: {
    citation: 'Best use of medicines in pregnancy (bumps): botulinum toxin.',
    year: null,
    url: 'https://medicinesinpregnancy.org/leaflets-a-z/botox-botulinum-toxin',
    read: 'excerpt',
  },
  N52: {
    citation: 'GPnotebook: head injury, criteria for referral to an emergency department (summary of NICE).',
    year: null,
    url: 'https://gpnotebook.com/en-ie/simplepage.cfm?ID=x20140327222324216972&linkID=76798',
    read: 'excerpt',
  },
  N54: {
    citation: 'NHS: Subdural haematoma (the page as given out by the NHS developer service).',
    year: null,
    url: 'https://developer.api.nhs.uk/widgets/condition/?condition=%2Fconditions%2Fsubdural-haematoma%2F',
    read: 'excerpt',
  },
  N56: {
    citation: 'Training Matters: Pharmacy First for shingles (describes the NHS Pharmacy First clinical pathway).',
    year: null,
    url: 'https://www.tmmagazine.co.uk/learning/pharmacy-first-shingles/pharmacy-first-for-shingles-1230332',
    read: 'mirror-excerpt',
  },
  N57: {
    citation: 'NHS: Shingles, as re-published by a pharmacy.',
    year: null,
    url: 'https://mypharmacy.co.uk/product/shingles',
    read: 'mirror-excerpt',
  },
  N59: {
    citation:
      'Zhang M et al. Persisting facial nerve palsy or trigeminal neuralgia: red flags for perineural spread of head and neck cutaneous squamous cell carcinoma. ANZ J Surg 2023.',
    year: 2023,
    url: 'https://doi.org/10.1111/ans.18625',
    read: 'excerpt',
  },
  N62: {
    citation:
      'Figueiredo HB et al. Peripheral facial paralysis as the first manifestation of temporal bone metastasis (case report). J Clin Images Med Case Rep 2023;4.',
    year: 2023,
    url: 'https://jcimcr.org/articles/JCIMCR-V4-2409.html',
    read: 'excerpt',
  },
  N64: {
    citation: 'GPnotebook: multiple sclerosis, steroids and management of acute relapse (quotes NICE).',
    year: null,
    url: 'https://gpnotebook.com/en-GB/pages/ophthalmology/multiple-sclerosis-ms-steroids-and-management-of-acute-relapse',
    read: 'excerpt',
  },
  N65: {
    citation: 'NICE. Quality standard QS108, multiple sclerosis, statement 5: managing relapses.',
    year: null,
    url: 'https://www.nice.org.uk/guidance/qs108/chapter/Quality-statement-5-Managing-relapses',
    read: 'excerpt',
  },
  N67: {
    citation:
      'Medicines and Healthcare products Regulatory Agency. Botulinum toxin products: rare but serious risks. Drug Safety Update, October 2007;1(3):10.',
    year: 2007,
    url: 'https://www.gov.uk/drug-safety-update/botulinum-toxin-products-rare-but-serious-risks',
    read: 'page',
  },
  N68: {
    citation:
      'Newcastle upon Tyne Hospitals, Eye Department: botulinum toxin injections for blepharospasm and hemifacial spasm.',
    year: null,
    url: 'https://www.newcastle-hospitals.org.uk/services/ophthalmology_treatment-and-medication_botulinum-toxin-injections-for-blepharospasm-and-hemifacial-spasm.html',
    read: 'excerpt',
  },
  N69: {
    citation: 'Facial Palsy UK: dry eye advice.',
    year: null,
    url: 'https://www.facialpalsy.org.uk/support/patient-guides/dry-eye-advice/',
    read: 'excerpt',
  },
  N70: {
    citation:
      'Barking, Havering and Redbridge University Hospitals NHS Trust: summary of urgency, ophthalmology referrals.',
    year: null,
    url: 'https://www.bhrhospitals.nhs.uk/summary-of-urgency-ophthalmology-referrals',
    read: 'excerpt',
  },
  N72: {
    citation:
      'GPnotebook: summary of the NICE headache guideline, features that suggest investigation or referral, May 2019.',
    year: 2019,
    url: 'https://gpnotebook.com/en-au/simplepage.cfm?ID=x20121007141646605084&linkID=75479',
    read: 'excerpt',
  },
  N73: {
    citation: "NHS Kernow (Cornwall) Referral Management Service: Bell's palsy, an edition other than that of 2020.",
    year: null,
    url: 'http://rms.kernowccg.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/neurology/bells_palsy',
    read: 'excerpt',
  },
  N74: {
    citation:
      'Clinical spectrum of peripheral facial paralysis in HIV-infected patients according to HIV status (8 patients, northern Spain, 2000 to 2011).',
    year: null,
    url: 'https://discovery.researcher.life/article/clinical-spectrum-of-peripheral-facial-paralysis-in-hiv-infected-patients-according-to-hiv-status/aa6bc6f476693a15af5c07c608ab0a86',
    read: 'excerpt',
  },
  N75: {
    citation:
      'Royal College of General Practitioners: deafness and hearing loss toolkit, red flags and referral timeline (on NICE NG98).',
    year: null,
    url: 'https://elearning.rcgp.org.uk/mod/book/view.php?id=12532&chapterid=295',
    read: 'excerpt',
  },
  N76: {
    citation:
      'Hemifacial spasm with causes other than a vascular loop: three cases (parotid tumour, cerebellopontine angle meningioma, acoustic schwannoma) and review. doi 10.1055/s-2001-13122.',
    year: 2001,
    url: 'https://www.thieme-connect.de/products/ejournals/abstract/10.1055/s-2001-13122',
    read: 'excerpt',
  },
  N77: {
    citation:
      'Kwon DY. Movement disorders following cerebrovascular lesions: etiology, treatment options and prognosis. J Mov Disord 2016;9:63.',
    year: 2016,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4886206',
    read: 'excerpt',
  },
  N79: {
    citation:
      'Hertz R, Espinosa J, Lucerna A, Stranges D. Multiple sclerosis presenting with facial twitching (myokymia and hemifacial spasms) (case report). doi 10.1155/2017/7180560.',
    year: 2017,
    url: 'https://doi.org/10.1155/2017/7180560',
    read: 'mirror-excerpt',
  },
  N82: {
    citation: 'RNID: what to do if you have tinnitus.',
    year: null,
    url: 'https://rnid.org.uk/information-and-support/get-support-online/what-to-do-if-you-think-you-have-tinnitus',
    read: 'excerpt',
  },
  N83: {
    citation: 'The Walton Centre NHS Foundation Trust: idiopathic intracranial hypertension, patient leaflet.',
    year: null,
    url: 'https://www.thewaltoncentre.nhs.uk/patient-leaflets/idiopathic-intracranial-hypertension-iih/620862',
    read: 'excerpt',
  },
  N87: {
    citation: 'South Australia Health: referral criteria, neuro-ophthalmology, adult.',
    year: null,
    url: 'https://www.sahealth.sa.gov.au/wps/wcm/connect/public+content/sa+health+internet/services/outpatients/cpc/specialities/ophthalmology/neuro+ophthalmology+adult+cpc',
    read: 'excerpt',
  },
  N89: {
    citation: 'Guidelines.co.uk: summary of NICE NG133, hypertension in pregnancy (2019).',
    year: 2019,
    url: 'https://www.guidelines.co.uk/womens-health/nice-hypertension-in-pregnancy-guideline/454848.article',
    read: 'mirror-excerpt',
  },
  N92: {
    citation:
      'Bailey A, Kostandaras L, Poorman H, Weinstock M, Neal C. Postpartum presentations: when risk arises after delivery, headache. J Urgent Care Med 2025;19(6):23.',
    year: 2025,
    url: 'https://jucm.com/?p=82923',
    read: 'excerpt',
  },
  N94: {
    citation: 'When to suspect cerebral venous thrombosis in a patient with headache (table 3). Practical Neurology.',
    year: null,
    url: 'https://pn.bmj.com/highwire/markup/147181/expansion',
    read: 'excerpt',
  },
  N107: {
    citation: 'NHS: Red eye, reviewed 16 June 2016, as re-published by Zana.',
    year: 2016,
    url: 'https://zana.com/a/red-eye-introduction.1815',
    read: 'mirror-excerpt',
  },
  N108: {
    citation: 'GPnotebook: the red and painful eye, referral for ophthalmology opinion.',
    year: null,
    url: 'https://gpnotebook.com/en-AU/pages/ophthalmology/eye-(red-and-painful)/referral-for-ophthalmology-opinion',
    read: 'excerpt',
  },
  N109: {
    citation: 'South Australia Health: referral criteria, lid disorders, adult.',
    year: null,
    url: 'https://emergencydepartments.sa.gov.au/wps/wcm/connect/public+content/sa+health+internet/services/outpatients/cpc/specialities/ophthalmology/lid+disorders+adult+cpc',
    read: 'excerpt',
  },
  N110: {
    citation: 'East Yorkshire Local Optical Committee: hospital guidance for acute referrals.',
    year: null,
    url: 'http://www.east-yorkshire-loc.co.uk/acute-referral-guidance/',
    read: 'excerpt',
  },
  N113: {
    citation:
      'Royal College of Emergency Medicine Learning: transient ischaemic attacks, NICE guidelines (quotes NICE 2019).',
    year: null,
    url: 'https://www.rcemlearning.co.uk/modules/transient-ischaemic-attacks/lessons/clinical-assessment-and-risk-stratification-36/topic/nice-guidelines/',
    read: 'excerpt',
  },
  N95: {
    citation: 'van Harten PN, Hoek HW, Kahn RS. Acute dystonia induced by drug treatment. BMJ 1999;319:623.',
    year: 1999,
    url: 'https://www.bmj.com/content/319/7210/623.full',
    read: 'excerpt',
  },
  N96: {
    citation: 'Royal College of Emergency Medicine Learning: management of acute dystonia, prescribed medication.',
    year: null,
    url: 'https://www.rcemlearning.co.uk/modules/management-of-acute-dystonia/lessons/causation/topic/prescribed-medication/',
    read: 'excerpt',
  },
  N97: {
    citation: 'nidirect: Giant cell arteritis (temporal arteritis).',
    year: null,
    url: 'https://nidirect.gov.uk/conditions/giant-cell-arteritis',
    read: 'excerpt',
  },
  N114: {
    citation:
      'NHS Dumfries and Galloway: joint rheumatology and ophthalmology referral guidelines, giant cell arteritis.',
    year: null,
    url: 'https://rds.staging.tactuum.com/dgrefhelp-nhs-dumfries-galloway/rheumatology/joint-rheumatologyophthalmology-giant-cell-arteritis-gca-referral-guidelines',
    read: 'mirror-excerpt',
  },
  S27: {
    citation:
      'Kang et al. Microvascular decompression for hemifacial spasm caused by vertebrobasilar dolichoectasia. J Korean Neurosurg Soc 2012;52:85.',
    year: 2012,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3467381/',
    read: 'excerpt',
  },
  S76: {
    citation: 'British-Irish Meningioma Society: clinical presentation.',
    year: null,
    url: 'https://b-ims.org/clinical-presentation/',
    read: 'excerpt',
  },
  S103: {
    citation:
      'Neurosigns: myokymia; and Wasserstrom, Starr. Facial myokymia in the Guillain-Barre syndrome. Arch Neurol 1977;34:576.',
    year: 1977,
    url: 'https://docslib.org/doc/3889940',
    read: 'mirror-excerpt',
  },
  N103: {
    citation: 'Chapel Street Medical Centre (NHS general practice): Lyme disease.',
    year: null,
    url: 'https://chapelstreetmcderby.nhs.uk/practice_news/lyme-disease',
    read: 'excerpt',
  },
  N104: {
    citation: "NHS Highland, treatments and medicines: Bell's palsy guidelines (emergency medicine).",
    year: null,
    url: 'https://www.rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/emergency-medicine/bells-palsy-guidelines',
    read: 'excerpt',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type RuleSourceId = keyof typeof ruleSources;
