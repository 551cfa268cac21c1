/** Copies a text for other programs, and says whether the browser did. A page inside another one may be forbidden to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
