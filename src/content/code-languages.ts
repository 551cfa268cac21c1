/** The languages that a hand-over code can name (BCP 47): those that are there, and those that may come first. */
export const codeLanguages: readonly string[] = [
  'en',
  'es',
  'zh-Hans',
  'ar',
  'pt-BR',
  'ko',
  'ja',
  'fr',
  'de',
  'hi',
  'vi',
  'ur',
  'it',
  'pl',
  'tr',
];
