import { readFileSync } from 'node:fs';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { contentDate, deployment } from '../../src/content/deployment.ts';
import { findings } from '../../src/content/findings.ts';
import { questions } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { basisWords, citedSources, readDepths } from './evidence.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';
import { hazards, notControlled } from './hazards.ts';
import { inShort } from './hazard-log.ts';
import { idsOf } from './ids.ts';
import { markdown } from './markdown.ts';
import { table } from './table.ts';

/** Which rules this document describes, and that nobody has signed them. */
export function identityTable(): Markup {
  return table('What this document describes', { What: 35, Which: 65 }, [
    ['Rule set', html`<code class="hash">${ruleSetHash()}</code>`],
    ['Date of the medical content', contentDate],
    ['Emergency number as it comes', deployment.emergencyNumber],
    ['Signed by', html`<b>nobody: no clinician has signed these rules yet</b>`],
  ]);
}

/** What the program is for: the same text as in docs/safety. */
export function intendedUseSection(): Markup {
  const text = readFileSync(new URL('../../docs/safety/intended-use.md', import.meta.url), 'utf8');
  return markdown(text.slice(text.indexOf('\n## ')), 3);
}

export function howToReadSection(): Markup {
  const cited = citedSources();
  const rows = idsOf(readDepths).map((depth) => {
    const n = cited.filter(([, source]) => source.read === depth).length;
    return [readDepths[depth].mark, readDepths[depth].meaning, `${n} of ${cited.length}`];
  });
  return html`${markdown(howToRead(cited.length), 3)}${table(
    'How far the sources of the rules were read: none in full but short pages, and none on the live web',
    { Mark: 20, Meaning: 65, Sources: 15 },
    rows,
  )}`;
}

function howToRead(cited: number): string {
  return `
- **The rules, words, chart and results below are written by the program from the data that it runs on.** The conditions
  are put into words by code, so that they cannot drift from the rule. Intended use and hazards are written by hand.
- **The rule set** has a short name of eight digits. It changes with every change of the options of a question, of the
  routing, a red flag, a finding, the fit, self-care, advice or the order of the conditions. It does not change with the
  wording alone; a change of a medical fact in the words changes the date. A signature holds for the rule set that is
  named beside it. The name identifies the rules and does not protect them.
- **Basis.** ${basisWords.guidance}: published guidance states the rule. ${basisWords.study}: a study or a series of
  patients shows it. ${basisWords.judgement}: the project decided; the sources named are background, and none of them
  states the rule.
- **Size.** ${questions.length} questions, ${idsOf(redFlags).length} red flags, ${idsOf(findings).length} findings,
  ${cited} sources.
`;
}

/** The hazards in short; the log itself is a document of its own. */
export function hazardsSection(): Markup {
  const columns = { Id: 8, Hazard: 42, 'Risk before': 16, 'Risk left': 16, Status: 18 };
  return html`<p>Causes, controls, rules and tests of each stand in the hazard log, <code>hazard-log.md</code> beside this page.
Severity comes first, then likelihood; both are judgements that a clinical safety officer has to score.</p>
${table('Hazards in short', columns, hazards.map(inShort))}
<h3>What is not controlled</h3>${list(notControlled)}`;
}
