import type { CDPSession } from 'playwright-core';

/** "Slow 4G" as the browser's own tools and Lighthouse define it when they slow the network down themselves. */
const slow4G = {
  latency: 562.5,
  downloadThroughput: (1600 * 0.9 * 1000) / 8,
  uploadThroughput: (750 * 0.9 * 1000) / 8,
};

export const slowdown = 4;

export async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
}

export async function slowProcessor(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}
