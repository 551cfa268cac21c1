import { contentDate, deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { escaped } from '../../scripts/chart/svg.ts';
import type { Contestant } from './contestant.ts';
import { htmlPage } from './html-page.ts';
import { wordedQuestions } from './wording.ts';
import type { WordedOption } from './wording.ts';

const { interface: ui } = words;
const { start } = ui;
const { emergencyNumber } = deployment;

/** As somebody would write it by hand for one page: a few rules, nothing to fetch. */
export const plainStyle = [
  'body{margin:0 auto;padding:1rem;max-width:40rem;font:1.1rem/1.5 system-ui,sans-serif;color:#222;background:#fdf8f0}',
  'section{border-left:.5rem solid #a3201d;padding:.5rem 1rem}fieldset{border:0;margin:0;padding:0}legend{font-weight:700}',
  'label{display:block;margin:.6rem 0;padding:.8rem 1rem;border:2px solid #ccc;border-radius:.7rem;background:#fff}',
  'input{width:1.4rem;height:1.4rem}small{display:block;color:#555}',
  'button{font:inherit;font-weight:700;padding:.7rem 1.5rem;color:#fff;background:#0d5a63;border:0;border-radius:.7rem}',
].join('');

/**
 * The page that no site can be quicker than: what our start page says, its first question in native radios,
 * one small style inside, and no script.
 */
export const plain: Contestant = {
  id: 'plain',
  name: 'plain page',
  shape: { firstControl: 'input[type="radio"]', place: null, next: 'button' },
  files: async () => htmlPage(escaped(ui.product), `<style>${plainStyle}</style>`, body()),
  input: (question, option) => `input[name="${question}"][value="${option}"]`,
};

function body(): string {
  return `<main>
${emergency()}
<h1>${escaped(start.title)}</h1>
<p>${escaped(start.lead)}</p>
${firstQuestion()}
<p><a href="#receive">${escaped(ui.receive.open)}</a></p>
<ul>${start.facts.map((fact) => `<li>${escaped(fact)}</li>`).join('\n')}</ul>
<button>${escaped(ui.file.open)}</button>
<details><summary>${escaped(start.moreTitle)}</summary>
${start.more.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</details>
<p>${escaped(start.contentDate(dateInWords()))}</p>
<p>${escaped(ui.newSignCall(emergencyNumber))}</p>
</main>`;
}

function emergency(): string {
  return `<section>
<p>${escaped(start.emergencyShort(emergencyNumber))}</p>
<h2>${escaped(start.emergencyHeading(emergencyNumber))}</h2>
<ul>${start.emergencySigns.map((sign) => `<li>${escaped(sign)}</li>`).join('\n')}</ul>
<p>${escaped(start.emergencyEvenIfGone)}</p>
<p><a href="tel:${emergencyNumber}">${escaped(start.call(emergencyNumber))}</a></p>
</section>`;
}

function firstQuestion(): string {
  const [first] = wordedQuestions;
  if (first === undefined) throw new Error('The questionnaire has no question');
  const professional = first.options.filter(({ id }) => id === 'nurse');
  const others = first.options.filter(({ id }) => id !== 'nurse');
  return `<form>
<fieldset><legend>${escaped(first.title)}</legend>
${others.map(radio).join('\n')}
<p>${escaped(start.professional)}</p>
${professional.map(radio).join('\n')}
</fieldset>
<button>${escaped(start.begin)}</button>
</form>`;
}

function radio({ id, label, hint }: WordedOption): string {
  const below = hint === undefined ? '' : `<small>${escaped(hint)}</small>`;
  return `<label><input type="radio" name="respondent" value="${id}"> ${escaped(label)}${below}</label>`;
}

function dateInWords(): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(contentDate));
}
