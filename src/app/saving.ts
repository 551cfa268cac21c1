/** Saves a file, and says whether the browser could. Nothing is sent: the file is made on the page. */
export function saveFile(file: File): boolean {
  try {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    // The browser reads the file after the press.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
