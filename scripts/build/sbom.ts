import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from '../notices/bundled-packages.ts';

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly externalReferences?: readonly { readonly type: string }[];
}

/** Whatever npm is set to leave out: some of what is in the program is wanted by a tool for development, too. */
const everyKind = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`);

/**
 * The packages whose code is in the built program, as CycloneDX, from npm itself. What differs from one build to the next
 * (time, serial number, version of npm) and where each package was fetched from is left out: the same sources give the
 * same file, in any folder and whatever has been set where the build runs.
 */
export function sbomOf(root: string): string {
  const ask = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...everyKind];
  const written = execFileSync('npm', ask, { cwd: root, encoding: 'utf8', env: plainEnvironment() });
  const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(written) as Bom;
  const bundled = new Set(bundledPackages(root).map((one) => `${one.name}@${one.version}`));
  const shipped = components.filter((component) => bundled.has(component['bom-ref']));
  const names = new Set([metadata.component, ...shipped].map((component) => component['bom-ref']));
  const bom = {
    bomFormat,
    specVersion,
    version,
    metadata: { component: { ...withoutDistribution(metadata.component), name: nameOf(root) } },
    components: shipped.map(withoutDistribution),
    dependencies: dependencies
      .filter(({ ref }) => names.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => names.has(on)) })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function withoutDistribution({ externalReferences = [], ...component }: Component): Component {
  return { ...component, externalReferences: externalReferences.filter(({ type }) => type !== 'distribution') };
}

/** The build for people says "production", and npm then leaves out more than is asked of it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(node_env$|npm_)/i.test(name)));
}

/** npm gives the name of the folder. */
function nameOf(root: string): string {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly name: string };
  return name;
}
