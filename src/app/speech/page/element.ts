/** An element with its attributes and what stands in it. As text: the page's policy lets nothing be made from markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

export function button(kind: 'secondary' | 'link', label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button button-${kind}` }, label);
  made.addEventListener('click', ({ detail }) => {
    // The second click of a double click would take back what the first one did.
    if (detail < 2) onPress();
  });
  return made;
}
