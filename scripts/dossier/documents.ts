import { readChart } from '../chart/read-chart.ts';
import { adviceSection } from './advice.ts';
import { fitSection, selfCareSection } from './calm-results.ts';
import { chartSection } from './chart.ts';
import { differentialSection, findingsSection } from './conditions.ts';
import { sourcesSection } from './evidence.ts';
import { hazardLog } from './hazard-log.ts';
import { hazardsSection, howToReadSection, intendedUseSection } from './opening.ts';
import { page } from './page.ts';
import type { Section } from './page.ts';
import { questionsSection } from './questions.ts';
import { floorsSection, redFlagsSection } from './red-flags.ts';
import { signSection } from './sign.ts';
import { vignettesSection } from './vignettes.ts';

/** Where they are written to. They are made from the program as it is and not kept beside it. */
export const dossierFolder = 'dist-dossier';

/** The documents for the clinician who signs and for the deployer, by name. The same program gives the same text. */
export async function dossierDocuments(): Promise<ReadonlyMap<string, string>> {
  const toSign: readonly Section[] = [
    { id: 'intended-use', title: 'Intended use, and who it is not for', body: intendedUseSection() },
    { id: 'how-to-read', title: 'How to read this, and how far to trust it', body: howToReadSection() },
    { id: 'red-flags', title: 'How soon to be seen: every red flag', body: redFlagsSection() },
    { id: 'floors', title: 'When a safety question stays unsure', body: floorsSection() },
    { id: 'self-care', title: 'Self-care and routine', body: selfCareSection() },
    { id: 'fit', title: 'How well it fits hemifacial spasm', body: fitSection() },
    { id: 'findings', title: 'Findings: what speaks for and against', body: findingsSection() },
    { id: 'differential', title: 'The order of the conditions', body: differentialSection() },
    { id: 'advice', title: 'What a person is told to do', body: adviceSection() },
    { id: 'chart', title: 'The chart: order, interruptions and end', body: await chartSection(readChart()) },
    { id: 'questions', title: 'The questions in both voices', body: questionsSection() },
    { id: 'vignettes', title: 'What the rules say of written cases', body: vignettesSection() },
    { id: 'hazards', title: 'Hazards, and what is not controlled', body: hazardsSection() },
  ];
  const titles = toSign.map(({ title }, at) => `${at + 1}. ${title}`);
  const sections: readonly Section[] = [
    ...toSign,
    { id: 'sources', title: 'Sources', body: sourcesSection() },
    { id: 'sign', title: 'A place to sign', body: signSection(titles) },
  ];
  return new Map([
    ['dossier.html', page(sections)],
    ['hazard-log.md', hazardLog()],
  ]);
}
