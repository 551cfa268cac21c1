/**
 * Runs in the page: gives what it complained of since the last time, and listens from now on. WebKitGTK's WebDriver
 * has no log, and no way to be in the page before its own scripts: what goes wrong while a page loads is heard in the
 * other two engines only.
 */
export function collectComplaints(): string[] {
  const key = Symbol.for('complaints');
  const page = window as unknown as Record<symbol, string[] | undefined>;
  const heard = page[key];
  if (heard !== undefined) return heard.splice(0);
  const complaints: string[] = [];
  page[key] = complaints;
  addEventListener('error', (event) => complaints.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => complaints.push(`uncaught: ${String(event.reason)}`));
  for (const level of ['error', 'warn'] as const) {
    const tell = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      complaints.push(`console: ${said.map(String).join(' ')}`);
      tell(...said);
    };
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complaints.push(`against the policy: ${violatedDirective} ${blockedURI}`);
  });
  return [];
}
