import type { SiteFiles } from './contestant.ts';

/** A site of one document in English: what stands in its head after the usual lines, and its body. */
export function htmlPage(title: string, head: string, body: string): SiteFiles {
  const document = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return new Map([['index.html', Buffer.from(document)]]);
}
