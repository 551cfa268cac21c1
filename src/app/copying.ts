/** Copies a text for other programs, and says whether the browser did. A page inside another one may be forbidden to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyMarked(text);
  }
}

/** The older way, which works in a frame of another site that may not use the clipboard: marks the text, and copies what is marked. */
function copyMarked(text: string): boolean {
  const field = document.createElement('textarea');
  const { activeElement } = document;
  field.value = text;
  field.readOnly = true;
  field.className = 'marked-to-copy';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }
}
