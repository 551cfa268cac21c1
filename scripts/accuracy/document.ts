import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { list } from '../markdown.ts';
import { datedSection } from './dated.ts';
import { missesSection } from './misses.ts';
import { publishedSection } from './published.ts';
import { developmentResults, secondSetResults } from './results.ts';
import type { CaseResult } from './results.ts';
import { confusionSection, scoresSection, spasmSection } from './scores.ts';
import { secondRaterSection } from './second-rater.ts';
import { secondSetSection } from './second-set.ts';
import { writtenSection } from './written.ts';

/** What docs/accuracy.md has to hold, from the rules and the cases as they are now. */
export function accuracyDocument(): string {
  const results = developmentResults();
  const second = secondSetResults();
  const sections = [
    opening(results['as-not-sure']),
    scoresSection(results),
    confusionSection(results['as-not-sure']),
    spasmSection(results),
    secondSetSection(results, second),
    datedSection(),
    secondRaterSection(results['as-not-sure']),
    missesSection({
      'as-not-sure': [...results['as-not-sure'], ...second['as-not-sure']],
      'as-no': [...results['as-no'], ...second['as-no']],
    }),
    publishedSection(),
    writtenSection(),
  ];
  return `${sections.join('\n\n')}\n`;
}

function opening(results: readonly CaseResult[]): string {
  const single = results.filter(({ expected }) => expected.acceptable.length === 1).length;
  return `# How the rules do on written cases

<!-- Made by \`npm run accuracy\` from the rules and the cases. A change here is lost. -->

Rules \`${ruleSetHash()}\`, content of ${contentDate}. Made by \`npm run accuracy\`; a test fails when this page is out of date, and
when a development case gets advice less urgent than its least urgent accepted level.
\`npm run evaluate -- tests/data/development.json\` prints the same answers case by case.

${list([
  '**Vignettes are not patients.** A good score shows that the rules do what was meant, not that they are safe or right. Who rated the cases blind is [a second rater](#a-second-rater), no clinician; and no clinician has signed the rules.',
  `The ${results.length} development cases were made from published case reports, patients' own accounts and textbook descriptions, most of them tidied toward the diagnosis. Real people are vaguer.`,
  `**One rater, not a clinician, set the labels**, and one hand made all labels and ratings, by rules drawn from much the same guidance as the rules of the program. Where the rater's two judgements differed both levels are accepted: only ${single} of ${results.length} cases accept a single level.`,
  '**No rule was changed to make a case come out right.** But they were written by somebody who had seen the development cases, and nobody can show that this had no influence. What fell short when the rules were first run on unseen cases led to the rules of [decision 0005](decisions/0005-fit-and-differential.md), so those cases count as partly seen. A score on cases that nobody here has seen would count for more than every figure on this page. Where later sources led away from the first evidence, [decision 0006](decisions/0006-against-evidence-and-contract.md) names each row.',
  'Rare and dramatic causes are far over-represented. Nothing here says how common anything is, and predictive values cannot be worked out from it.',
  'Textbook pictures are too easy and low-confidence stories too thin, so each stands apart from the case reports.',
  "Each figure has its 95% interval by Wilson's score method in brackets. The cases are not a random sample of anything: the interval shows how little so few cases can say, and no more.",
])}`;
}
