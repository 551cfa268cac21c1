/** One sentence wherever somebody is told to call, so that every page and every language says it alike. */
export const callEvenIfOver = 'Call even if the sign was in the last 7 days and is over now.';
