import type { CDPSession } from 'playwright-core';

export type Kind = 'html' | 'script' | 'style' | 'other';

/** Bytes that came over the wire so far, headers included. */
export type Traffic = Readonly<Record<Kind, number>>;

const kinds: Readonly<Record<string, Kind>> = { Document: 'html', Script: 'script', Stylesheet: 'style' };

export async function watchTraffic(devtools: CDPSession): Promise<Traffic> {
  const traffic: Record<Kind, number> = { html: 0, script: 0, style: 0, other: 0 };
  const kindOf = new Map<string, Kind>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    kindOf.set(requestId, kinds[type] ?? 'other');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return traffic;
}

export function totalOf({ html, script, style, other }: Traffic): number {
  return html + script + style + other;
}
