import type { PaperSize } from '../../screens/sheet/choice.ts';

/** Where people print on Letter, by the Unicode locale data (`paperSize`); everywhere else on A4. */
const onLetter = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The usual paper where somebody with these languages is. A language without a region says nothing of it: A4. */
export function usualPaper(languages: readonly string[]): PaperSize {
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== undefined) return onLetter.includes(region) ? 'letter' : 'a4';
  }
  return 'a4';
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
