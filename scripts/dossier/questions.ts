import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { goesStale } from '../../src/content/routing.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Voiced } from '../../src/content/words.ts';
import { isForNurses } from '../chart/boxes.ts';
import { listed, quote } from '../chart/sentences.ts';
import { askedOnlyIf } from '../chart/step-words.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { table } from './table.ts';

/** Every question as a patient and as a nurse reads it. */
export function questionsSection(): Markup {
  return html`<p>In the order in which they are asked. A carer reads the words for the patient with "the person" in place of
"you"; those are not repeated here. Where patient and nurse read the same it stands once. The options are named by their
ids, which the rules use.</p>
${questions.map(({ id }, at) => questionPart(id, at + 1))}`;
}

function questionPart(id: QuestionId, number: number): Markup {
  const { say, probe, record } = nurseGuidance[id];
  return html`<section class="question">
<h3 id="question-${id}">${number}. ${words.questions[id].name} <code>${id}</code></h3>
<p>${remarks(id)}</p>
${wordsTable(id, number)}
<dl>
<dt>A nurse says</dt><dd>${say}</dd>
<dt>Probes</dt><dd>${probe}</dd>
<dt>Records</dt><dd>${record}</dd>
</dl>
</section>
`;
}

function remarks(id: QuestionId): string {
  const { type, optional, exclusive } = questionById(id);
  const labels = exclusive.map((option) => optionWords(words, id, option).label);
  const alone = labels.map((label) => quote(voiced(label, 'self')));
  const parts = [
    askedOnlyIf(id) ?? 'Always asked',
    type === 'single' ? 'One answer' : 'Any number of answers',
    ...(alone.length > 0 ? [`${listed(alone, 'and')} ${alone.length > 1 ? 'each stand' : 'stands'} alone`] : []),
    ...(safetyGates.some((gate) => gate === id) ? ['A safety question'] : []),
    ...(goesStale.questions.includes(id) ? [`Asked afresh after ${goesStale.afterHours} hours`] : []),
    ...(optional ? ['Optional'] : []),
  ];
  return `${parts.join('. ')}.`;
}

function wordsTable(id: QuestionId, number: number): Markup {
  const { title, hint, why } = words.questions[id];
  const options = questionById(id).options.map((option) => {
    const { label, hint: below } = optionWords(words, id, option);
    return [html`<code>${option}</code>`, ...bothVoices(id, label, below)];
  });
  return table(`Question ${number} in both voices`, { Part: 22, Patient: 39, Nurse: 39 }, [
    ['Question', ...bothVoices(id, title)],
    ['Line below it', ...bothVoices(id, hint)],
    ['Why we ask', ...bothVoices(id, why)],
    ...options,
  ]);
}

/** What a patient and what a nurse reads. A question for nurses alone has no words for a patient. */
function bothVoices(id: QuestionId, said: Voiced, below?: Voiced): [Markup, Markup] {
  const patient = withHint(said, below, 'self');
  const nurse = withHint(said, below, 'nurse');
  if (isForNurses(id)) return [html`not asked`, nurse];
  return [patient, patient.text === nurse.text ? html`<span class="same">the same</span>` : nurse];
}

function withHint(said: Voiced, below: Voiced | undefined, voice: 'self' | 'nurse'): Markup {
  const label = voiced(said, voice);
  return below === undefined ? html`${label}` : html`${label}<br><small>${voiced(below, voice)}</small>`;
}
