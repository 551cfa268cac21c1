import { useInterviewsParts } from '../interviews/LaterList.tsx';

/** What covers a nurse's screen: loaded for her alone. A patient reads slowly, and has nobody to hide from. */
export function LaterCover({ language, interview }: { readonly language: string; readonly interview: string }) {
  const parts = useInterviewsParts(language);
  // Without it the page is as it was before there was one.
  return parts === null || 'error' in parts ? null : <parts.Cover words={parts.words.cover} interview={interview} />;
}
