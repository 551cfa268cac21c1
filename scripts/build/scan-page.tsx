import { build } from 'vite';
import { beginsLikeCode } from '../../src/exchange/code/link.ts';
import type { ScanWords } from '../../src/content/scan-words.ts';
import { ScanPage } from '../../src/screens/receive/ScanPage.tsx';
import { scriptTargets } from './browsers.ts';
import { frameProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { scanPage } from './host-headers.ts';
import { outputsOf } from './outputs.ts';
import { staticDocument } from './static-document.tsx';
import type { BuiltPage } from './static-document.tsx';

/** Builds the script of the page of the camera into the folder, apart from the program, which shares nothing with it; and gives its file. */
export async function scanScript(folder: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: scriptTargets,
      modulePreload: false,
      rollupOptions: { input: 'src/app/scan/scan.ts' },
    },
  });
  const entry = outputsOf(built).find((one) => one.type === 'chunk' && one.isEntry);
  if (entry === undefined) throw new Error('The page of the camera has no script');
  return entry.fileName;
}

/** The page of the camera, in a language. */
export function scanDocument(words: ConditionWords & { readonly scan: ScanWords }, program: string): BuiltPage {
  const { interview, scan } = words;
  return staticDocument(
    interview,
    { file: scanPage.file, title: scan.title, about: scan.lead, program },
    <ScanPage {...frameProps(words)} scan={scan} codeLike={beginsLikeCode} />,
  );
}
