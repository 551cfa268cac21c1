/**
 * Can a person press this control? It, or its label where the control itself is drawn by the style, is in the page,
 * visible, and what lies on top at its middle.
 */
export function isUsable(control: Element): boolean {
  const parts = [control, ...(control instanceof HTMLInputElement ? (control.labels ?? []) : [])];
  return parts.some((part) => isVisible(part) && parts.some((other) => other.contains(topmostAt(part))));
}

function isVisible(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  return width > 4 && height > 4 && part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function topmostAt(part: Element): Element | null {
  const { x, y, width, height } = part.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2);
}
