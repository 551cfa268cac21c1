/** Fails the build when a document holds what its policy forbids: an inline style beyond the one, or a script beyond those that it allows. */
export function checkDocument(name: string, html: string, scripts = 1): void {
  const problems = [
    [/\sstyle="/g, 0, 'style attributes'],
    [/\son[a-z]+="/g, 0, 'inline handlers'],
    [/<style>/g, 1, 'inline styles'],
    [/<script(?![^>]* src=)[^>]*>/g, scripts, 'inline scripts'],
    [/<!--(policy|manifest|head|app)-->/g, 0, 'places left empty'],
  ] as const;
  for (const [pattern, allowed, what] of problems) {
    const found = html.match(pattern)?.length ?? 0;
    if (found > allowed) throw new Error(`${name} holds ${found} ${what}; ${allowed} allowed`);
  }
}
