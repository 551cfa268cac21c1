import manifest from './package.json';

/** LHC-Forms is no dependency, since npm does not come to an end with those it names: its packed files are fetched. */
export const lformsPackage = {
  version: '40.1.3',
  integrity: 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
} as const;

/** The libraries of the comparison, with their versions. */
export function libraries(): string {
  const { 'survey-core': survey, react } = manifest.dependencies;
  return `SurveyJS ${survey} with its renderer for React ${react}, and LHC-Forms ${lformsPackage.version}`;
}
