const written: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '⁄': '/',
  '•': '*',
  '·': '*',
  '×': 'x',
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '±': '+/-',
  '°': ' degrees ',
  μ: 'u',
  '€': 'EUR',
  '£': 'GBP',
  '✓': '[x]',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** What is never seen: soft hyphens, joiners and marks of direction. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * The text in the letters that every record takes (printable ASCII), on one line. Accents go, dashes and quotes become plain
 * ones; what has no such letters is never left out in silence: `unwritable` says how many letters stood there.
 */
export function ascii(text: string, unwritable: (letters: number) => string): string {
  return text
    .replace(/´/g, "'")
    .normalize('NFKD')
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' / ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(unseen, '')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .replace(/[^ -~]/gu, (sign) => written[sign] ?? sign)
    .replace(/[^ -~]+(?: +[^ -~]+)*/gu, (run) => unwritable(Array.from(run.replace(/ /g, '')).length))
    .replace(/ {2,}/g, ' ')
    .trim();
}
