import { createHash } from 'node:crypto';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The content security policy of a document with this one inline style and these inline scripts. A page that only is
 * read may load an icon and nothing else. The program has its icon inside, may load its own scripts, and sets up its
 * offline copy. The page of the camera may load its own scripts, too, and so may one that can be read aloud.
 */
export function policyFor(
  style: string,
  scripts: readonly string[],
  use: 'program' | 'reading' | 'own-scripts',
): string {
  const isProgram = use === 'program';
  return [
    "default-src 'none'",
    // Here, since the privacy page asks its reader to look for it, and the hashes fill the rest of the line.
    "connect-src 'none'",
    `script-src ${use === 'reading' ? '' : "'self' "}${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    `img-src 'self'${isProgram ? ' data:' : ''}`,
    ...(isProgram ? ["worker-src 'self'", "manifest-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${isProgram ? "'self'" : "'none'"}`,
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${isProgram ? 'offline-copy' : "'none'"}`,
  ].join('; ');
}
