import { execFileSync } from 'node:child_process';
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

/**
 * The packages whose code is in the built program, as CycloneDX, from npm itself. What differs from one build to the next
 * (time, serial number, version of npm) and where each package was fetched from is left out: the same sources give the
 * same file.
 */
export function sbomOf(root: string): string {
  const written = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8' });
  const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(written) as Bom;
  const bundled = new Set(bundledPackages(root).map((one) => `${one.name}@${one.version}`));
  const shipped = components.filter((component) => bundled.has(component['bom-ref']));
  const names = new Set([metadata.component, ...shipped].map((component) => component['bom-ref']));
  const bom = {
    bomFormat,
    specVersion,
    version,
    metadata: { component: withoutDistribution(metadata.component) },
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
