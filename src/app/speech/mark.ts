import type { Sentence } from '../../report/aloud/sentence.ts';

/** Also in `aloud.css`. */
const name = 'read-aloud';
const attribute = 'data-read-aloud';

/** May the page be scrolled to what stands there in the window? */
export type MayFollow = (place: Pick<DOMRect, 'top' | 'bottom'>) => boolean;

/** Marks the sentence on the page that is being said, and brings it into sight where it may. It stays as it is where the sentence is only said. */
export function markSentence(root: Element, sentences: readonly Sentence[], at: number, mayFollow: MayFollow): void {
  if (sentences[at]?.shown === null) return;
  clearMark();
  const range = findSentence(root, sentences, at);
  const element = range?.startContainer.parentElement;
  if (range === null || element == null) return;
  unfold(element);
  // Browsers that cannot mark a sentence mark the paragraph.
  if ('Highlight' in window) CSS.highlights.set(name, new Highlight(range));
  else element.setAttribute(attribute, '');
  if (mayFollow(range.getBoundingClientRect())) element.scrollIntoView({ block: 'center' });
}

/** What stands folded is opened; what stands in the line that folds it is to be seen already. */
function unfold(element: Element): void {
  const folded = element.closest('details:not([open])');
  if (folded !== null && element.closest('summary')?.parentElement !== folded) folded.setAttribute('open', '');
}

/** No sentence is marked any more. */
export function clearMark(): void {
  if ('Highlight' in window) CSS.highlights.delete(name);
  for (const marked of document.querySelectorAll(`[${attribute}]`)) marked.removeAttribute(attribute);
}

/** The same sentence may stand twice on a page: each is looked for behind the one that was said before it. */
function findSentence(root: Element, sentences: readonly Sentence[], at: number): Range | null {
  const { text, place } = textOf(root);
  let from = 0;
  let found = -1;
  for (const { shown } of sentences.slice(0, at + 1)) {
    if (shown === null) continue;
    const next = text.indexOf(shown, from);
    found = next === -1 ? text.indexOf(shown) : next;
    if (next !== -1) from = next + shown.length;
  }
  const length = sentences[at]?.shown?.length ?? 0;
  const [start, end] = [place(found), place(found + length - 1)];
  if (found === -1 || start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Never read aloud, though it may say the same: what leads elsewhere, a script, and what reading aloud itself puts on the page. */
const unread = 'nav, script, .read-aloud, .aloud-bar, .aloud-settings';

/** Passes over what is never read aloud. */
function isRead(node: Node): number {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  return node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
}

/** All text below the element as one, and where each letter of it is. */
function textOf(root: Element): { readonly text: string; readonly place: (letter: number) => Place | null } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, isRead);
  const nodes: { readonly node: Text; readonly begins: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, begins: text.length });
    text += node.data;
  }
  const place = (letter: number): Place | null => {
    const last = nodes.filter(({ begins }) => begins <= letter).at(-1);
    return last === undefined ? null : { node: last.node, offset: letter - last.begins };
  };
  return { text, place };
}
