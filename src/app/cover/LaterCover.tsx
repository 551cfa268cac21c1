import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { CoverWords } from '../../content/interviews-words.ts';
import { interviewsWords } from '../languages.ts';
import type { NurseCoverProps } from './NurseCover.tsx';

type Parts = { readonly Cover: ComponentType<NurseCoverProps>; readonly words: CoverWords };

/** What covers a nurse's screen: loaded for her alone. A patient reads slowly, and has nobody to hide from. */
export function LaterCover({ language, interview }: { readonly language: string; readonly interview: string }) {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    let here = true;
    Promise.all([import('./NurseCover.tsx'), interviewsWords(language)]).then(
      ([{ NurseCover }, { cover }]) => here && setParts({ Cover: NurseCover, words: cover }),
      // Without it the page is as it was before there was one.
      () => undefined,
    );
    return () => void (here = false);
  }, [language]);
  return parts === null ? null : <parts.Cover words={parts.words} interview={interview} />;
}
