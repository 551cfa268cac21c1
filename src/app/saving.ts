/** Saves a text as a file, and says whether the browser could. Nothing is sent: the file is made on the page. */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads the file after the press.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
