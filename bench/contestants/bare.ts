import { words } from '../../src/content/en/interview.ts';
import { escaped } from '../../scripts/chart/svg.ts';
import type { Contestant } from './contestant.ts';
import { htmlPage } from './html-page.ts';
import { plainStyle } from './plain.ts';
import { wordedQuestions } from './wording.ts';
import type { WordedQuestion } from './wording.ts';

/**
 * The floor for steps: every question stands in the page, and a few lines keep the answer in IndexedDB
 * (as durably as our journal does), then show the next one. No framework, no routing, no checks.
 */
export const bare: Contestant = {
  id: 'bare',
  name: 'bare steps',
  shape: {
    firstControl: 'input[type="radio"]',
    place: { selector: 'main', attribute: 'data-place' },
    next: 'section:not([hidden]) button',
  },
  files: async () => htmlPage(escaped(words.interface.product), `<style>${plainStyle}</style>`, body()),
  input: (question, option) => `input[name="${question}"][value="${option}"]`,
};

const script = `
const main = document.querySelector('main');
const sections = [...document.querySelectorAll('section')];
let database;
const opening = indexedDB.open('bare', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('answers', { autoIncrement: true });
opening.onsuccess = () => { database = opening.result; };
function show(next) {
  for (const section of sections) section.hidden = section !== next;
  main.dataset.place = next ? next.id : 'end';
  next?.querySelector('h1').focus();
}
addEventListener('submit', (event) => {
  event.preventDefault();
  const section = event.target.closest('section');
  const answer = [...new FormData(event.target)];
  const writing = database.transaction('answers', 'readwrite', { durability: 'strict' });
  writing.objectStore('answers').add({ at: Date.now(), answer });
  writing.oncomplete = () => show(sections[sections.indexOf(section) + 1]);
});
`;

function body(): string {
  const [first] = wordedQuestions;
  return `<main data-place="${first?.id ?? ''}">
${wordedQuestions.map((question) => section(question, question === first)).join('\n')}
</main>
<script>${script}</script>`;
}

function section({ id, type, title, hint, options }: WordedQuestion, shown: boolean): string {
  const kind = type === 'single' ? 'radio' : 'checkbox';
  const controls = options.map(
    (option) => `<label><input type="${kind}" name="${id}" value="${option.id}"> ${escaped(option.label)}</label>`,
  );
  return `<section id="${id}"${shown ? '' : ' hidden'}><form>
<h1 tabindex="-1">${escaped(title)}</h1><p>${escaped(hint)}</p>
${controls.join('\n')}
<button>${escaped(words.interface.next)}</button>
</form></section>`;
}
