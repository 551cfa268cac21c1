import type { Person } from './person.ts';

/** As a password manager does: a mark of its own in each form and behind each field, as soon as it is there. */
export async function marksFields(person: Person): Promise<void> {
  person.watch.allows(/drawn anew/);
  await person.hasABrowserWhere(() => {
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('form:not([data-marked]), main input:not([data-marked])')) {
        one.setAttribute('data-marked', '');
        const icon = document.createElement('div');
        icon.className = 'of-an-extension';
        if (one.localName === 'form') one.prepend(icon);
        else one.after(icon);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** As a translator does: every piece of text goes, changed, into two elements of its own, before the program has come and after. */
export async function translates(person: Person): Promise<void> {
  person.watch.allows(/drawn anew/);
  await person.hasABrowserWhere(() => {
    new MutationObserver(() => {
      if (document.body === null) return;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const { parentElement } = text;
        const isSeen = parentElement !== null && parentElement.closest('font, script, style, svg, textarea') === null;
        if (text instanceof Text && isSeen && text.data.trim() !== '') found.push(text);
      }
      for (const text of found) {
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = `${text.data} \u2022`;
        text.replaceWith(outer);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}
