import { bundledPackages } from './bundled-packages.ts';
import type { BundledPackage } from './bundled-packages.ts';

const preface = `# Third-party notices

The built program holds code of the packages below. Written by \`npm run notices\` from package-lock.json and from the
licence files of the packages that are installed; do not edit it by hand. The tools that only check the program are not
part of it and not listed.
`;

/** The whole notice: packages with the same licence text stand together. */
export function noticesText(root: string): string {
  const together = new Map<string, BundledPackage[]>();
  for (const one of bundledPackages(root)) together.set(one.text, [...(together.get(one.text) ?? []), one]);
  return [preface, ...[...together].map(([text, packages]) => notice(text, packages))].join('\n');
}

function notice(text: string, packages: readonly BundledPackage[]): string {
  const lines = packages.map(({ name, version, licence }) => `- ${name} ${version} (${licence})`);
  return `## ${packages.map(({ name }) => name).join(', ')}\n\n${lines.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
