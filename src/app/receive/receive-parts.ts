import { useEffect, useState } from 'react';
import { fileWords, receiveWords } from '../languages.ts';

/** Few receive a code: what reads it, and what comes of it, is fetched when somebody does. */
async function loadParts(language: string) {
  const [{ parts }, receive, file] = await Promise.all([
    import('./parts.ts'),
    receiveWords(language),
    fileWords(language),
  ]);
  return { ...parts, receive, file };
}

type ReceiveParts = Awaited<ReturnType<typeof loadParts>>;

/** The parts, once they are there. */
export function useReceiveParts(language: string): ReceiveParts | 'coming' | 'notLoaded' {
  const [parts, setParts] = useState<ReceiveParts | 'coming' | 'notLoaded'>('coming');
  useEffect(() => {
    let isShown = true;
    loadParts(language).then(
      (loaded) => isShown && setParts(loaded),
      () => isShown && setParts('notLoaded'),
    );
    return () => void (isShown = false);
  }, [language]);
  return parts;
}
