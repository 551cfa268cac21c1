import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** A display that nobody sees. */
export async function startDisplay(program: string): Promise<{ name: string; stop: () => void }> {
  const options = ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    screen.once('exit', (code) => reject(new Error(`${program} did not start (${code})`)));
  });
  return { name: `:${number}`, stop: endsWithTests(screen) };
}

/** WebKit's driver; with it ends the browser that it drives. */
export async function startWebKitDriver(
  program: string,
  display: string,
): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // Its sandbox cannot be made by root, nor inside a container; and there is no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = endsWithTests(driver);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, driver);
  return { address, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

async function untilReady(address: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode} before it was ready`);
}

/** Gives what ends it, with everything that it started, and does so at the latest when the tests end. */
function endsWithTests({ pid }: ChildProcess): () => void {
  const end = (): void => {
    process.off('exit', end);
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  return end;
}
