import { sources } from '../../src/content/sources.ts';
import { table } from '../markdown.ts';

interface Published {
  readonly source: 'N45' | 'N46' | 'N47';
  readonly tested: string;
  readonly first: string;
  readonly firstThree: string;
  readonly urgency: string;
  readonly read: string;
}

/** As they stand in docs/clinical/sources-found.md, section 3. A test holds that every number here is there. */
export const published: readonly Published[] = [
  {
    source: 'N45',
    tested: '23 checkers, 45 cases',
    first: '34% (31 to 37)',
    firstThree: 'not in the text read; first twenty 58% (55 to 62)',
    urgency:
      'right in 57% (52 to 61): emergency 80% (75 to 86), non-emergency 55% (47 to 63), self-care 33% (26 to 40); single checkers 33% to 78%',
    read: 'abstract',
  },
  {
    source: 'N46',
    tested: '36 checkers in Australia, 48 cases',
    first: '36% (31 to 42); single checkers 12% to 61%',
    firstThree: '52% (47 to 59); first ten 58% (53 to 65)',
    urgency:
      'right in 49% (44 to 54): emergency 63% (52 to 71), urgent 56% (52 to 75), non-urgent 30% (11 to 39), self-care 40% (26 to 49)',
    read: 'abstract',
  },
  {
    source: 'N47',
    tested: '8 apps and 7 general practitioners, 200 cases',
    first: 'not in the text read',
    firstThree:
      '**general practitioners 82.1% (SD 5.2)**; Ada 70.5%, Buoy 43.0%, K Health 36.0%, Mediktor 36.0%, WebMD 35.5%, Babylon 32.0%, Symptomate 27.5%, Your.MD 23.5%',
    urgency:
      '"safe" (right, more careful, or at most one level less careful): **general practitioners 97.0% (SD 2.5)**; three apps within one SD of them, their figures not in the text read',
    read: 'abstract; the lines on urgency on a site that republishes it',
  },
];

export function publishedSection(): string {
  return `## Published figures of other checkers and of general practitioners

**Vignettes are not patients. These figures must not be ranked, neither against ours nor among each other, and nobody blinded has
rated ours.** Each study had its own cases, its own levels of urgency and its own meaning of
"right". "Safe" in the third study lets pass advice one level too low; ours does not. Our cases are of one small corner of medicine, for
which the questions were made, and were seen by the one who wrote the rules.

${table(
  ['Study', 'What was tested', 'Right condition first', 'Among the first three', 'Urgency', 'How far read'],
  published.map(({ source, tested, first, firstThree, urgency, read }) => [
    `[${source}](${sources[source].url}): ${sources[source].citation}`,
    tested,
    first,
    firstThree,
    urgency,
    read,
  ]),
)}

In brackets: the range as it is given; SD: standard deviation. The first two have no comparison with general practitioners in the text
read. Most authors of the third worked for the maker of one of the apps in it (Ada). No study was read in full; see [sources found](clinical/sources-found.md), section 3.`;
}
