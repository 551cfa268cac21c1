import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from '../engines/installed.ts';

/** What speaks, without a sound and without a system service, for one test. */
export interface Voices {
  /** What a browser needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly end: () => void;
}

const module = 'speech-dispatcher-modules/sd_espeak-ng';

/** Where espeak-ng has its voices, or null where it or the dispatcher is missing. */
export function installedVoices(): { readonly dispatcher: string; readonly data: string } | null {
  const dispatcher = installed(undefined, 'speech-dispatcher');
  const folders = ['/usr/share', '/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  const has = (path: string): string | undefined =>
    folders.map((folder) => join(folder, path)).find((whole) => existsSync(whole));
  const data = has('espeak-ng-data');
  return dispatcher === null || data === undefined || has(module) === undefined ? null : { dispatcher, data };
}

const settings = (log: string): string =>
  [
    `LogDir "${log}"`,
    'LogLevel 1',
    'AudioOutputMethod "libao"',
    'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
    'DefaultModule "espeak-ng"',
    '',
  ].join('\n');

/** Starts a dispatcher of its own, whose sound goes nowhere, so that each sentence ends at once. */
export async function startVoices({
  dispatcher,
  data,
}: NonNullable<ReturnType<typeof installedVoices>>): Promise<Voices> {
  const folder = mkdtempSync(join(tmpdir(), 'face-twitch-voices-'));
  const at = (...path: readonly string[]): string => join(folder, ...path);
  for (const name of ['run', 'log', 'conf']) mkdirSync(at(name), { mode: 0o700 });
  cpSync('/etc/speech-dispatcher/modules', at('conf', 'modules'), { recursive: true });
  cpSync(data, at('espeak-ng-data'), { recursive: true });
  // With these there are a hundred times as many voices, and they come after seconds.
  rmSync(at('espeak-ng-data', 'voices', '!v'), { recursive: true, force: true });
  writeFileSync(at('conf', 'speechd.conf'), settings(at('log')));
  writeFileSync(at('.libao'), 'default_driver=null\nquiet\n');
  const socket = at('run', 'speechd.sock');
  const child = spawn(dispatcher, ['--run-single', '-C', at('conf'), '-c', 'unix_socket', '-S', socket, '-t', '0'], {
    env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: at('run'), ESPEAK_DATA_PATH: folder },
    stdio: 'ignore',
  });
  const end = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries > 100) {
      end();
      throw new Error('speech-dispatcher did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { environment: { SPEECHD_ADDRESS: `unix_socket:${socket}`, XDG_RUNTIME_DIR: at('run') }, end };
}
