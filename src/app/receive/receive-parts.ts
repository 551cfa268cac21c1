import { useEffect, useState } from 'react';
import { receiveWords } from '../languages.ts';

/** Few receive a code: what reads it, and what comes of it, is fetched when somebody does. */
async function loadParts(language: string) {
  const [{ ReadCode }, { ConfirmPerson }, { TakeBack }, receive] = await Promise.all([
    import('./ReadCode.tsx'),
    import('../../screens/receive/ConfirmPerson.tsx'),
    import('../../screens/receive/TakeBack.tsx'),
    receiveWords(language),
  ]);
  return { ReadCode, ConfirmPerson, TakeBack, receive };
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
