import type { CDPSession } from 'playwright-core';

/** What is still held after everything that can be thrown away has been. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function held(devtools: CDPSession): Promise<Held> {
  // What one collection lets go of may hold on to more.
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const metrics = await metricsOf(devtools);
  return { heap: metrics('JSHeapUsedSize'), nodes: metrics('Nodes'), listeners: metrics('JSEventListeners') };
}

export async function metricsOf(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The browser gives no ${name}`);
    return value;
  };
}
