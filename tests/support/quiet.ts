import type { BrowserContext, Page, Request } from 'playwright-core';
import { isQuestionId } from '../../src/content/question-by-id.ts';

const labels: readonly string[] = ['start', 'advice', 'receive', 'review', 'summary', 'sheet', 'interviews'];

/** What no page may do, whatever the person does: written down as it happens. */
export class Watch {
  private readonly heard: string[] = [];
  private readonly addresses = new Set<string>();
  private readonly expected: RegExp[] = [];
  private readonly open = new Set<Request>();
  private readonly context: BrowserContext;

  constructor(context: BrowserContext, site: string) {
    this.context = context;
    const { origin } = new URL(site);
    context.on('request', (request) => {
      this.open.add(request);
      if (new URL(request.url()).origin !== origin) this.heard.push(`foreign request: ${request.url()}`);
    });
    context.on('requestfinished', (request) => void this.open.delete(request));
    context.on('requestfailed', (request) => {
      this.open.delete(request);
      const why = request.failure()?.errorText ?? '';
      // A page that is left gives up what it was still loading.
      if (why !== 'net::ERR_ABORTED') this.heard.push(`failed request (${why}): ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.heard.push(`answer ${response.status()}: ${response.url()}`);
    });
    context.on('console', (message) => {
      // An icon that is not there is told of nowhere else.
      this.heard.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('serviceworker', (worker) => {
      worker.on('console', (message) => this.heard.push(`console of the worker: ${message.text()}`));
    });
    context.on('weberror', (error) => this.heard.push(`error on the page: ${error.error().message}`));
    context.on('page', (page) => this.follow(page));
  }

  /** Violations of the page's policy, and a page that was drawn anew, are told on the console, which is listened to above. */
  async begin(): Promise<void> {
    await this.context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`against the policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
      addEventListener('page-redrawn', () => console.error('the page was not as it was built, and was drawn anew'));
    });
  }

  /** What has been asked for and is not there yet, by a page or by the worker. */
  awaited(): string[] {
    return [...this.open].map((request) => request.url());
  }

  /** Something that this journey brings about on purpose. */
  allows(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** What was heard and allowed so far was about somebody else. */
  beginsAgain(): void {
    this.heard.length = 0;
    this.expected.length = 0;
    this.addresses.clear();
  }

  /** What has been wrong so far, but for what was brought about on purpose. */
  async complaints(): Promise<string[]> {
    const cookies = (await this.context.cookies()).map(({ name }) => `cookie: ${name}`);
    const telling = [...this.addresses]
      .filter((url) => !isLabel(url))
      .map((url) => `an address that says too much: ${url}`);
    const all = [...this.heard, ...cookies, ...telling];
    return all.filter((line) => !this.expected.some((pattern) => pattern.test(line)));
  }

  private follow(page: Page): void {
    page.on('framenavigated', (frame) => this.addresses.add(frame.url()));
  }
}

/** Does the address name a place and say nothing else? */
function isLabel(url: string): boolean {
  if (!url.startsWith('http')) return true;
  const { hash, pathname, search } = new URL(url);
  const label = hash.replace('#', '');
  // A condition page has headings to point at, and nothing to answer.
  if (/\/conditions\/|\/(privacy|accessibility)\.html$/.test(pathname)) return search === '' && /^[\w-]*$/.test(label);
  return search === '' && (label === '' || isQuestionId(label) || labels.includes(label));
}
