import { readFileSync } from 'node:fs';

/** LHC-Forms is no dependency, since npm does not come to an end with those it names: its packed files are fetched. */
export const lformsPackage = {
  version: '40.1.3',
  integrity: 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
} as const;

/** The libraries of the comparison, with their versions. */
export function libraries(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const survey = dependency(manifest, 'survey-core');
  const react = dependency(manifest, 'react');
  return `SurveyJS ${survey} with its renderer for React ${react}, and LHC-Forms ${lformsPackage.version}`;
}

function dependency(manifest: unknown, name: string): string {
  const found = field(field(manifest, 'dependencies'), name);
  if (typeof found !== 'string') throw new Error(`The bench has no ${name}`);
  return found;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
