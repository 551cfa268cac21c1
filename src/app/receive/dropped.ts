import { useEffect, useRef } from 'react';

/** What is dropped anywhere on the page goes to one of these: else the browser would leave the page for it. */
export function useDropped(onFile: (file: File) => void, onText: (text: string) => void): void {
  const latest = useRef({ onFile, onText });
  useEffect(() => {
    latest.current = { onFile, onText };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (file !== undefined) latest.current.onFile(file);
      else if (text !== '') latest.current.onText(text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
